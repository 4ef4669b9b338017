import type { Token } from '../../text/tokens.ts';
import type { TermMatch } from '../language.ts';
import { wordLists } from './cues/word-lists.ts';
import { createCueFinder, type Grammar } from './grammar.ts';

/** What can be said instead, by the kind of a match; the others need another thought, not another word. */
const uses: Readonly<Record<string, readonly string[]>> = {
  failed: ['did not get better with the treatment', 'did not respond to the treatment'],
  compliance: ['patients who find the treatment plan hard to follow'],
};

/** In front of it, a blaming word is denied: "nobody chooses", "it was never about willpower". */
const DENIED =
  "-5:<not>|nobody|none|no|don't|stop|instead|without|beyond|myth|say|says|said|think|thinks|believe|believes|told|telling|call|called|claim|claims";
const bad =
  'lazy|selfish|irresponsible|careless|ignorant|stupid|reckless|greedy|ungrateful|undisciplined|negligent|weak-willed|feckless|idle|gullible';
const group =
  '<people>|smokers|drinkers|relatives|they|who|colleagues|doctors|consumers|citizens|families|youngsters|addicts|migrants';

/**
 * An individual made to carry the blame for an illness or for what a system causes: a fault, a lack of will, a bad choice,
 * shame, an order that begins with "should just". What is denied, quoted or said of things is none.
 * Dorfman, Wallack and Woodruff 2005, and Dorfman 2017, on individual and system frames; the words are our own.
 */
const grammar: Grammar = {
  // A table of its own finder: the name of the cue is not told.
  cue: 'policy',
  skipQuotes: true,
  say: {
    '': [
      // Fault and blame.
      `${DENIED} your|their|his|her own fault`,
      `${DENIED} it's|is|are|was|were ( all|just|only|really|simply )? your|their|his|her ( own )? fault`,
      `${DENIED} ( have|has|had ) ( only|no one but|nobody but ) themselves|himself|herself|yourself|yourselves to blame`,
      `${DENIED} ( brought|bring|brings ) ( it|this|that|their illness ) on|upon themselves|himself|herself|yourself`,
      `${DENIED} ( serves|serve ) them|him|her|you right`,
      `${DENIED} self-inflicted`,
      // A lack of will.
      `${DENIED} ( need|needs|lack|lacks|lacking|show|find|question|matter|bit|little|lack|some|about|requires|takes|have|has|more|enough|only|just ) ~3 willpower|self-control|self-discipline`,
      `${DENIED} willpower|self-control|self-discipline ( is|are ) ( all|what|the|everything|enough )`,
      `${DENIED} ( nobody|no-one|no one ) ( forces|forced|makes|made|is forcing ) them|you|him|her|people`,
      `${DENIED} ( can't|cannot|couldn't|can not ) be bothered`,
      // Character.
      `${DENIED} ( ${bad} ) ( ~1 ) <people>|smokers|drinkers|relatives|colleagues|doctors|families|people`,
      `${DENIED} ( ${group} ) are|were ( just|simply|too|so|often|all|both|mostly|really )? ${bad}`,
      `${DENIED} he|she|who|patient is|was ( just|simply|too|so|often )? ${bad}`,
      `-5:<not>|nobody|none|no|we|i|i'm|we're|myself too ${bad}|weak to`,
      // Choices.
      `${DENIED} ( choose|chose|chooses|choosing|decide|decided ) to be ( overweight|obese|fat|ill|sick|unhealthy|poor|addicted|homeless|lazy|unvaccinated|too ) ( busy|lazy|late )?`,
      `${DENIED} ( they|people|patients|who|parents|mothers|students|smokers ) ( simply|just )? ( choose|chose|chooses|prefer ) not to`,
      `${DENIED} ( make|makes|made|making ) ( bad|poor|unhealthy|wrong|stupid|the wrong ) ( lifestyle|life|food )? choices`,
      `${DENIED} is|are|was ( all|just|only|really )? their|his|her own ( choice|doing|making ) !of|in`,
      // Shame.
      `${DENIED} ( should|ought to|must ) ( really )? be ashamed`,
      `${DENIED} ashamed of themselves|yourself|yourselves|himself|herself`,
      `${DENIED} shame on ( you|them|those|<people> )`,
      `${DENIED} ( have|has|chose|chosen|made ) ( ~1 ) ( chosen|chose ) ( their|the|his|her ) ( cancer|illness|disease|street|fate|addiction|weight )`,
      `${DENIED} ( obesity|addiction|overweight|being overweight|smoking|poverty|homelessness|diabetes|depression|being fat|alcoholism ) is ( just|simply|really|only|nothing but )? a ( lifestyle )? ( choice|weakness|moral failing|character flaw|lack of ( will|discipline|willpower|self-control ) )`,
      `${DENIED} ( comes|boils ) down to ( discipline|willpower|character|laziness|attitude|self-control )`,
      `${DENIED} ( who|whom ) else ( is|are|do|can ) ( ~3 ) ( to )? blame`,
      `${DENIED} themselves|himself|herself to thank`,
      `${DENIED} ( anyone|anybody|everyone ) can ( lose weight|quit|stop|be slim|stay healthy ) if ( they|you )`,
      `${DENIED} ( don't|doesn't|do not|does not ) care about ( their|his|her ) ( own )? ( health|body|child|children|babies|baby|kids )`,
      `${DENIED} when you can't ( control yourself|stop|say no )`,
      `${DENIED} ( weak|poor ) ( characters|character|will|self-control|discipline )`,
      `${DENIED} ( refuse|refuses|refused|fail|fails|failed ) to ( take responsibility|comply|lose weight|cooperate|quit|look after|take care of themselves|control|adhere )`,
      `${DENIED} ( pull|get ) ( yourself|yourselves|themselves ) together`,
      `${DENIED} ( snap|snapped ) out of it`,
      `${DENIED} ( let ) ( herself|himself|themselves|yourself ) go !to|home`,
      `${DENIED} ( people|patients|those|anyone|children|women|adults ) ( ~4 ) ( obesity|diabetes|overweight ) ( ~1 ) should ( just|simply )? ( eat|move|exercise|walk|stop|diet|lose )`,
      `${DENIED} ( unvaccinated|obese|fat|drunk|addicted ) ( idiots|idiot|fools|losers|slobs )`,
      `${DENIED} ( own|their|his|her ) ( bad )? ( lifestyle|behaviour|behavior|habits ) ( that|which )? ( kills|is to blame|is the problem|makes )`,
      `${DENIED} why should ( we|i|taxpayers|the rest ) ( ~2 ) pay for ( ~2 ) ( smokers|people|obese|fat|addicts|drinkers|them|their )`,
      `${DENIED} excuses ! ( just )?`,
      // Orders.
      `^ just ( quit|stop|lose|eat|exercise|pull|snap|man|get up|say no ) ( drinking|smoking|weight|less|more|moving|eating|yourself|out|up|and|! ) ~6 ( how hard|it's not|easy|everyone|nobody|! )`,
      `-3:we|i|<not> should|could just|simply|really ( quit|stop|lose|eat|exercise|move|relax|behave|choose|pull|snap|man|toughen|cope|study|diet|walk|control|try|get ( over|up|a grip|moving|help|on )|learn|grow|accept|drink|sleep|think|pray|smile|say|cheer )`,
      `-3:politicians|ministers|minister|commission|council|government|companies|industry|eu|parliament|employers|<not> ( should|must|need to|have to|learn to ) ( finally|just|simply )? take ( more )? responsibility for ( their|your|his|her ) ( own )?`,
    ],
    failed: [
      `-3:<not> failed|fails ( the|her|his|their|first-line|initial|two )? ( ~1 ) ( treatment|therapy|chemotherapy|chemo|medication|antibiotics )`,
      `patients|patient|she|he ( ~1 ) who? failed|fails ( to respond|two lines|first-line )`,
    ],
    compliance: [
      `${DENIED} non-compliant|noncompliant|uncooperative patient|patients|people|women|men|parents|teenagers|adolescents`,
    ],
  },
  unless: [
    'political|collective willpower',
    'lazy|idle eye|eyes|sunday|sundays|bowel|days|day|guide|river|summer|morning|mornings|afternoon',
  ],
};

/** Finds words that blame people; compiled at the first sentence. */
export function createBlameFinder(): (text: string, tokens: readonly Token[]) => TermMatch[] {
  const finder = createCueFinder([grammar], wordLists);
  return (text, tokens) =>
    finder.find(text, tokens).map(({ kind, start, end }) => ({
      table: 'blame',
      start,
      end,
      term: text.slice(start, end).toLowerCase(),
      use: uses[kind ?? ''] ?? [],
      oneClick: false,
    }));
}
