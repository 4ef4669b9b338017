import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * A text that opens with a false claim about health and only then says what is true. In parts:
 *
 * - `label` the claim is labelled as one: "Myth 3:", "❌ …", "… – false";
 * - `belief` somebody is said to believe it: "many people think", "they say", "…, right?"; `hearsay` the same in the
 *   sentence behind it; `asks` it is a question about health;
 * - `reply` a second sentence that takes the first one back: "Wrong!", "They don't.", "The truth is …"; `strong`
 *   one that cannot be meant otherwise; `wrongly` a belief that is said to be wrong, or asks for assent;
 * - `sweeping` a first sentence that speaks of all or only some, and `counter` a second that brings one case; `quoted` one in quotation marks;
 * - `denial` words that deny what somebody believes; `name` a word for a false belief;
 * - `told` a first sentence that tells news, `fact` one that begins with the fact, `none` other senses, `confirmed`.
 *
 * `findMyth` puts them together. Debunking Handbook 2020.
 */
export const myth: Grammar = {
  cue: 'myth',
  inParts: true,
  say: {
    label: [
      '^^ fiction :|–',
      '^^3 myth|misconception|misinformation|disinformation|rumour|rumor|fallacy|hoax|fairytale|falsehood|alert ~~2 :|–|—|-|"',
      '^^2 lie|legend|mistake|belief|nonsense|tale !of ~4 :',
      '^^3 claim|rumour !your|of|the|a ~3 :',
      '^^ false|wrong|nonsense|rubbish|untrue :|–|—',
      '^^ #quote ~~20 #quote ~~1 nice|cute|lovely|great|charming idea|story|try|theory|thought ,? but',
      '^^ fake news ~4 :',
      '^^3 false claim|belief|statement|idea ~2 :',
      '^^ ❌|🚫|✖️|⛔',
      'true|myth|fact or false|fact|myth|fiction|not :',
      '–|—|…|,|. except that nobody|no|it|they',
      '–|—|…|: wrong|false|untrue|nonsense|rubbish !,|:',
      '–|—|-|…|: ~1 ( false|wrong|nonsense|rubbish|myth|untrue|not true|an? ~2 ( tale|myth|lie|fiction ) ) $$',
      "wives'|wives ~1 tale",
      'heard this|that|the one ?',
      '–|—|: a|an ~2 tale|myth|lie|fiction|legend|misconception|claim|belief|rumour that|which|from|with|of',
      '^^ #quote ~~20 #quote 🙈|🤦|🤦‍♀️|🤦‍♂️|🙄|🤡',
    ],
    wrongly: [
      '-who|friend|mate|that still|wrongly|mistakenly|falsely ~1 think|thinks|believe|believes|assume|assumes ~2 <plainVerb>|#word',
      'still ~1 tell|tells|hear|hears|read ~2 that',
      ', right|no|eh|huh|correct ? $$',
      ', says|swears|claims ~1 grandma|granny|gran|nan|mum|dad|uncle|aunt|neighbour|tiktok|instagram|internet|influencer $$',
      ', the|my|a|our|an ~5 claims|swears|insists $$',
    ],
    belief: [
      'many|some|most|people|they|folk|folks|parents|patients|others|you|women|men|everyone|everybody|lots|half|we|grandparents|teenagers ~4 think|thinks|believe|believes|assume|assumes|thought|believed|assumed|swear|fear|reckon',
      "they|people|some|folks|it's|it|often|so say|said|says|claim|claims that|they|so|,|it|<plainVerb>",
      '-experts|ministry|minister|union|doctors they|people say',
      "you've|you|we've|we|i've ~3 heard|read|seen|learnt|learned ~1 that|it|<plainVerb>|#word",
      "we're|we|you're|you|i was|were|are? told|taught that",
      'everyone|everybody|every-one knows',
      '^^ heard|told|read|learnt ~1 that',
      'common|popular|widespread|persistent|stubborn|old ~1 belief|wisdom|idea|saying|rule|claim|view|assumption|rumour|myth|notion ~1 that|:|goes|has|says|is',
      "there is|'s a ~2 belief|rumour|idea|myth|notion",
      'the story|saying|rumour|legend|rule|proverb|claim ~1 goes|has|says',
      'so goes the',
      'rumour|legend|word has it',
      "it is|it's ~1 assumed|believed|thought|said|claimed ( that|$$ )",
      'been told|taught ~1 that',
      'everyone|everybody ~1 says|claims|tells|swears',
      ', ~5 used|likes|like to say|tell|claim|warn',
      'tiktok|facebook|instagram|youtube|reels|internet ~3 learn|learnt|learned|read|told|saw|tells|teaches',
      ', says|claims|swears|insists the|my|our|a !doctor|nurse|study|ministry|minister|union|report|agency|who ~2 $$',
      'they|teachers|parents|school|coach told|tell|taught ~1 you|us|me|them',
      'according to ~2 tiktok|facebook|instagram|internet|video|influencer+|neighbour|grandma|google|youtube|whatsapp|post|chain|aunt|uncle|friend',
      'grandma|granny|gran|nan|grandmother|mother|mum|neighbour|uncle|aunt|influencer+|tiktok|video+|posts|teacher ~2 swears|swore|says|said|insists|told|claims|warned|used',
      'swears|insists|reckons $$',
      'says|say|tell|tells|insist|read ~1 us? ( the|in the )? ~2 legend|story|ads|comments|tiktok|internet|label|packet|influencer+|forum $$',
      ', says|say|tells|claims tiktok|facebook|google|instagram',
      'one|some of the ~1 fears|myths|things|rumours',
      'end of story',
      ", can|is|does|do|isn't|doesn't|can't|won't it|they|he|she|you ?",
      'find|read|hear|see ~1 it on|in|everywhere ~3',
      'once|long|always ~1 taught|believed|thought|assumed',
      ', right|eh|huh|no|correct ?',
      'think|thought|believe|suppose|assume|worried ~1 you|it|that|they ~12 ?',
      ', ~3 saying|rule|proverb|song goes|says',
      'is|was what ~1 they|people|many|some|we say|think|believe|said|thought|learnt',
      'or so ~4 think|thought',
      'or so ~2 claim|claims|says|say|believe|hear|told',
      'hands up|who thought|thinks|thinks|believes',
      'is just|only|simply|nothing|all ~4 ,? they|people|some say',
      ', or? they|people|some|folks|so|my|the|our|many|everyone ~2 say|says|said|think|thinks|believe|believes|swear|swears|claim|claims|goes|insist|insists',
    ],
    sweeping: ['^^ only ~3 get|gets|have|has|need|needs|can|catch|catches|suffer|suffers|die|dies|are'],
    counter: ['^^ my|our|one|half|most|ask|tell ~9'],
    hearsay: [
      "^^ that|this|so|or|that's ~1 ( is|'s )? ~1 what|how|at ~6 claim|claims|claimed|say|says|said|think|believe|believed|taught|teach|told|hear",
      '^^ that|so they|people|some|many|he|she ~1 say|think|believe|claimed',
      '^^ so? said|says',
      '^^ i|we ~3 told|taught|heard so|this|that|it',
      '^^ so? many|most ~1 <people> ~1 believe|think|say it|so|this',
      '^^ for years|decades|long|generations ~4 story|believed|thought|said|taught|told',
      "^^ that|that's|so ~1 what",
      '^^ many|most|some|people ~3 think|believe|say|assume|fear ~1 so|it|that|this',
      '^^ that|this is|was ~2 fear|belief|assumption|idea|view|worry',
      '^^ if you ~2 think|believe|thought so|that|this',
      '^^ every|everyone|we|i ~3 heard|hears',
      '^^ we|i|you hear|read|get ~2 this|it|that',
      '^^ so goes|says the',
    ],
    asks: [
      '^^ do|does|is|are|can|could|will|did|should|must|has|have ~~12 <illness>|<remedy>|<exposure>|<organ>|pregnant|infertile|gay|safe|healthy ~~12 ? $$',
    ],
    echo: [
      '^^ think|thought|afraid|scared|believe|worried ~~12 ? $$',
      '^^ !<wh>|got|ever|could|would|have|do|does|is|are|did|can|will|should|who|feeling|any|need|want|looking|you|your #cap|#word ~~6 is|are|causes|cause|makes|make|gives|means|prevents|cures|kills|spreads ~~10 ? $$',
      "^^ !<wh>|got|ever|could|would|have|do|does|is|who #cap|#word|\" ~~4 don't|can't|never|only|always ~~8 ? $$",
      '^^ !<wh>|got|ever|could|would|have|do|does|is #cap|#word|" ~~9 <illness>|<remedy>|<exposure>|<organ>|health|healthy ~~10 ? $$',
    ],
    answer: ["^^ it|it's|they|they're|you|ask|yours|your|tell|with|under|people|actually|today|modern|most"],
    quoted: ['^^ #quote ~~20 #quote $$'],
    health: [
      '<health>|<illness>|<remedy>|<exposure>|<organ>|<ills>|disease+|illness+|sex|obesity|nosebleed+|donor+|natural|herbal|elderly|schizophrenia|bipolar|hangover|autistic|addicts|smoking|drinking|breastfeeding|pills|injection+|fat|obese|gay|women|men|mothers|mental|smoker+|drug+|addict+|addiction|pregnant|baby|babies|medicine|doctor+|migrants|naps|sick|disabled|suicide+|self-harm|condoms|kids|parents',
    ],
    contrast: [
      '^^ the|most|many|half|studies|doctors|nobody|in|its|there|your ~~6',
      '^^ it|they|that|this|what|tell|girls|kids|children|women|men|old ~~9',
    ],
    mine: [
      "i|we|our|my|us|me|i'm|we're|we've|here|today|yesterday|tomorrow|tonight|please|<weekday>|<month>|#clock|#mention|#url",
    ],
    reply: [
      "^^ please|pls|oh|but|well|alas|sadly|sorry ,? ( not|no|it|they|that|never|don't )",
      '^^ <nope>',
      '^^ no|not ,|!|.|:|–|true|so|quite|really|at|exactly|necessarily|even|it|they|you|that|only',
      '^^ think again|twice',
      '^^ far from',
      '^^ if only|it',
      '^^ the|a|his|her ~1 #word do|does|can|is|are $$',
      "^^ most|half|many|some|nearly|all|neither|both|none|yours|mine|plenty|few|hardly|each|any ~4 can|do|don't|doesn't|aren't|are|isn't|won't|will|didn't|does|could",
      '^^ !we|our|i the|new|recent|large|trials|data|current|newer|good|all|research|studies ~4 say|says|show|shows|found|find|prove|proves|tell|tells ~2 no|otherwise|nothing|different|opposite|not|exactly',
      "^^ that|this|such ~1 is|was|'s|comes|belongs ~3 what|how|film|films|version|cliché|stereotype|stigma|fiction|hollywood|advertising|marketing|outdated|century|past|history|superstition|excuse|propaganda|half",
      '^^ it|they|that|he|she comes|takes|has|have|starts|lives|spreads|is|are|was|makes|works|protects|happens|depends|affects|needs ~5 from|not|instead|rather|never|opposite|both|too|actually|simply|only',
      "^^ your|the|our|my liver|body|immune|kidneys|brain|skin|heart|lungs|gut|germs|virus|bacteria ~1 laughs|disagrees|does|knows|says|doesn't|don't|couldn't|begs|can|makes|cannot|needs",
      '^^ nobody|nothing|never|none|no ~1 study|trial|one|proof|link|evidence|difference',
      "( isn't|aren't|doesn't|don't|didn't|can't|won't|mustn't|wasn't|needn't|shouldn't|hasn't|haven't ) $$",
      '^^ actually|really|fortunately|luckily|surprise|plot|newsflash|news|spoiler|reminder',
      '^^ ask ~3 anyone|any|someone|doctor|nurse|midwife|oncologist|survivor',
      '^^ #word|it|they ( have|has|had|been ) nothing to do with',
      'which|what ~1 really|actually ~2 is|protects|helps|hurts|starves',
      '^^ on|quite|just|exactly the|contrary contrary|opposite',
      '^^ in reality|truth|short',
      '^^ in fact ~3 <not>|nothing|only|just|both|rarely',
      '^^ what|all it|they|that ~1 does|do|really|actually',
      '^^ it ends|lands|puts',
      '^^ we say|disagree',
      "^^ it's|it|that's is? rare|unusual ~2 but",
      '^^ a ~1 nice|cute|lovely story|idea|theory',
      "^^ it|it's|they|they're is|are? nearer|closer|more|less",
      "^^ it|it's|they|they're is|are? about|around #num|#pct|<number>|half",
      '^^ in #num|<number> years|countries ~2 there|nobody|not|no',
      '^^ nice|cute|lovely|charming idea|story|try|theory|thought',
      '^^ nobody|no-one|no ~2 found|knows|proved|showed|ever',
      '^^ the|but|and ~1 truth|reality|fact|facts|evidence|science|opposite|data|research|studies|biology',
      '^^ reality|truth|science|evidence|studies|biology',
      '^^ that|this was|is ~1 #year|#num',
      '^^ it|they contain|contains|comes|come|happens|depends|spreads|protects|lives',
      '^^ except',
      '^^ tell that|it to',
      '^^ we looked|checked|asked|counted ~2 at|the',
      "^^ they|they're|it's|it is|are ~1 for|also|the",
      'trials|studies|nobody|cochrane found|find ~2 no|nothing',
      'more complicated|nonsense',
      "^^ it|they|that|this|he|she|you|we|both|neither ~1 doesn't|don't|isn't|aren't|can't|cannot|won't|never|wasn't|weren't|didn't|couldn't|hasn't|not",
      "^^ it|they|that|this|you is|are|was|were|does|do|did|has|can|will ~1 not|no|never|n't|wrong|false|nonsense|only|just|simply|also|actually",
      "^^ that's|this|that|it's|it|they're|thats ~2 <nope>|<falseword>|opposite|stigma|stereotype|version|propaganda|story|past|hollywood|film|films",
      "^^ most|half|many|some|nearly|all|neither|none|both|plenty|few|young|men|women|boys|girls|adults|children|everyone|anyone ~3 can|do|don't|doesn't|aren't|won't|didn't|too|also|need|needs|are|end|get",
      '^^ !we|i|you|yes #word do|does|can|is|are $',
      '^^ your|the|our liver|body|brain|skin|heart|lungs|gut|immune|acid|virus|technology',
      '^^ nobody|nothing|none|never ~4 $$',
      '^^ ✅|✔️|✔|☑️',
      '^^ <blames> ~~6 do|does|cause|causes|count|matter|play|say|says|show|shows|disagree|disagrees|found',
    ],
    strong: [
      '^^ said every|nobody|no',
      'know|knows|knew|known better',
      "^^ that's|it's|they're|thats ~2 <falseword>|bust|busted|hoax|prejudice|stereotype|misunderstanding|cliché",
      '^^ that|this|it|they is|was|are ~2 <falseword>|bust|busted|hoax|prejudice|stereotype|misunderstanding|cliché',
      '^^ wrong|false|nope|nonsense|untrue|rubbish|busted|incorrect|myth|bust ,|!|.|:|–|$',
      '^^ no|nope|wrong|false|nah .|! $$',
      '^^ not|no ,|!|.|: ~~2 it|they|that|true|quite|so|really|you|at',
      '^^ ( the|in|but )? truth|reality|fact|facts is|:|–|are|,',
    ],
    denial: [
      "less|fewer|tell|what really|contagious|weren't|bear",
      'worse|harm|harms|hurts|delays|costs|wasted|needless|needlessly|unnecessary|pointless|useless|disagree|disagrees',
      '^^ #num|<number> in #num|<number>',
      'no ~1 difference|link|effect|evidence|proof|sign',
      '<not>|wrong|mistaken|false|otherwise|opposite|instead|actually|reality|fact|facts|truth|nonsense|disagree|disagrees|rarely|seldom|rather|untrue|both|proved|however|but|nothing|according|nobody|until',
      '<blames> ~5 play|count|matter|do|does|cause|causes|all|also|too',
      'is|are|it|they an? ~2 illness|disease|disorder|condition|virus|bacteria|bacterium|germs',
      'end|ends up in',
      ", that's all",
      'only|also|too',
      'ask the|any|someone',
    ],
    name: [
      '^^ a|an|another ~2 mistake|myth|lie|misconception|misunderstanding|tale|cliché',
      '^^ that|this|the|such ~1 sentence|equation|belief|idea|claim|myth|story|rule|advice|rumour|thinking|prejudice|phrase|saying|mistake|error|misunderstanding|lie|nonsense',
      'myth|myths|rumour|rumor|misconception|fallacy|tale|hoax|nonsense|urban-legend|superstition',
    ],
    told: [
      '#num|<number> in #num|<number>',
      '^^ i !thought|used|always|believed|once|grew|heard|read|assumed',
      '^^ our|yesterday|today|tonight|tomorrow|thanks|thank|join|come|council|parliament|mayor|commission|ministry|government|students|volunteers|members|deadline|register|closed|moved|questions|room|hospital|petition|experts|dear|fact-checking|test|ask',
      '^^ the minister|council|ministry|government|mayor|commission|opposition|ward|clinic|rumours|vote',
      '^^ <weekday>|<month>|#year|#pct',
    ],
    none: [
      '^^ make no mistake',
      '^^ have|did you ~1 read|seen|heard|signed|booked',
      '^^ know your',
      '^^ dear|prime|madam|mr|mrs|minister|commissioner|rector ~3 ,',
      "^^ let's talk|speak about",

      'contrary|whatever|despite|unlike ~2 to|what|you|the|popular',
      'myth-busting|mythbusting|mythbusters|myth-buster|myth-busters|mythology|mythical|debunk|debunking|debunked',
      'greek|roman|urban|sisyphus|norse|founding myth|myths',
      'myths about|and|or|not',
      'not|no|many|ten|more|common a|the? myths',
      'a myth|rumour dies|spread|spreads|says|has',
      "it is|it's|is ~1 ( not true|true ) that",
      'although|though|even-if ~3 many|people|parents|some|often',
      'believing that',
      'beware of|, the',
      "don't believe",
      'it is said that a picture',
      'misinformation|disinformation ~2 costs|cost|about|workshop|report|in|spreads',
    ],
    confirmed: [
      // It comforts; it denies nothing.
      "^^ you|you're|we|we're ~2 not|never alone",
      "they're|he's|she's|are|is right",
      '^^ they|it|we|he|she are|is|do|did|does ( right|too|so )? $$',
      'rightly|agree',
      '^^ in fact it|they is|are|does|do !not|no|never|just|only|nothing|both',
      'and they|it|he|she are|is|was right|true|so',
      'is|are the|our proof',
      'that prove|proves',
    ],
    fact: ['^^ fact|facts|true|truth|correct|right :|–|!|.|,'],
  },
  // To say that something is not uncommon denies nothing.
  unless: [
    "it|this|that|they doesn't|don't|didn't ~1 have|need|want|stop|end|matter|take",
    'it|this|that is|was|has ~1 not|never uncommon|unusual|unlikely|unknown|enough|yet|surprising|clear',
  ],
};

/** Tokens up to which a second sentence is a reply to the first. */
const LONGEST_REPLY = 14;
/** A first question of so many tokens only names the matter. */
const BARE_QUESTION = 4;

const isQuestion = ({ text }: Seen) => /[?？]\W*$/u.test(text);

/** The first false claim that a text opens with before it says what is true, or undefined. */
export function findMyth(sentences: readonly Seen[]): SeenCue | undefined {
  const [opening] = sentences;
  if (opening === undefined) return undefined;
  const cues = cuesIn(sentences, 'myth');
  const has = (kind: string, from: number, to = from) =>
    cues.some((cue) => cue.kind === kind && cue.sentence >= from && cue.sentence <= to);
  const whole: SeenCue = { cue: 'myth', sentence: 0, start: 0, end: opening.text.length };
  if (has('none', 0) || has('fact', 0) || has('confirmed', 0, sentences.length)) return undefined;
  if (has('label', 0)) return whole;
  const isBare = isQuestion(opening) && opening.tokens.length <= BARE_QUESTION && !has('strong', 1);
  const first = isBare ? 1 : 0;
  const claim = sentences[first];
  const isStrong = has('strong', first + 1) && !has('mine', first);
  if (claim === undefined || (has('told', first) && !isStrong) || !(isStrong || has('health', 0, first)))
    return undefined;
  const belief = cues.find(({ kind, sentence }) => kind === 'belief' && sentence === first);
  const isDenied = cues.some(
    ({ kind, sentence, start }) =>
      (kind === 'denial' || kind === 'reply') &&
      (sentence > first || (belief !== undefined && sentence === first && start >= belief.end)),
  );
  if ((belief || has('hearsay', first + 1)) && isDenied) return whole;
  // What is still believed is denied by saying so.
  if (has('wrongly', first)) return whole;
  if (isQuestion(claim) && has('mine', first)) return undefined;
  if (isQuestion(claim) && !has('asks', first)) {
    const isTaken = has('echo', first) && (has('answer', first + 1) || has('reply', first + 1));
    return isTaken || isStrong ? whole : undefined;
  }
  const isNamed = has('name', first + 1) && !has('denial', first);
  // A flat statement about health, and a second sentence that speaks against it.
  const isFlat = !has('mine', first, first + 1) && has('contrast', first + 1) && has('denial', first + 1);
  const isSweeping = has('sweeping', first) && has('counter', first + 1);
  const isQuoted = has('quoted', first) && has('contrast', first + 1) && !has('mine', first);
  // What takes a claim back is short; a long sentence goes on about something else.
  const isShort = (sentences[first + 1]?.tokens.length ?? 0) <= LONGEST_REPLY;
  const isReply = isShort && !has('mine', first) && has('reply', first + 1);
  return isStrong || isSweeping || isQuoted || isReply || isNamed || isFlat ? whole : undefined;
}
