import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * A text that opens with a false claim about health and only then says what is true. In parts:
 *
 * - `label` the claim is labelled as one: "Myth 3:", "❌ …", "… – false";
 * - `belief` somebody is said to believe it: "many people think", "…, says my uncle"; `tells` the same, less surely; `hearsay` the same in the
 *   sentence behind it; `cited` a quote with who says it; `wrongly` the same with the word that it is wrong, or asking for assent;
 * - `health` words of health, without which a belief is a mere opinion;
 * - `asks` a question about health, `echo` a statement with a question mark, `quoted` a sentence in quotation marks;
 * - `turn` words that turn against it in the same sentence, `speech` a quote that somebody says in a story;
 * - `reply` a second sentence that takes the first one back: "They don't.", "Trials found no difference."; `strong`
 *   one that cannot be meant otherwise; `yes` one that takes back what was denied; `name` one that calls the first a mistake;
 * - `sweeping` a first sentence that speaks of all or only some, and `counter` a second that brings one case;
 * - `negated` what denies something itself, `mine` the writer's own doings, `story` that goes on with them, `told` news, `fact`
 *   the fact first, `confirmed` a belief that is shared; `excuse` a quote by which somebody spares himself a step, `step` a step
 *   to take, `knows` those who are said to know it.
 *
 * `findMyth` puts them together. Debunking Handbook 2020.
 */
export const myth = (): Grammar => ({
  cue: 'myth',
  inParts: true,
  say: {
    label: [
      // "Myth 3: …", "A stubborn belief: …", "Fiction: …"
      '^^9 -a ( <untruth>|fake news ) ( of the ( week|day|month ) )? !about|control|of ~~4 :|–|—|-|"|❌|🚫|👉|👇|➡️',
      '^^1 #est|worst ~1 <untruth>|mistake',
      '^^3 <stubborn> ~1 <saying>|one|error|mistake|excuse ~4 :',
      '^^3 -is|was|went|what|goes|go wrong|false|untrue|nonsense :',
      "^^ ❌|🚫|✖️|⛔ !no|not|don't !2::",
      // "…: false", "…, that's an old tale"
      ':|–|—|;|, ~3 -a|one|not|go|goes|went wrong|false|nonsense|untrue|rubbish|busted|bunk|nope|nah !to|about|by|answers',
      '–|—|:|, ~1 a|an|that|this|the ~2 <untruth>|claim|belief !of ~2',
      ":|–|—|;|,|… ~3 isn't|aren't|not|never so|true|right|correct",
      '#word ❌|🚫|✖️|⛔ $$',
      "wives'|wives ~1 tale",
    ],
    wrongly: [
      'or so #word ~2 <believes>',
      ', right|no|eh|huh|correct ? $$',
      '#word ( …|. . . ) no|nope|wrong|nonsense|it|they|that|not|sorry|except|but',
    ],
    belief: [
      '^^ who still|really|seriously ~1 <believes>',
      '<crowd> ~4 <believes> !of|about|me|enough|in|to|her|his|him|our|someone|somebody|people|what|how',
      "we|you|i|you've|we've|i've|we're|you're|us ~3 heard|told|taught|grew !from ~2 that|it|up|<plainVerb>|#word",
      'hear|hears|heard|read|seen|suppose|imagine ~3 that|:|believe',
      '-we|i|must|to|let tell|tells ~3 that|:',
      'used|once|long|always|still ~2 ask|asks|wonder|believe|think|say|taught|believed|thought|assumed',
      ',|– if you ask|believe|listen',
      '<saying>|<untruth> ( among ~3 )? ~1 that|:|goes|has|says',
      '<crowd> ~4 : #quote !<wh>|is|can|do|does|thank|please|i',
      "it's|is ~2 assumed|believed|thought|said|claimed|rumoured ( that|$$ )",
      "you'd|you|we'd|one would|might|may? think",
      'according to ~2 <crowd>',
      // "…, says my uncle", "…, or so we were told"
      ',|–|— !who|which|that|and|but|we|i|you ~8 say|says|claim|claims|think|thinks|thought|believe|believes|swear|swears|insist|insists|reckon|reckons|warn|warns|promises|promise|reports|fear|fears|telling|love|tell|tells|write|writes|learn|learned|learnt|heard|taught|assume ~6 $$',
      ":|–|—|, so|that's|that|this|it's|i|we|she|he ~2 what|how? ~4 told|taught|promised|warned|heard|think|says",
    ],
    // "My uncle was told that …": only with a denial behind it.
    tells: [
      '<crowd> ~3 ask|asks|wonder|wonders ~3 whether|if',
      ',|–|— !we|i ~8 said|told|claimed|insisted|swore|answered ~6 $$',
    ],
    hearsay: [
      "^^ that|this|so|or|that's|it's is|was? ~1 what|how|at|so ~6 <believes>|say|hear|made|answered|ticked|teach",
      '^^9 <crowd>|colleagues|still ~5 think|thinks|thought|believe|believes|believed|say|says|said|swear|swears|claim|claims so|it|that|this ,|:|$',
      '^^ so|said|says goes|runs|says|stands|every|who|my|the|no',
      '^^3 told|taught|heard|hear|grew ~1 so|this|that|it|up|$',
      "^^ at|or least|so that's|that|the|they|we|goes",
      '^^ that|this is|was ~2 fear|worry|advice|version|cliché|<saying>',
    ],
    health: [
      '<illness>|<remedy>|<exposure>|<organ>|<ills>|epidemic+|symptom+|diabetic+|schizophrenics|palliative|psychiatrist+|psychologist+|deaf|tb|sex|obese|natural|addict+|gay|women|men|mental|pregnant|baby|babies|migrants|sick|suicide+|self-harm|kids|children|wet|vomit|sting+|burn+|lazy|weak|weakness|depressed|sober|allergic|sti+|mothers|elderly|disabled|homeless|refugees|smoker+|teenagers|donor+|cramp+|autistic|snake|poor|thin|ill',
    ],
    negated: ['<not>|no'],
    mine: [
      "i|we|our|my|us|me|i'm|we're|we've|here|today|yesterday|tomorrow|tonight|please|#clock|#mention|#url",
    ],
    speech: [
      '^^1 #quote tell|ask|call|come|hold|sit|look|listen|wait|say|help|let|bring|leave|where|when|how|who|why',
      'he|she|i|we|they|patient|midwife|director|minister ~1 said|says|wrote|asked|did|told|shouted|put|hung',
      '^^9 headline|motto|title|slogan|theme|quote|poem|song',
    ],
    cited: ['^^ #quote ~~20 #quote ~2 the|my|our|every|half|says|number|–|—|what'],
    quoted: ['^^1 -say #quote ~~20 #quote $$', '^^9 : #quote ~~20 #quote $$'],
    excuse: ["^^1 #quote ~~5 so|too|don't|doesn't|can't|won't|never|safe|fine|natural|not"],
    nay: [
      '^^5 <not>|no|none|hardly|nobody|study',
      '^^19 none|nothing|never|nobody|no ~1 $',
      '^^9 less|fewer|rarer|safer than',
    ],
    asks: [
      "^^ so? you|it's|there's ~1 need|can|can't|must|get|lose|should|catch ~~14 ? $$",
      '^^ do|does|is|are|can|could|will|did|should|must|has|have !9:free|open|available|closed !your|my !2:have|need|want|you|we|smoke ~~12 <illness>|<remedy>|<exposure>|<organ>|pregnant|infertile|infertility|gay|safe|healthy|children|head|heat|addicted|vaccines ~~12 ? $$',
    ],
    echo: [
      "^^ !4:how|what|who|which|where|why|when|nurses|parents|midwives !<wh>|got|ever|could|would|have|do|does|is|are|did|can|will|should|who|feeling|any|need|want|looking|you|your|in|at|interested|has|tired|isn't|let's|how|why #word|\" ~~9 is|are|causes|cause|makes|make|gives|means|prevents|cures|kills|spreads|get|gets|come|comes|starts|lasts|need|needs|heals|helps|protects|don't|can't|never|only|always|doesn't ~~10 ? $$",
    ],
    step: [
      '^^ so? please? !ask|tell|try <doVerb>|join|meet|come|register <follows>',
      '^^ we need|want|demand|ask|offer',
    ],
    turn: [
      ', ~6 say|says|show|shows ~3 <not>|otherwise|no',
      'leaves|keeps|costs|kills|harms|sends blood|their|them|people|lives|many|us',
    ],
    sweeping: ['^^ only ~3 get|gets|have|has|need|needs|can|catch|catches|suffer|suffers|die|dies|are'],
    counter: ['^^ my|our|one|half|most|ask|tell ~9'],
    reply: [
      // A word that takes it back: "Nope", "Sorry, no", "Not quite"
      '^^ <nope>|fortunately|luckily|surprise|plot|reminder|except',
      "^^ please|pls|oh|but|well|alas|sadly|sorry ,? ( not|no|it|they|that|never|don't )",
      '^^ no|not|surely ,|!|.|:|–|true|so|quite|really|at|exactly|necessarily|not|it|they|you|that|one',
      '^^ rather|only|mostly|mainly in|from|for|if|with|on|by|too',
      '^^12 this|that one !of',
      '^^9 instead',
      '^^ it|they|you|that|most rarely|hardly|never|seldom',
      '^^ do|does|is|are|can|will|did|really it|they|that|you? ?',
      '^^ ( ( i wish $ )|if ( only|it ( only|were|was|did|had|worked ) ) )',
      // "They don't.": it stops where the denial ends, for what goes on tells something else
      "^^4 !none|nobody|shouldn't|couldn't <negated>|mustn't|needn't|hasn't|haven't ( $$|, )",
      "^^ it|they|that|this ( is|are|do|does|did|was|can )? !shouldn't <negated> $",
      "^^ it|it's|that|they|they're is|are|only|just? nearer|closer|rare|unlikely|looks|look ~4",
      // Knowledge says otherwise
      '^^5 trial+|study|studies|evidence|data|research|science|guidelines|results|experts|analyses|reviews|x-rays|biology|medicine ~~6 ( nothing|otherwise|opposite|reverse|else|different|disagree|disagrees|( ( <not>|no|zero ) ~2 ( support+|back+|show|find|agree|confirm|link|difference|effect|benefit|proof|sign ) ) )',
      '^^ there? is|are|was? nobody|nothing|none|no|not|never|hardly ~2 found|proved|showed|study|trial|proof|link|evidence|difference',
      '^^12 would|begs|beg to? disagree|differ',
      "^^3 -it|they|he|she|we|i ( disagrees|disagree|laughs|( ( doesn't|don't ) ( care|agree ) ) )",
      '^^12 says|say|said|show|shows|suggest|suggests|tells|tell|speak|know|knows ~3 otherwise|different|differently|another|better|no|wrong|reverse|opposite',
      '^^ ask the|my|anyone|anybody|those !3:for|pharmacy|gp|doctor|pharmacist|nurse|midwife|dentist',
      '^^ now|today|we we|now? know|learnt|learned ~1 that|they|it|better',
      // The truth instead
      '^^ in truth|reality|practice',
      '^^ on|quite|just|exactly|the|but|and ~1 contrary|opposite|truth|reality|fact+|science|biology',
      '^^ what|all it|they|that ~1 does|do|really|actually|draws|happens|helps',
      "^^ that's|it's|they're|thats ~2 <nope>|<falseword>|stigma|stereotype|past|hollywood|film|films",
      "^^ your|the|our ( liver|kidneys|( ( body|skin|brain|gut ) ~3 ( itself|already|doesn't|feels|knows|not ) ) )",
    ],
    yes: [
      '^^ it|they|you|that|this|he|she|most|many|half|some|we|neither|both ~4 do|does|can|could|is|are|did|will|have|has|was ( $|, and )',
      '^^ yes|sure ,|.|!|it|they|you',
    ],
    strong: [
      '^^3 answer|verdict ~1 is|was|: #quote? no|false|not|never',
      '^^ think|guess|try again',
      '^^ try? tell|telling|explain|explaining that|it ~1 to',
      "^^1 ( that's|it's|they're|thats|( that|this|it|they ) is|was|are ) !2:not|no ~2 <falseword>",
      '^^ <falseword>|nope|nah ,|!|.|:|–|since|$',
      '^^ no .|! $$',
      "^^12 it's|that's|is just|simply|all? <falseword> $$",
      '^^ nothing|none|neither|no|not ~5 true|right|correct|proven|shown',
      '^^ ( the|in|but )? truth|reality|fact+ is|?|:|–|are|,',
    ],
    name: [
      '^^ ( that|this|the|such|a? nice|lovely|sweet ) ~1 <saying>|sentence|advice|thinking|prejudice|phrase|mistake|error|misunderstanding !that|of|costs',
    ],
    knows: [
      '<scholars>|<source>|<study>|experts|doctors ~2 say|says|warn|warns|report|reports|believe|think|thinks|find',
      'say|says|warn|warns ~3 <scholars>|<source>|<study>|experts|doctors|psychologist+',
    ],
    told: ['too $$', "said|told|promised|thought|convinced ~6 would|wouldn't|couldn't|could"],
    confirmed: [
      "^^ ( what helps|we'll|here|here's )",
      '^^ he|she|it|they|and was|is|were|are ~1 right|true|correct',
      "^^ it's|that's true|correct",
      '^^ i|we think|disagree|agree|hope|prefer|like|say|measured|asked|counted|believe',
      '^^ it|they works|work|have|worked|helped|did',
      '^^ true|correct !: .|!|,|$',
      '^^ join|come|share|parliament|council|ministry|fewer',
    ],
    story: ['^^ but? then|until i|we|my|our|one|came', '^^ i|we was|were|am|had !wrong|mistaken'],
    fact: ['^^ fact|facts|true|truth|correct|right :|–|!|.|,'],
  },
  // To say that something is not uncommon denies nothing.
  unless: [
    // Who tells of themselves holds no belief.
    '<believes> ( us|me )? that they|she|he|their|i|my|our',
    '^^ no , we|i are|am',
    "it|this|that|they doesn't|don't|didn't|does|do not? ~1 have|need|want|stop|end|matter|take|make|come",
  ],
});

/** Tokens up to which a second sentence is a reply to a flat statement. */
const LONGEST_REPLY = 20;
/** A first question of so many tokens only names the matter. */
const BARE_QUESTION = 4;

const isQuestion = ({ text }: Seen) => /[?？]\W*$/u.test(text);

/** Sentences in which a myth is told and taken back. */
const OPENING = 3;

/** The false claim that the first sentences of a text open with, or undefined. */
function openingMyth(sentences: readonly Seen[]): SeenCue | undefined {
  const [opening] = sentences;
  if (opening === undefined) return undefined;
  const cues = cuesIn(sentences, 'myth');
  const has = (kind: string, from: number, to = from) =>
    cues.some((cue) => cue.kind === kind && cue.sentence >= from && cue.sentence <= to);
  const whole: SeenCue = { cue: 'myth', sentence: 0, start: 0, end: opening.text.length };
  if (has('fact', 0)) return undefined;
  if (has('label', 0)) return whole;
  const isBare = isQuestion(opening) && opening.tokens.length <= BARE_QUESTION && !has('strong', 1);
  const first = isBare ? 1 : 0;
  const claim = sentences[first];
  const reply = sentences[first + 1];
  const isStrong = has('strong', first + 1) && !has('mine', first);
  // "They do." takes back only what was denied.
  const isReplied =
    has('reply', first + 1) || (has('yes', first + 1) && (has('negated', first) || has('tells', first)));
  if (claim === undefined) return undefined;
  const isHealth = isStrong || has('health', 0, isQuestion(claim) || has('cited', first) ? first + 1 : first);
  const isQuoted =
    has('quoted', first) &&
    has('health', first, first + 1) &&
    !has('speech', first, first + 1) &&
    (!has('mine', first) || has('excuse', first) || isReplied);
  // Two who speak in turn tell a story.
  const isTalk = has('quoted', first + 1);
  if (isQuoted && reply && !isTalk) return whole;
  if (!isHealth || (has('told', first) && !isStrong)) return undefined;
  // "No, cold weather gives nobody a cold." says what is true at once.
  if (has('reply', first) && has('negated', first) && !isStrong) return undefined;
  // What is still believed, or asks for assent, is denied by saying so.
  if (has('wrongly', first)) return whole;
  const isBelieved =
    has('belief', first) ||
    (has('tells', first) && isReplied) ||
    has('hearsay', first + 1) ||
    (has('cited', first) && !has('speech', first) && (!has('mine', first) || has('nay', first + 1)));
  // What those say who know, and what leads to a step, is no myth unless it is denied.
  const isKnown =
    !isReplied && !isStrong && !has('turn', first) && (has('knows', first) || has('step', first + 1));
  // "I used to think that. Then I …" tells of oneself.
  const isStory = has('mine', first) && has('story', first + 1) && !isStrong;
  if (isBelieved && !isStory && !isKnown && (reply || has('turn', first))) return whole;
  // What takes a claim back is short; a long sentence goes on about something else.
  const isShort = (reply?.tokens.length ?? 0) <= LONGEST_REPLY;
  const isSweeping = has('sweeping', first) && has('counter', first + 1);
  if (isQuestion(claim)) {
    if (has('mine', first)) return undefined;
    if (isSweeping) return whole;
    const isTaken = has('echo', first) && (isReplied || !(has('mine', first + 1) || has('step', first + 1)));
    return isStrong || isTaken || (has('asks', first) && (isReplied || (isShort && has('nay', first + 1))))
      ? whole
      : undefined;
  }
  const isReply = isShort && !has('mine', first) && isReplied;
  return isStrong || isSweeping || (has('name', first + 1) && !has('negated', first)) || isReply
    ? whole
    : undefined;
}

/** The false claim that a text opens with before it says what is true, or undefined. */
export function findMyth(sentences: readonly Seen[]): SeenCue | undefined {
  const myth = openingMyth(sentences.slice(0, OPENING));
  if (myth === undefined) return undefined;
  return cuesIn(sentences, 'myth').some(({ kind }) => kind === 'confirmed') ? undefined : myth;
}
