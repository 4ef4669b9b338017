/**
 * The endings that X takes for a domain: 1,574 top-level domains, from X's own published list (twitter-text 3.1.0, 2020),
 * read on 22 November 2026. It is X's list and not IANA's of today, because a count has to be wrong where X is wrong:
 * X still links `.mcdonalds`, which is gone, and does not know `.music`, which is new.
 */

/** Code units of the longest ending. */
export const LONGEST_TLD = 18;

/**
 * The endings in ASCII, one string for each first letter from a to z, which is left out. Each ending is a digit, which
 * says how many letters it has in common with the one before, and the letters that follow; they are sorted. The strings
 * are searched as they stand.
 */
export const asciiTlds: readonly string[] = [
  '0aa1rp0barth1b2ott2vie1c1le1ogado1udhabi0c1ademy1centure2ountant9s1o1tive2or0d1ac1s1ult0e1g1ro1tna0f1amilycompany1l1rica0g1akhan1ency0i1g2o1rbus2force2tel0kdn0l1faromeo1ibaba2pay1lfinanz2state2y1sace2tom0m1ericanexpress7family2x1fam1ica1sterdam0n1alytics1droid1quan1z0o1l0partments1p2le0q1uarelle0r1ab2mco1chi1my1pa1t2e0s1da1ia1sociates0t1hleta1torney0u1ction1di3ble3o1spost1thor2o3s0vianca0w1s0x1a0z1ure',
  '0a1by1idu1namex3narepublic2d2k1r2celona3laycard6s2efoot2gains1seball2ketball1uhaus1yern0b1c1t1va0cg1n0d0e1ats2uty1er1ntley1rlin1st3buy1t0f0g0h1arti0i1ble1d1ke1ng3o1o1z0j0l1ack4friday2nco1ockbuster2g2omberg1ue0m1s1w0n1l1pparibas0o1ats1ehringer1fa1m1nd1o2k3ing2ts1sch2tik3on1t1utique1x0q0r1adesco1idgestone1oadway2ker2ther1ussels0s0t0udapest1gatti1ild4ers1siness1y1zz0v0w0y0z1h',
  '0a1b1fe1l2l2vinklein1m2era2p1ncerresearch2on1petown2ital6one1r2avan2ds2e3er5s2s2tier1sa2e3ih2h2ino1t2ering2holic0ba1n1re1s0c0d0eb1nter1o1rn0f1a1d0g0h1anel3nel2rity2se2t1eap1intai1loe1ristmas2ome2ysler1urch0i1priani1rcle1sco1tadel2i3c2y3eats0k0l1aims1eaning1ick2nic4que1othing2ud1ub3med0m0n0o1ach1des1ffee1llege2ogne1m2cast2mbank3unity2pany4re3uter2sec1ndos2struction3ulting2tact3ractors1oking6channel2l2p1rsica1untry2pon5s2rses0pa0r1edit5card5union1icket1own1s1uise5s0sc0u1isinella0v0w0x0y1mru1ou0z',
  '0abur1d1nce1ta2e2ing2sun1y0clk0ds0e1al3er3s1gree1livery2l2oitte2ta1mocrat1ntal3ist1si3gn1v0hl0iamonds1et1gital1rect5ory1scount4ver2h1y0j0k0m0np0o1cs2tor1dge1g1ha1mains1osan1t1wnload0rive0tv0ubai1ck1nlop2s1pont1rban0vag1r0z',
  '0arth1t0c1o0deka1u2cation0e0g0h0mail1erck0nergy1gineer7ing1terprises0post1son0quipment0r1icsson1ni0s1q1tate1urance0t1isalat0u1rovision1s0vents2rbank0xchange1pert2osed2ress1traspace',
  '0age1il2rwinds2th1mily1n2s1rm3ers1shion2t0edex1edback1rrari3ero0i1at1delity2o1lm1nal3nce5ial1re3stone2mdale1sh3ing1t2ness0j0k0lickr2ghts2r1orist2wers1smidth1y0m0o1o2d3network2tball1rd2ex2sale2um1undation1x0r1ee2senius1l1ogans2ntdoor4ier0tr0ujitsu3xerox1n2d1rniture1tbol0yi',
  '0a1l2lery3o3up1me3s1p1rden1y0b1iz0d1n0e1a1nt3ing1orge0f0g1ee0h0i1ft3s1ves2ing0l1ade2ss1e1obal3o0m1ail1bh1o1x0n0odaddy1ld3point2f1o2dhands3year2g3le1p1t1v0p0q0r1ainger2phics2tis1een1ipe1ocery2up0s0t0u1ardian1cci1ge1ide2tars1ru0w0y',
  '0air1mburg1ngout1us0bo0dfc3bank0ealth5care1lp2sinki1re2mes0gtv0iphop1samitsu1tachi1v0k1t0m0n0ockey1ldings2iday1medepot3goods3s4ense1nda2eywell1rse1spital2t3ing1t2eles4s2mail1use1w0r0sbc0t1c0u1ghes0yatt1undai',
  '0bm0cbc1e1u0d0e1ee0fm0inet0kano0l0m1amat1db1mo3bilien0n1c1dustries1finiti2o1g1k1stitute2urance4e1t2el3rnational2uit1vestments0o0piranga0q0r1ish0s1elect1maili1t2anbul0t1au1v0veco0wc',
  '0aguar1va0cb1p0e1ep1tzt1welry0io0lc1l0m1p0nj0o1bs2urg1t1y0p1morgan1rs0uegos1niper',
  '0aufen0ddi0e1rryhotels4logistics4properties0fh0g0h0i1a1m1nder3le1tchen1wi0m0n0oeln1matsu1sher0p1mg1n0r1d1ed0uokgroup0w0y1oto0z',
  '0a1caixa1dbrokes1mborghini2er1ncaster3ia3ome2d3rover2xess1salle1t2ino2robe1w2yer0b0c0ds0ease1clerc1frak1gal2o1xus0gbt0i1aison1dl1fe3insurance3style1ghting1ke1lly1mited2o1ncoln2de2k1psy1ve2ing1xil0k0lc1p0oan3s1cker2us1ft1l1ndon1tte3o1ve0pl2financial0r0s0t1d2a0u1ndbeck1pin1xe2ury0v0y',
  '0a1cys1drid1if2son1keup1n2agement2go1p1rket5ing5s2riott2shalls1serati1ttel0ba0c1d2onalds1kinsey0d0e1d2ia1et1lbourne1me2orial1n2u1o1rckmsd1tlife0f0g0h0iami1crosoft1l1ni2t1t2subishi0k0l1b1s0m1a0n0o1bi3le4y1da1e1i1m1nash2ey2ster2tblanc1par1rmon2tgage1scow1to3rcycles1v2ie3star0p0q0r0s1d0t1n1pc1r0u1seum1tual3elle0v0w0x0y0z',
  '0a1b1dex1goya1me1tionwide2ura1vy0ba0c0e1c1t2bank2flix2work1ustar1w2holland2s1xt3direct2us0f1l0g1o0hk0i1co1ke2on1nja1ssan4y0l0o1kia1rthwesternmutual3on1w2ruz2tv0p0r1a1w0tt0u0yc0z',
  '0bi1server0ff2ice0kinawa0layan5group1dnavy1lo0m1ega0ne1g1ion1l2ine1yourside0oo0pen0racle2nge1g2anic1ientexpress2gins0saka0tsuka1t0vh',
  '0a1ge1mperedchef1nasonic2erai1ris2s2tners3s3y1ssagens1y0ccw0e1t0f1izer0g0h1armacy1d1ilips1one2to4graphy4s1ysio0iaget1cs2tet3ures1d1n2g2k1oneer1zza0k0l1ace2y3station1umbing2s0m0n1c0ohl1ker1litie1rn1st0r1america2xi1ess1ime1o2d3uctions2f2gressive2mo2perties6y2tection1u2dential0s0t0ub0w1c0y',
  '0a0pon0uebec2st0vc',
  '0acing1dio1id0e1ad2lestate3tor4y1cipes1d2stone2umbrella1hab1ise4n2t1liance1n2t3als1pair2ort2ublican1st3aurant1view5s1xroth0ich3ardli2oh1ghtathome1l1o1p0mit0o1cher2ks1deo1gers1om0s1vp0u1gby1hr1n0w1e0yukyu',
  '0a1arland1fe3ty1kura1le2on1msclub3ung1ndvik6coromant2ofi1p2o1rl1s1ve1xo0b1i1s0c1a1b1haeffler2midt2olarships3ol2ule2warz1ience1johnson1or2t0d0e1arch2t1cure4ity1ek1lect1ner1rvices1s1ven1w1x2y0fr0g0h1angrila2rp2w1ell1ia2ksha1oes2p3ping2uji2w3time1riram0i1lk1na2gles1te0j0k1i2n1y2pe0l1ing0m1art1ile0n1cf0o1ccer2ial1ftbank3ware1hu1lar2utions1ng2y1y0pace1iegel1ort2t1readbetting0r1l1t0s0t1ada2ples2r3hub2tebank4farm3oil1c2group1ockholm2rage3e1ream1udio3y1yle0u1cks1pplies4y3ort1rf2gery1zuki0v0watch1iftcover2ss0x0y1dney1mantec1stems0z',
  '0ab1ipei1lk1obao1rget1tamotors3r2too1x2i0c1i0d1k0eam1ch3nology1l2ecity3fonica1masek1nnis1va0f0g0h1d1eater4re0iaa1ckets1enda1ffany1ps1res2ol0j1maxx1x0k1maxx0l0m1all0n0o1day1kyo1ols1p1ray1shiba1tal1urs1wn1yota2s0p0r1ade3ing2ining2vel5channel5ers8insurance1ust1v0t0ube1i1nes1shu0v1s0w0z',
  '0a0bank1s0connect0g0k0m0nicom2versity1o0ol0ps0s0y0z',
  '0a1cations1na2guard0c0e1gas1ntures1risign2sicherung1t0g0i1ajes1deo1g1king1llas1n1p1rgin1sa2ion2ta4print1va2o0laanderen0n0odka1lkswagen2vo1te2ing2o1yage0u1elos',
  '0ales2mart2ter1ng3gou1rman1tch4es0eather6channel1bcam2er2site1d2ding1ibo2r0f0hoswho0ien1ki1lliamhill1n2dows2e2ners0me0olterskluwer1odside1rk3s2ld1w0s0tc1f',
  '0box0erox0finity0ihuan1n0peria0xx0yz',
  '0achts1hoo1maxun1ndex0e0odobashi1ga1kohama1u2tube0t0un',
  '0a1ppos1ra0ero0ip2po0m0one0uerich0w',
];

/** The other endings: `otherTlds[n]` holds those of `n` UTF-16 code units, without separators. */
export const otherTlds: readonly string[] = [
  '',
  '',
  'ελευбгеюрфგეコム世界中信中国中國企业佛山信息健康八卦公司公益台湾台灣商城商店商标嘉里在线大拿娱乐家電工行广东微博慈善手机手表招聘政务政府新闻时尚書籍机构游戏澳門点看珠宝移动网址网店网站网络联通谷歌购物通販集团食品餐厅香港닷넷닷컴삼성한국',
  'белкоммкдмоноргруссрбукрқазհայקוםعربقطركوممصرकॉमनेटคอมไทยລາວみんなストアセール中文网天主教我爱你新加坡淡马锡诺基亚飞利浦',
  'детисайтبارتبيتكتونسشبكةعراقعمانموقعڀارتभारतভারতভাৰতਭਾਰਤભારતଭାରତಭಾರತලංකාクラウドグーグルポイント大众汽车组织机构電訊盈科香格里拉',
  'ایرانبازاربھارتسودانسوريةهمراهभारोतसंगठनবাংলাభారత్ഭാരതം嘉里大酒店',
  'москваонлайнابوظبيارامكوالاردنالمغرباماراتفلسطينمليسياभारतम्இலங்கைファッション',
  'католикاتصالاتالبحرينالجزائرالعليانكاثوليكموبايليپاکستانஇந்தியா',
  'السعودية',
  'موريتانيا',
  '',
  'சிங்கப்பூர்',
  '',
  '',
  '',
  '',
  'vermögensberater',
  'vermögensberatung',
];

const isDigit = (unit: number) => unit <= 0x39;

/** Looks `name` up in the table of its first letter, reading it from the start. */
function isInTable(name: string): boolean {
  const table = asciiTlds[name.charCodeAt(0) - 0x61] ?? '';
  // How many letters of the name the ending before has in common with it.
  let common = 1;
  for (let at = 0; at < table.length; ) {
    const kept = table.charCodeAt(at) - 0x30 + 1;
    at += 1;
    // Sorted as they are, an ending that keeps fewer letters stands behind the name.
    if (kept < common) return false;
    if (kept === common) {
      while (at < table.length && table[at] === name[common]) {
        common += 1;
        at += 1;
      }
      if (common === name.length && (at === table.length || isDigit(table.charCodeAt(at)))) return true;
    }
    while (at < table.length && !isDigit(table.charCodeAt(at))) at += 1;
  }
  return false;
}

/** Answers given before: what follows a full stop without a space is mostly `com`, `org` and the like. */
const answers = new Map<string, boolean>();
/** More different words than a post has after its full stops; then the answers are forgotten, so that they stay few. */
const MOST_ANSWERS = 500;

/**
 * Whether X takes `name` for a top-level domain.
 * @param name ASCII letters and digits in lower case, without the dot.
 */
export function isAsciiTld(name: string): boolean {
  let answer = answers.get(name);
  if (answer === undefined) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answer = isInTable(name);
    answers.set(name, answer);
  }
  return answer;
}

/**
 * Whether X takes `name` for a top-level domain.
 * @param name lower case, without the dot, with at least one letter beyond ASCII, not as punycode.
 */
export function isOtherTld(name: string): boolean {
  const names = otherTlds[name.length] ?? '';
  let at = names.indexOf(name);
  while (at > 0 && at % name.length > 0) at = names.indexOf(name, at + 1);
  return at >= 0;
}
