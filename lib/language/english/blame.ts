import type { CueMatch, TermMatch } from '../language.ts';
import type { Grammar } from './grammar.ts';

/** What can be said instead, by the kind of a match; the others need another thought, not another word. */
const uses: Readonly<Record<string, readonly string[]>> = {
  failed: ['did not get better with the treatment', 'did not respond to the treatment'],
  compliance: ['patients who find the treatment plan hard to follow'],
};

/** In front of it, a blaming word is denied: "nobody chooses", "it was never about willpower". */
const DENIED =
  "-8:<not>|nobody|none|no|don't|nothing|stop|instead|without|beyond|myth|saying|believing|told|tell|tells|telling|calling|called|stereotype|prejudice|cliché|narrative|stigma|assume|assumes|assumed|assuming|blaming|implies|imply|pretend|pretending|headline|headlines|notion|nonsense|unfair|thinks|think|feels|felt|believe|believes|believed|thought|guilt";
/** Those with power may be blamed. */
const NOT_RULERS =
  '-5:insurer+|minister+|ministry|ministries|government+|council+|commission|parliament|politician+|company|companies|firm+|industry|industries|advertiser+|supermarket+|owner+|employer+|landlord+|hospital+|clinic+|board+|trust+|agency|agencies|manufacturer+|regulator+|state|city|mayor|eu|corporate';
/** The same where "don't" may stand between: "people who don't come are just lazy". */
const SAID =
  '-4:not|nobody|none|stop|instead|myth|saying|believing|told|calling|called|stereotype|assume|assumes|think|thinks|thought|that|feel';
const bad =
  'lazy|selfish|irresponsible|careless|ignorant|stupid|reckless|greedy|ungrateful|undisciplined|negligent|weak-willed|feckless|idle|gullible';
const group =
  '<people>|smokers|drinkers|relatives|they|who|colleagues|doctors|consumers|citizens|families|youngsters|addicts|migrants';

/**
 * An individual made to carry the blame for an illness or for what a system causes: a fault, a lack of will, a bad choice,
 * shame, an order that begins with "should just". What is denied, quoted or said of things is none.
 * Dorfman, Wallack and Woodruff 2005, and Dorfman 2017, on individual and system frames; the words are our own.
 */
export const blame = (): Grammar => ({
  // It feeds a phrase table: the name of the cue is not told.
  cue: 'policy',
  skipQuotes: true,
  say: {
    '': [
      // Fault and blame.
      `${DENIED} your|their|his|her own fault`,
      `${DENIED} it's|is|are|was|were ( all|just|only|really|simply )? your|their|his|her ( own )? fault`,
      `${DENIED} ${NOT_RULERS} ( only|just )? ( have|has|had|got ) ( only|no one but|nobody but )? themselves|himself|herself|yourself|yourselves to blame`,
      `${DENIED} ( brought|bring|brings ) ( it|this|that|their illness ) on|upon themselves|himself|herself|yourself`,
      `${DENIED} ( serves|serve ) them|him|her|you right`,
      `${DENIED} is|are|was|were|it's|illness|disease|problem|problems ~3 self-inflicted !wound|wounds|scar|scars|cut|cuts|injury|injuries|harm|burn|burns`,
      `${DENIED} ${NOT_RULERS} take|takes|took|taking ( ~1 ) responsibility for your|their|his|her own? ( health|body|bodies|weight|life|lives|habits|lifestyle|lungs|liver|heart )`,
      `because|cause|that|since ( you're|they're|he's|she's|you are|they are|he is|she is ) ( just|too|so|simply )? ${bad}`,
      // A lack of will.
      `${DENIED} ( need|needs|lack|lacks|lacking|show|find|question|matter|bit|little|lack|some|about|requires|takes|have|has|more|enough|only|just ) ~3 willpower|self-control|self-discipline`,
      `${DENIED} willpower|self-control|self-discipline ( is|are ) ( all|what|the|everything|enough )`,
      `${DENIED} ( nobody|no-one|no one ) ( forces|forced|makes|made|is forcing ) them|you|him|her|people`,
      `${DENIED} ( can't|cannot|couldn't|can not ) be bothered`,
      `${DENIED} ( lack|lacks|want ) of effort|discipline|motivation|backbone|self-respect|character`,
      // Character.
      `${DENIED} ( ${bad} ) ( ~1 ) <people>|smokers|drinkers|relatives|colleagues|doctors|families|people`,
      `${DENIED} ( ${group} ) are|were ( just|simply|too|so|often|all|both|mostly|really )? ${bad}`,
      `${DENIED} he|she|who|patient is|was ( just|simply|too|so|often )? ${bad}`,
      `-8:<not>|nobody|none|no|we|i|i'm|we're|myself too ( ${bad} ) to`,
      `-8:<not>|nobody|none|no|we|i|i'm|we're|myself too weak to ( say no|resist|quit|stop|change )`,
      // Choices.
      `${DENIED} ( choose|chose|chooses|choosing|decide|decided ) to be ( overweight|obese|fat|ill|sick|unhealthy|poor|addicted|homeless|lazy|unvaccinated|too ) ( busy|lazy|late )?`,
      `${DENIED} ( they|people|patients|who|parents|mothers|students|smokers ) ( simply|just )? ( choose|chose|chooses|prefer ) not to ( vaccinate|be vaccinated|get|take|attend|come|quit|exercise|eat|work|test|wear|go|look|care|see )`,
      `${DENIED} ${NOT_RULERS} ( make|makes|made|making ) ( bad|poor|unhealthy|wrong|stupid|the wrong ) ( lifestyle|life|food )? choices`,
      `${DENIED} is|are|was ( all|just|only|really )? their|his|her own ( choice|doing|making ) !of|in`,
      // Shame.
      `${DENIED} ${NOT_RULERS} ( should|ought to|must ) ( really )? be ashamed`,
      `${DENIED} ${NOT_RULERS} ashamed of themselves|yourself|yourselves|himself|herself`,
      `${DENIED} shame on ( you|them|those|<people> ) !3:minister|ministers|government|council|parliament|tobacco|rain|who`,
      `${DENIED} ( have|has|chose|chosen|made ) ( ~1 ) ( chosen|chose ) ( their|the|his|her ) ( cancer|illness|disease|street|fate|addiction|weight )`,
      `${DENIED} ( obesity|addiction|overweight|being overweight|smoking|poverty|homelessness|diabetes|depression|being fat|alcoholism ) is ( just|simply|really|only|nothing but )? a ( lifestyle )? ( choice|weakness|moral failing|character flaw|lack of ( will|discipline|willpower|self-control ) )`,
      `${DENIED} ( comes|boils ) down to ( discipline|willpower|character|laziness|attitude|self-control )`,
      `${DENIED} ( who|whom ) else ( is|are|do|can ) ( ~3 ) ( to )? blame`,
      `${DENIED} themselves|himself|herself to thank`,
      `${DENIED} ( anyone|anybody|everyone ) can ( lose weight|quit|stop|be slim|stay healthy ) if ( they|you )`,
      `${DENIED} ( don't|doesn't|do not|does not ) care about ( their|his|her ) ( own )? ( health|body|child|children|babies|baby|kids )`,
      `${DENIED} when you can't ( control yourself|stop|say no )`,
      `${DENIED} ( weak|poor ) ( characters|character|will|self-control|discipline )`,
      `${DENIED} ${NOT_RULERS} ( refuse|refuses|refused|fail|fails|failed ) to ( take responsibility|comply|lose weight|cooperate|quit|look after|take care of themselves|control|adhere )`,
      `${DENIED} ( pull|get ) ( yourself|yourselves|themselves ) together !for`,
      `${DENIED} ( snap|snapped ) out of it`,
      `${DENIED} ( let ) ( herself|himself|themselves ) go !to|home`,
      `${DENIED} ( people|patients|those|anyone|children|women|adults ) ( ~4 ) ( obesity|diabetes|overweight ) ( ~1 ) should ( just|simply ) ( eat|move|exercise|walk|stop|diet|lose )`,
      `${DENIED} ( unvaccinated|obese|fat|drunk|addicted ) ( idiots|idiot|fools|losers|slobs )`,
      `${DENIED} ( own|their|his|her ) ( bad )? ( lifestyle|behaviour|behavior|habits ) ( that|which )? ( kills|is to blame|is the problem|makes )`,
      `${DENIED} why should ( we|i|taxpayers|the rest ) ( ~2 ) pay for ( ~2 ) ( smokers|people|obese|fat|addicts|drinkers|them|their )`,
      `${DENIED} excuses ! ( just )?`,
      // What they did, do not do, are.
      `( have|has|with|show|shows|without|of ) no|any ( ~1 ) ( self-control|willpower|discipline|self-discipline )`,
      `${DENIED} ( did|do|does|done|doing ) ( this|it|that ) to themselves|himself|herself`,
      `${DENIED} ( is|are|was|were|been|he's|she's|they're ) ( just|only|basically )? asking for it ( $ )`,
      `${DENIED} ( had|have ) it coming`,
      `${DENIED} ( made|make|makes ) ( their|his|her ) ( own )? ( bed|( choice =,|.|!|and|now ) )`,
      `${DENIED} ( couch potatoes|couch potato|slackers|freeloaders|scroungers|malingerers|time-wasters|drug-seekers|drug-seeking|frequent flyers|hypochondriacs|anti-vaxxers|covidiots|gluttons|glutton|layabouts )`,
      `${DENIED} get off ( the|your|their ) ( sofa|couch|backside|bum|arse )`,
      `^ stop ( complaining|whining|moaning|making excuses|being lazy|eating so|stuffing )`,
      `${DENIED} if ( they|you|people|she|he|patients|smokers ) ( only|just|simply ) ( ~1 ) ( ate|moved|tried|took|listened|stopped|quit|made|cared|cooked|exercised|lost|behaved|smoked|drank )`,
      `${DENIED} ( bad|neglectful|unfit|lazy|selfish ) ( mothers|mother|parents|parent|parenting|fathers|mums )`,
      `${DENIED} ( noncompliance|non-compliance|poor compliance|non-adherence ) ( of|among|by|is|remains|kills|wastes|costs )`,
      `${DENIED} ( difficult|bad|problem|demanding ) patients|patient !don't|aren't|isn't`,
      `${DENIED} ${NOT_RULERS} ( refuse|refuses|refused|unwilling ) to ( help themselves|change|listen|learn|( take ( their|the|his|her ) )|get vaccinated|vaccinate|cooperate|quit|stop|lose|exercise|eat )`,
      `${DENIED} <people>|they ( ~4 ) ( can't be bothered|couldn't care less|don't even try|never even try|won't even try|don't bother )`,
      `${NOT_RULERS} no excuse|excuses for ( being|not|smoking|drinking|obesity|( ( missing|skipping ) ( your|their|appointments ) )|getting|gaining|staying|eating )`,
      `${DENIED} ( should|ought to ) ( have )? ( know|known ) better !pay|care`,
      `${SAID} ${NOT_RULERS} should have ( ( thought ( of|about ) ( that|it ) )|listened|( been more careful )|( used a condom ) )`,
      `${SAID} those|people|patients|smokers|mothers|parents who ( refuse|refused|won't|( don't want ) ) ( to )? ( change|listen|learn|try|quit|help themselves|vaccinate|cooperate )`,
      `${DENIED} ( is|it's|was ) ( all|just|only ) in ( your|her|his|their ) head|heads|mind`,
      `${DENIED} ( a bit of|a little|bit more|some ) discipline ( $ | =and|then|would|could )`,
      `( doesn't|don't|didn't|won't ) ( look after|take care of ) ( herself|himself|themselves ) , ( that's|no|so|and )`,
      `${DENIED} choose|chose|chooses to live ( like|this|that|off )`,
      `${DENIED} ( deserve|deserves|deserved ) ( ( what they ( get|got ) )|it|no sympathy|no pity|no treatment|their illness|to suffer )`,
      `${DENIED} ( <people>|they|who|smokers|migrants ) ( ~3 ) ( are|is|become|becomes ) a burden ( on|to|for ) ( us|society|the|taxpayers|our )`,
      `${DENIED} ( only|just ) ( need|needs|have|has ) to ( try harder|want it|( stop !by|at|in )|eat less|move more|lose weight|quit|make an effort|pull|( close|shut ) the|put down|step away )`,
      `${DENIED} ( a|the ) ( result|consequence|product|matter ) of ( ~2 ) ( laziness|carelessness|gluttony|greed|ignorance|stupidity|weakness|bad habits|poor choices|bad choices|discipline )`,
      `${DENIED} ( laziness|gluttony|stupidity|carelessness|selfishness|ignorance ) ( is|are|of|kills|spreads|costs|makes|among|drives )`,
      `${DENIED} ( eat|eats|ate|drink|drinks|drank|smoke|smokes|smoked ) themselves|himself|herself|yourself ( ~1 ) ( death|grave|ill|sick|into )`,
      `${DENIED} through ( their|his|her ) own ( ~1 ) ( fault|carelessness|stupidity|choices|choice|behaviour|doing )`,
      `<people>|they|smokers ( ~8 ) ${DENIED} is|are to blame for|themselves`,
      `${DENIED} ( soft|lazy|stupid|spoilt|( weak =for ) ) ( for|to ) ( the|this|their|a|work|cope|try|take|quit|get|move|cook|care )`,
      `${DENIED} with ( a bit of|a little|some|more|enough ) ( ~1 ) willpower|self-control|self-discipline|discipline|effort !3:we|our|the ( ~6 ) ( would|could|can|need|needs|there'd|we'd|they'd|he'd|she'd|you'd )`,
      `${DENIED} chose|choose|chooses ( this|that|their|such a ) ( life|lifestyle|fate ) ( $ | =and|so|now )`,
      `${DENIED} ${NOT_RULERS} ( know|knew|knows ) the risk|risks ( , )? ( so|and|but|yet|. )`,
      `${DENIED} is|it's a choice , not`,
      `${DENIED} let them|him|her ( suffer|( pay ( $|for|themselves ) )|( wait $ ) )`,
      `${DENIED} choose|chose|chooses to ( sunbathe|skip|ignore|wreck|ruin|destroy|poison|kill|smoke|drink|inject|overeat|gamble|stuff|neglect )`,
      `if ( mothers|parents|people|patients|kids|smokers|drinkers|they|women|men|he|she|you ) ( had )? ( only|just|simply )? ( cooked|ate|eaten|moved|cared|walked|bothered|tried|looked|behaved|listened|stopped|quit|exercised ) ( ~6 ) ,? ( ~4 ) ( wouldn't|would|could|he'd|she'd|they'd|you'd )`,
      // Conditions that were not kept, decisions that were theirs, pity refused.
      `^ had ( he|she|they|you ) ( ~8 ) , ( he'd|she'd|they'd|you'd|he would|she would|they would|you would|he wouldn't|she wouldn't )`,
      `${DENIED} nobody's|noone's fault but their|his|her|your|theirs|hers|yours`,
      `if they'd|you'd|he'd|she'd ( only|just|simply )? ( put|eaten|eat|stop|stopped|close|closed|listened|listen|moved|move|tried|try|quit|walked|cared )`,
      `${SAID} <people>|those|smokers|drinkers who|that ( ~6 ) ( are|is|were ) ( just|simply|really|so|plain )? ( too|so )? ${bad}`,
      `${SAID} <people>|those|smokers|drinkers who|that ( ~6 ) ( have|has|show|got|only ) ( no respect|no sense|themselves to blame|it coming )`,
      `${DENIED} self-inflicted ( type|diabetes|obesity|illness|illnesses|disease|diseases|problems|misery|cancer|damage )`,
      `${DENIED} what did he|she|they|you expect ( ~1 ) ( $ )`,
      `not ~6 , ( it's|but|just|they're ) ~2 ${bad}|laziness|greed|willpower|self-control|stupidity|choices`,
      `${DENIED} his|her|their|your decision|choice to ( inject|smoke|drink|skip|eat|gamble|use|stop|refuse|starve|work )`,
      `because you|they|he|she can't|cannot|couldn't|won't ( say no|stop|be bothered|sit still|control )`,
      `stop feeling sorry for ( yourself|themselves|himself|herself )`,
      `${DENIED} he|she|they|you ( could|can ) just ( eat|stop|quit|move|sleep|walk|relax|get up ) !at|in|here|with|by|to`,
      `${DENIED} out of|from ~1 ( laziness|stupidity|carelessness|greed|ignorance )`,
      `${DENIED} refuse|refuses|fail|fails to ( look after|take care of ) themselves|himself|herself`,
      `who|that ( ~6 ) waste|wastes|wasting our|my|taxpayers'|everyone's time|money|beds`,
      `${DENIED} ( just|simply ) ( don't|do not|doesn't ) ( want|care|try|bother|listen )`,
      `${DENIED} ${NOT_RULERS} ( could|would|can ) ( ~6 ) if ( you|they|she|he ) ( really|only|just|truly ) ( want|wanted|try|tried|cared|made )`,
      `smokers|drinkers|addicts|obese|unvaccinated ( ~3 ) ( don't|do not|doesn't ) deserve`,
      `${DENIED} should learn to ( manage|cope|control|say no|cook|eat|behave|deal|organise )`,
      `${DENIED} ${NOT_RULERS} ( fail|fails|failed ) to ( turn up|show up|( keep ( their|his|her|an|appointments ) ) )`,
      `${DENIED} ( bring|brought|brings ) ( ~3 ) on|upon themselves|himself|herself`,
      `${DENIED} ( no|little|any|zero ) sympathy for ( smokers|drinkers|addicts|people who|those who|the )`,
      `${DENIED} -2:we|i|to|us|you|forms ( waste|wasting|wastes ) ( our|my|your|taxpayers'|public ) ( time|money|beds )`,
      // Wide frames: what they want, what they let happen, what they do to us, what they may not have.
      `${DENIED} ( they|who|people|<people>|smokers|migrants|patients ) ( ~2 ) ( don't|doesn't|do not|won't ) want to ( ( work $ )|( change ( $|their|his|her ) )|learn|listen|try|quit|help themselves|get better|exercise|vaccinate )`,
      `if ( they|you|he|she|people ) ( had|showed|have ) ( ~3 ) ( discipline|willpower|effort|sense|backbone|self-control|self-respect )`,
      `if ( they|you|he|she|people ) can afford ( ~~5 ) ( they|you|he|she ) ( can|could|should )`,
      `${DENIED} ( <people>|who|they|you|she|he|by ) ( let|lets|letting ) ( their|his|her|your ) ( kids|children|child|son|daughter|body|teeth ) ( get|go|eat|drink|become|rot|live )`,
      `${DENIED} ( have|has|show|shows|had|having ) no respect for ( our|my|anyone's|other|the|themselves|their )`,
      `because ( he|she|they|you ) ( slept around|( never ( listened|cared|listen|care ) )|drank|smoked|partied|overate|( ate|drink|drank|smoke|eat ) too much|( didn't|don't|doesn't ) ( care|listen|bother|try|look after|protect|use ) )`,
      `${DENIED} ${NOT_RULERS} ( their|his|her|your|sheer|pure|plain|such ) ( own )? ( stupidity|laziness|carelessness|ignorance|greed|vanity|selfishness|gluttony )`,
      `${DENIED} ( is|are|it's|burnout|therapy|depression|crying ) ( only|just )? ( for the weak|for wimps|for losers|a sign of weakness|a first-world problem )`,
      `${DENIED} ( <people>|smokers|drinkers|migrants|they|who|patients ) ( ~2 ) ( abuse|abuses|clog|clogs|block|blocks|exploit|exploits|milk|milks|overrun|overruns|flood|floods|drain|drains|burden ) ( up )? ( our|the ) ( ~2 ) ( emergency|rooms|room|beds|a&e|system|wards|clinics|surgery|surgeries|health|hospitals|budget )`,
      `( whoever|who|smokers|drinkers|addicts|they|people ) ( ~4 ) ( shouldn't|should not|can't expect to|needn't ) ( be given|get|deserve|receive|expect|jump ) ( ~2 ) ( liver|bed|treatment|transplant|operation|care|help|sympathy|kidney|beds|queue|surgery )`,
      `( stop|quit|just ) ( eating|drinking|smoking|sitting|scrolling ) ( ~~12 ) ( simple|easy ) $`,
      `( shame|punish|fine|sack|expel ) ( the )? ( ~1 ) ( parents|mothers|smokers|patients|unvaccinated|drinkers|fat|obese )`,
      `${DENIED} ( come|comes|came|coming ) ( crying|whining|running|begging ) to ( us|me|doctors|the )`,
      `( being|obesity|weight|illness|smoking|drinking|unfit|overweight|fat|poor|addiction|hangover ) ( ~3 ) ${DENIED} is ( a|your|their|his|her ) ( ~1 ) ( decision|choice ) ( ~1 ) ( make|made|makes|every|they|you )`,
      `${DENIED} ( deserve|deserves|deserved|get|gets ) no ( ambulance|help|bed|treatment|care|pity|sympathy|doctor|transplant|mercy )`,
      `( nobody|no-one|no one ) ( put|forced|shoved|held|poured ) ( ~4 ) ( in|to|into|down|on ) ( your|their|his|her ) ( hand|hands|mouth|head|throat|plate )`,
      `${DENIED} ( his|her|their|your ) own ( lookout|funeral|stupid )`,
      `( mothers|parents|fathers|women|people|they ) ( ~4 ) ${DENIED} ( don't|doesn't|do not|can't ) love ( their|her|his )`,
      `if only ( patients|people|they|smokers|parents|mothers|students|women|men|he|she ) ( ~1 ) ( followed|listened|took|ate|stopped|tried|cared|washed )`,
      `${NOT_RULERS} avoided|prevented if ( she'd|he'd|they'd|you'd|( ( he|she|they|you|patients|people ) ( had|only|just ) ) ) ( ~1 ) ( looked|taken|listened|stopped|eaten|worn|quit|washed|followed|lost|cared|come )`,
      `${NOT_RULERS} wouldn't have ( got|caught|needed|had|ended|become ) ( ~4 ) if ( he'd|she'd|they'd|you'd|( ( he|she|they|you ) had ) )`,
      `( don't|doesn't|never ) take ( their|his|her ) ( own )? health|diet|body|diabetes seriously`,
      `${DENIED} ( have|has|are|is|they've ) ( got|become|grown|getting|becoming ) ( too|so )? ${bad}|complacent|sloppy`,
      `( some|such|these ) ( mothers|parents|people|women|couples ) ( shouldn't|should not|should never ) ( be allowed|have )`,
      // Orders.
      `^ just ( quit|stop|lose|eat|exercise|pull|snap|man|get up|say no ) ( drinking|smoking|weight|less|more|moving|eating|yourself|out|up|and|! ) ~6 ( how hard|it's not|easy|everyone|nobody|! )`,
      `-5:we|i|nobody|<not>|voice|told|hear|says|say should just|simply ( quit|stop|lose|eat|exercise|move|relax|behave|choose|pull|snap|man|toughen|cope|study|diet|walk|control|( try harder )|get ( over|up|a grip|moving|help|on )|learn|grow|accept|drink|sleep|think|pray|smile|say|cheer )`,
      `-3:politicians|ministers|minister|commission|council|government|companies|industry|eu|parliament|employers|<not> ( should|must|need to|have to|learn to ) ( finally|just|simply )? take ( more )? responsibility for ( their|your|his|her ) ( own )?`,
    ],
    failed: [
      `${DENIED} failed|fails ( the|her|his|their|first-line|initial|two )? ( ~1 ) ( treatment|therapy|chemotherapy|chemo|medication|antibiotics )`,
      `patients|patient|she|he ( ~1 ) who? failed|fails ( to respond|two lines|first-line )`,
    ],
    compliance: [
      `${DENIED} non-compliant|noncompliant|uncooperative patient|patients|people|women|men|parents|teenagers|adolescents`,
    ],
  },
  unless: [
    'they|people|some|many|others|few|politicians|adverts say|said|think|believe|claim ~12 willpower|lazy|fault|choice|discipline|weak|self-control|choose|choices',
    "willpower|self-control|self-discipline|discipline|laziness ( alone )? ( ~1 ) ( not|never|nothing|won't|isn't|doesn't|can't|cannot|don't )",
    'fault line|lines',
    'lazy|fault|choice|weak|careless|willpower|selfish|blame|irresponsible ( ~6 ) , they|some|people|he|she|critics|politicians say|says|said|claim',
    '( weak|soft ) ( for|to ) ( tea|coffee|a ~1 signal )',
    '( more than|less|beyond|other than|than|nothing|rather than|instead of|regardless of ) ( ~2 ) willpower|self-control|discipline|laziness',
    'not ( ~1 ) ( a|about|due|down )? ( to|of|matter|question|lack )? ( ~1 ) willpower|self-control|discipline|laziness',
    '( blaming|shame|shaming|stigma|myth|belief|prejudice|stereotype|refuse|refuses|refused|whoever|anyone who ) ~6 ( willpower|lazy|fault|choice|discipline|weak|self-control|irresponsible|careless|selfish )',
    'rarely|hardly|seldom|barely|anything|far|neither|scarcely ( ~4 ) ( lazy|choice|fault|weak|careless|choose|chooses|decide|decides|selfish|irresponsible|ignorant|willpower )',
    '( willpower|lazy|fault|choice|weak ) ? $$',
    'who would ( ~2 ) ( choose|want )',
    'who would ~2 say|tell|think|claim ~9 fault|blame|choice|lazy|choose',
    "^^ is|are|was|were|isn't ~~14 ? $$",
    "^^ bad|wrong|old|before|don't|never : ~12 $",
    'political|collective willpower',
    'corporate|political|industry|ministerial greed|ignorance|stupidity',
    'should just ~8 , some|many|people|they say|think|said',
    '^^ too lazy|weak|busy ~4 ?',
    'pull yourself together ~2 is|was|, what|said|says',
    'lazy|idle eye|eyes|sunday|sundays|bowel|days|day|guide|river|summer|morning|mornings|afternoon',
  ],
});

/** A match of the grammar as a match of its phrase table. @param text the sentence. */
export function blameTerm(text: string, { kind, start, end }: CueMatch): TermMatch {
  return {
    table: 'blame',
    start,
    end,
    term: text.slice(start, end).toLowerCase(),
    use: uses[kind ?? ''] ?? [],
    oneClick: false,
  };
}
