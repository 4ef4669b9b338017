import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * A text that opens with a false claim worded as a claim, and only then says what is true. In parts:
 *
 * - `label` a claim under a label or sign of its own: "Myth: …", "❌ …", "MYTH 1 – …";
 * - `belief` a claim told as what people say or think: "Many people think that …", "They say …", "You've probably heard …";
 * - `hearsay` words that make the sentence before what people say: "That is what they say";
 * - `claim` a statement that may be one, in quotation marks or with "right?" behind it;
 * - `denial` words that take back what stands before: "Wrong!", "They don't", "In reality", "Fact:", "that is a myth";
 * - `none`, `fact` and `confirmed` what shows that no false claim opens the text: "contrary to popular belief", "it's true",
 *   "Fact: …", "and they are right".
 *
 * - `reply` a second sentence that begins by taking the first one back: "Wrong!", "It doesn't", "Think again";
 * - `told` a first sentence that reports something of one's own, which a "no" behind it does not make a myth.
 *
 * `findMyth` puts them together: a label at the start is enough; a belief or a quoted claim needs a denial behind it, and
 * any other first sentence a reply.
 */
export const myth: Grammar = {
  cue: 'myth',
  inParts: true,
  say: {
    label: [
      '^^ myth|myths|fiction|misconception|rumour # #num ( : |– |. |, )',
      '^^ myth|myths|fiction|misconception|rumour|lie|fallacy #num|one|two|three|four|five ( : |– |— |. |, |#emoji )',
      '^^ #word ( only|always|never|just )? ( ~8 ) ? ( no|nope|wrong|false|not )',
      "^^3 ( myth #num|myth|myths|fiction|misconception|rumour|rumor|fallacy|false|fake|mythos|legend|old wives' tale|hoax|lie ) ( ~2 ) ( : |– |— |- |\\. |\\) |#emoji|→ |, )",
      '^^ ( ❌|✗|✘|🚫|⛔|✖️|✖|👎|🙅|🙅‍♀️|🙅‍♂️|x ) ( myth|fake|false|wrong )? :? ( #word ) ( #word )',
      "^^ ( you think|you've heard|heard this|heard it|heard that|have you heard|they told you|heard|you'll hear|you will hear|ever heard|you may have heard|you might have heard ) ( : |, ( ~1 ) #quote|#quote|that|the one )",
      '^^ ( is|so )? ( it )? ( myth|fact ) ( or|vs|vs.|versus|/ ) ( myth|fact|fiction ) ( ~1 ) ( : |\\? |– |#emoji )',
    ],
    hearsay: ['^^ that|this is what|how they|people|some|many say|think|tell|believe'],
    belief: [
      '( many|some|most|a lot of|lots of|plenty of|so many|too many|few|half|parents|students|patients|people|everyone|everybody|colleagues|older|young|smokers|grandma|grandmothers|my|our|your|we|doctors|even ) ( ~3 ) ( think|thinks|believe|believes|say|says|assume|assumes|are told|swear|swears|still think|still believe|insist|insists|are convinced|is convinced|are sure|was told|were told|grew up|imagine|hear|fear|fears|worry|worries|claim|claims|used to think|were taught|learned|learnt|told|tell|tells ) ( that|you|us|me|, |: |believing|by )? ( ~1 )',
      '( they|people|folks|he|she|you|we|i ) ( ~1 ) ( say|said|claim|think|believe|tell|told|hear|heard|thought|believed|assumed|learned|learnt|read )',
      "( it is|it's|there is|there's|it was ) ( ~2 ) ( common|popular|widespread|widely|often|commonly|old|persistent|general|said|believed|thought|a belief|an idea|assumed|claimed|told|idea|a myth|myth|known|rumoured ) ( ~2 ) ( that|belief|idea|assumption|said|is|: )?",
      "( you|you've|you have ) ( ~2 ) ( heard|read|been told|seen|think|believe|think that ) ( that|: |, )?",
      '( the|a|an|this|one|another ) ( ~1 ) ( old|common|popular|stubborn|widespread|persistent|famous )? ( saying|belief|idea|rule|story|rumour|rumor|wisdom|claim|assumption|misconception|tale|notion|legend ) ( ~1 ) ( goes|that|says|has it|is|: |about|has )',
      '( rumour|rumor|legend|tradition|folklore|grandma|conventional wisdom|common sense|popular belief|tiktok|the internet|instagram|facebook|social media|a post|a video|my nan|the story|old advice|an influencer ) ( ~1 ) ( has it|says|say|claims|goes|tells|: |told|told us|insists|swears|holds )',
      '^ so ( goes|runs|says ) the ( saying|story|myth|legend|rumour )',
      "( or|, ) ( so )? ( they|people|the story|the saying|we are|we're|the|it|you|some ) ( ~1 ) ( say|said|goes|told|think|claim|saying goes|hear|legend goes|thought|believe|is said )",
      "( that's|this is|that is|it's|such is ) ( ~1 ) what ( ~3 ) ( think|say|says|said|told|claimed|claims|believe|hear|heard|believes|tell|thought|hears )",
    ],
    claim: [
      "^^ #cap ( ~1 ) ( with|who|from|under|over ) ( ~2 ) ( is|are|can|can't|don't|just|never|always )",
      '^^ ( people|men|women|girls|boys|kids|children|patients|diabetics|smokers|addicts|migrants|refugees|teenagers|students|mothers|whoever|anyone|only|you|if you|a|eating|drinking|taking|vaping|natural|real|wet|cold|sugar|fat|antibiotics|vaccines|depression|anxiety|obesity|asthma|adhd|autism|stress|hiv|period ) ( ~~14 ) ( – |, ) ( or so|so|or )? ( they|my|our|your|people|some|we|i|the saying|granny|aunt|so the ) ( ~2 ) ( say|says|said|think|believe|hear|heard|goes|told|learned|learnt|swears|swear )',
      "^^ ask around|everywhere ( ~1 ) ( you'll|you will )",
      '^^ #quote ( ~~20 ) #quote',
      '^^ ( everyone|everybody|we all ) ( knows|know ) ( ~1 )',
      "^^ #cap ( ~~20 ) , ( right|isn't it|do they|does it|don't they|doesn't it|can it|can they|is it|are they|no|huh|or ) ?",
      "( right|true|correct|no|yes|isn't it|doesn't it|don't they|aren't they|don't you|sure|agreed|really|isn't that so|can't you|won't it|does it not ) ? $$",
      '^^ ( can|does|do|is|are|will|should|could ) ( ~~25 ) ? $$',
      '( sounds|sound|seems|looks|feels ) ( logical|true|right|familiar|harmless|plausible|reasonable|convincing|sensible|about right )',
    ],
    denial: [
      '^ ( wrong|false|nope|nonsense|untrue|not true|incorrect|rubbish|not so|not quite|sorry|no|actually|in fact|in reality|in truth|reality|the truth|truth|fact|facts|the fact|the reality|not really|bust|busted|busting|fake|myth|stop|think again|far from it|quite the opposite|the opposite|on the contrary|au contraire|not at all|not exactly|spoiler|except|well|oh no|hmm|but|yet|however|✅|✔|not necessarily|only half|no it|no, ) ( !|,|.|:|–|—|the|it|that|they|there|no|not|is|your|our|this|is that|in|#word|#emoji )',
      "( that|this|it|which|they|he|she|both ) ( ~1 ) ( is|'s|are|was|were|isn't|aren't|isn’t|is not|is simply|is just|remains|wasn't ) ( ~3 ) ( myth|wrong|false|untrue|not true|nonsense|rubbish|true|a lie|not so|not how|incorrect|misconception|outdated|fiction|mistaken|error|half|fallacy|the opposite|fairy tale|bust|dangerous|superstition|old wives )",
      "( it|they|he|she|you|we|there|that|this|vaccines|antibiotics|the|cold|studies|research ) ( ~1 ) ( doesn't|don't|does not|do not|can't|cannot|isn't|aren't|won't|is not|are not|did not|didn't|never|has no|have no|no longer|only|contains no|contain no|disagree|disagrees )",
      '( the|our|all|all the|screening|large|recent|years of|good|long ) ( ~2 ) ( evidence|data|studies|figures|science|facts|numbers|study|research|truth|opposite|reality|results|trials ) ( ~1 ) ( say|says|show|shows|is|are|found|disagree|disagrees|tell|tells|point|points|proves|prove|otherwise|found no|: |suggest|suggests )',
      "( otherwise|the opposite|wrong|in reality|in fact|not true|no link|no evidence|no proof|makes no difference|no difference|proved it wrong|not the case|actually|myth|debunked|disproved|disproven|nothing to do with|no effect|that's all|contrary|instead|rather )",
      '( soothes|half of it|half true|only half|only part|part of the story|not the whole|more complicated|not that simple|not so simple )',
      '( genes|stress|income|sleep|poverty|biology|hormones|medicines|viruses|bacteria|germs|causes ) ( ~6 ) ( play|plays|matter|matters|part|role|too|cause|causes )',
    ],
    reply: [
      "^^ ( most|half|many|some|nearly all|all|neither|both|none|yours|mine|plenty|few ) ( of ( them|us|it|these ) )? ( ~1 ) ( can|do|don't|doesn't|aren't|are|isn't|won't|will|didn't|does|could )",
      '^^2 -stubborn|old|the ( mistake|error|misunderstanding|misconception|fallacy|lie|nonsense|fairy tale|prejudice|rumour )',
      "^^ please|pls|oh|but|well|alas|sadly ,? ( don't|not|no|it|they|that|never )",
      '^^ ( new|the|recent|large|our|trials|data|current|newer|good|all ) ~3 ( say|says|show|shows|found|find|prove ) ( ~1 ) ( no|otherwise|nothing|different|the opposite )',
      "( isn't|aren't|doesn't|don't|didn't|can't|won't|mustn't|wasn't|needn't|shouldn't|hasn't|haven't ) .|!|$ $$",
      '^^ ( it|they|that|he|she ) ( comes|come|takes|has|have|starts|lives|spreads|is|are|was|makes|works|protects|only|also|happens|depends|affects ) ( ~5 ) ( from|not|instead|rather|never|opposite|both|too|actually|simply|only )',
      "^^ ( your|the|our|my ) ( liver|body|immune|kidneys|brain|skin|heart|lungs|gut|germs|virus|bacteria ) ( ~1 ) ( laughs|disagrees|does|knows|says|doesn't|don't|couldn't|begs )",
      "^^ ( that|this ) ( is|'s|was ) ( ~2 ) ( film|version|story|cliché|stereotype|stigma|what|how|fiction|hollywood|advertising|marketing|out of date|outdated )",
      '^^ ( nobody|no one|no study|no trial|nothing|never|none|not one|no drowning|no evidence ) ( ~1 )',
      '^^ ( wrong|false|nope|nonsense|untrue|incorrect|rubbish|myth|busted|sorry|fake|bust|hogwash|bullshit|actually|oops|nah|hardly|spoiler|unfortunately ) ( !|.|,|:|–|—|no|not|but|it|that|they|the|alert ) ',
      '^^ ( no|not ) ( !|.|,|:|–|—|it|they|true|so|quite|really|at all|exactly|necessarily|even|you|the-only )',
      "^^ ( think again|far from it|quite the opposite|the opposite is|on the contrary|in fact|in reality|in truth|the truth|truth is|reality check|reality|fact|facts|the facts|the reality|the fact is|except|only|if only|too bad|not true|it's a myth|that's a myth|thats a myth|if it were|biology|science|research|studies|evidence|trials|the evidence|the data ) ( !|.|,|:|–|is|are|it|that|they|nobody|the|says|say|show|shows|there|no|disagree|disagrees|for|against|found|tell|tells )?",
      "^^ ( it|they|that|this|he|she|you|we ) ( ~1 ) ( doesn't|don't|does not|do not|isn't|isn’t|aren't|is not|are not|can't|cannot|can|won't|never|wasn't|didn't|did not|'s not|'re not|do|does|are|is|has no|have no|only|can|may|contains|needs ) ( ,|.|:|;|!|–|and|at all|, and|because|, at|a myth|wrong|false|nonsense|not|just|: )",
      "^^ ( that's|that is|this is|it's|it is|thats|both are|all of it is ) ( ~2 ) ( myth|wrong|false|untrue|not true|nonsense|rubbish|lie|not so|not how|incorrect|misconception|outdated|fiction|fallacy|opposite|fairy tale|dangerous|superstition|half true|not the case|simply not|not quite|not what|stigma )",
      '^^ ( that|this ) ( ~1 ) ( sentence|belief|idea|claim|myth|story|rule|advice|rumour|thinking|prejudice|phrase ) ( ~2 ) ( is|has|kills|costs|keeps|hurts|comes|was|does|makes|dies|refuses|harms )',
      '^^ #word ( do|does|can|is|are ) , not ( #word )',
      '^^ ( genes|stress|viruses|bacteria|germs|hormones|doctors|most|many|research|science|studies|your ( liver|body|immune ) ) ( ~4 ) ( do|does|already|cause|causes|found|show|shows|say|says|disagree|otherwise|play )',
      '^^ ( ✅|✔️|✔|☑️ )',
    ],
    told: [
      '( we|our|us|my|i|yesterday|today|tonight|tomorrow|thanks|thank|join|come|the minister|minister|council|parliament|mayor|commission|ministry|government|students|volunteers|members|deadline|register|closed|moved|<weekday>|<month>|#year|#pct|did you know|questions|room|hospital|petition ) ',
    ],
    none: [
      "( contrary to|whatever you|despite what|no matter what|forget what|unlike what|against all|you can forget|believe it or not|not a myth|facts , not|fact , not|facts not|facts over|myths about|myth-busting|mythbusting|myth busting|myth-buster|busting|greek myth|roman myth|urban legend has|a myth says|stubborn myth|bust myths|debunk|debunking|beware of the|the old tale|believing that|although many|even if people|many of us grew up|it's true|it is true|myths and|mythology|the myth of sisyphus|goddess|legend of|hero|quiz )",
    ],
    confirmed: [
      "( are right|is right|they are right|they're right|and it's true|and it is true|and they are|the proof|is proof|rightly|and with reason|quite right|i agree|we agree|they have a point )",
    ],
    fact: ['^^ ( fact|facts|true|truth|the truth|did you know ) ( : |– |! |\\. |, )'],
  },
};

/** A second sentence that tells of a belief begins with it: UTF-16 code units before it. */
const BEGINS_WITHIN = 12;

/** The first false claim that a text opens with before it says what is true, or undefined. */
export function findMyth(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'myth');
  const at = (kind: string, sentence: number) =>
    cues.find((cue) => cue.kind === kind && cue.sentence === sentence);
  if (at('none', 0) || at('fact', 0) || cues.some(({ kind }) => kind === 'confirmed')) return undefined;
  const label = at('label', 0);
  if (label) return label;
  const denied = (from: SeenCue) =>
    cues.some(
      ({ kind, sentence, start }) =>
        (kind === 'denial' || kind === 'reply') && (sentence > from.sentence || start >= from.end),
    );
  const opening = at('belief', 0) ?? at('claim', 0);
  if (opening && denied(opening)) return opening;
  const behind = at('belief', 1);
  const whole: SeenCue = { cue: 'myth', sentence: 0, start: 0, end: sentences[0]?.text.length ?? 0 };
  if (at('hearsay', 1)) return whole;
  if (at('told', 0)) return undefined;
  if (behind && /^\W*(?:so|that|or|they|at least)\b/i.test(sentences[1]?.text ?? '') && denied(behind))
    return whole;
  return at('reply', 1) ? whole : undefined;
}
