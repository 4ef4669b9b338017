import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * An offer to people who decide (or a request) to meet, talk, visit, brief, give evidence or supply a note. Meetings that
 * are reported or open to everybody, and offers to students, patients, the public or the press are none. In parts:
 *
 * - `official` somebody who decides, or their work;
 * - `offer` words of offering or asking, and behind them what is offered;
 * - `plain` an offer that one sentence words in full;
 * - `addressed` somebody who decides is spoken to, `soft` words that offer there, `demand` words that ask for more;
 * - `others` what shows a report, or an offer to somebody else.
 *
 * `findOfferToMeet` takes a `plain` one, an `offer` in a text that names an `official`, or `soft` words to one `addressed` without a `demand`,
 * and none of the `others`.
 */
export const offerToMeet: Grammar = {
  cue: 'offer-to-meet',
  inParts: true,
  say: {
    official: [
      '#office',
      '<official>',
      '<ruler>',
      'member|members of the|this ~3 committee|parliament|council|cabinet|senate|assembly|bureau|delegation|house',
      'state secretary|secretaries',
      'negotiator+|negotiations',
      'coalition treaty|agreement|programme|talks',
      'secretary of state',
      'prime minister',
      'brussels|strasbourg|plenary|subcommittee|directorate|rapporteurs|lawmakers|policymakers|legislation|directive|officials|services|representation|directors-general',
      'draft|health law|bill|act|strategy|plan',
      'working|task|expert group|force',
      'city|town|white|green|state|public hall|paper|secretary|consultation|council',
      'honourable|distinguished|dear members|member',
      'policy|decision|law makers|maker',
      'working|expert group|party',
      "your|minister's|mayor's|commissioner's|rapporteur's ~1 office|cabinet|team|staff|assistants|advisers|advisors|agenda|diary|secretariat|delegation|committee|inquiry|report|hearing|department|services|schedule|calendar|colleagues|constituency",
      'before|ahead the|of|your ~2 vote|plenary|reading|hearing|trilogue|summit',
      'select|health|envi|social|budget|finance|parliamentary|senate|standing committee',
    ],
    offer: [
      'we|i ~1 gladly|happily show|host|brief|walk|take you',
      "we|i|we'd|we'll|we're|our|i'd|i'll|i'm ~6 <offers>|can|could|will|would|'d|'ll|may|love|like ~8 <meets>|come|group|train",
      "we're|we are? ~3 away|around|disposal|town|ready|available",
      'know|knows where to find us|me',
      'visit to our|us',
      'help|helps you ~1 decide|vote',
      'chair|seat|place|coffee|plate|bed for you|her|him',
      'fancy|fancies ~1 a|an|#ing',
      'shadowing ~1 a|an|our',
      'like|want|deserve|need a|our ~1 seat|place|voice|chair at|in|round',
      'we|i can|could ~1 be ~1 in|at|there',
      'let us know when|which|what',
      'phone? call|email|e-mail|message|train away',
      'happy|glad|ready|available|pleased|delighted|keen|willing|free|prepared|open ~2 to|for ~5 <meets>',
      'may|can|could|shall|might we|i ~5 <meets>',
      'let|allow us|me ~6 <meets>',
      "let's ~3 <meets>|down|together",
      'give|spare|grant|lend|offer us ~4 <meets>|time|ear|diary|agenda',
      'could|can|would|will|do ~1 you|your|the ~5 spare|meet|join|visit|receive|find|see|hear|accept|come|give ~4',
      'come|drop|pop|stop and|by|to|over|round|with|in ~4 <meets>|us|our|exhibition|stand|clinic|ward|coffee|lab|school|breathe',
      'call|phone|ring|text|message|dm|email|contact|meet|ask|use|invite|visit|join|see|hear|reach|consult|include us|me|our !on',
      "you're|you|yours|theirs|are ~2 invited|welcome ~4",
      'invitation|invite|invited ~1 to|for',
      '<selfOf> door|doors|clinic|ward|lab|figures|data|briefing|evidence ~1 is|are|stands ~2 open|yours|ready|available',
      'at ~3 disposal|service',
      'request|requested|requesting|seek|seeking|propose|proposed|ask|asked|asking|apply|applied ~5 a|an|for ~2 meeting|audience|talk|appointment|conversation|hearing|seat|table|slot|minutes|call|exchange|dialogue|roundtable',
      'an|one|ten|fifteen|twenty|thirty|half|#num ~2 minutes|hour ~4 <selfOf>|enough|do|would|suffice|is',
      'when|where can|could|may|shall we meet|talk|come|visit',
      'write|reach|contact|email ~5 #url',
      'look|looking forward ~2 to ~1 discussing|meeting|speaking|hearing|working|showing|talking|welcoming',
      'next to us|to us ~1 meets|hearing',
      "we|we'll ~1 bring|send|supply|provide|host|show|walk|welcome|talk|explain|brief ~6",
      'the tour|visit|briefing|note takes|is',
      'shadow|spend a|an|our|one ~3 gp|nurse|doctor|shift|day|night|hour',
      'talk|speak|turn to us|our !on',
    ],
    plain: [
      '<official>|<ruler>|#office ~8 ,|: ~12 <meets>|come|minutes|hour|visit|spend|brief ~3 with|us|you|our|your|in|at|before|over|for',
      "we|i|we've|our ~3 asked|ask|requested|requesting|request|asking|applied|propose|suggest|seek|hope ~5 appointment|meeting|hearing|audience|conversation|slot|call|visit ~3 with|before|by|this|at|on|to|of",
      'requesting|request|asking|applying for? a|an|our ~1 hearing|meeting|appointment|audience|conversation|call with|at|in|before|on',
      'our|the|this ~1 offer|invitation|proposal ~3 stands|remains|open',
      'happy|glad|ready|pleased|delighted|available|keen|willing|prepared|eager|free|open ~1 to|for ~8 ( <official>|<ruler>|#office|( your ~1 ( team|office|staff|cabinet|committee|services|advisers ) ) )',
      "we|i|we'd|i'd|we'll|i'll|our ~4 meet|brief|present|testify|visit|advise|welcome|host|invite|bring|send|supply|provide|walk|share|discuss|explain ~8 ( ( your ~1 ( team|office|staff|cabinet|committee|ministry|services|advisers|desk|colleagues|questions ) )|hearing|rapporteur+|amendment+|parliament|committee|cabinet )",
      'our|this|the ~1 offer to ~2 <official>|<ruler>|parties|groups|mps|meps|ministers',
      '<official>|<ruler> is|are ~2 welcome|invited ~2 in|at|to|on ~1 our|us',
      'we|i invite ~3 <official>|<ruler>|#office|secretary ~1 to',
      '<number>|half|an|#num ~2 minutes|hour|coffee ~1 of|in ~1 your|her|his|their ~1 time|day|week|office|diary|agenda|schedule',
      'stand|stands|are|remain ready|available to|for ~1 support|help|assist|advise|inform|contribute|brief|meet|testify|share|explain|answer|provide ~3 you|your|parliament|the|with|in',
      'come|drop|stop|pass by|to|over ~1 your ~1 office|cabinet|ministry|desk|team',
      'at ~1 <official>|<selfOf>|minister|committee ~1 disposal|service|convenience',
      'to|for your ~1 staff|team|office|cabinet|advisers|assistants|colleagues ~2 we|our|i',
      'meeting|appointment|conversation|coffee|call|visit|hearing|audience|talk|roundtable with ~3 <official>|<ruler>|#office ~4 please|soon|before|to|about|on|at|?',
    ],
    addressed: [
      '^^ dear|to|honourable|hello|hi|for ~6 <official>|<ruler>|spokespersons|candidates|chairs|members',
      '^^ <official>|<ruler> #cap? ,|:|?',
      "^^ <official>|<ruler> who|who'd|wanting|reading",
      '^^1 #office',
      ', ~2 <official>|<ruler>|members $$',
      'any|busy|every|all|our|new ~2 <official>|<ruler>',
      'if|should|when|whenever the|a|any ~1 <official>|<ruler>',
      "the|your|our ~1 <official>|<ruler> ~1 's|cabinet|needs|wants|ends|,",
    ],
    soft: [
      'welcome|spare|gladly|walk|delighted|disposal|kettle|coat|coffee|breakfast|tea|disposition|invitation|whenever|doorstep',
      'yours|tomorrow|free|ready|open|available $|on|at|to|for|,',
      'pick|name|choose|say|tell ~1 a|the|your|when|us ~1 date|day|time|hour|when|$',
      'our ~1 tour',
      ', we have|bring|send',
      'one|an|half|twenty|ten|#num ~1 hour|minutes|morning|night|evening|day|shift ~1 with|in|at|of|on',
      'could|can ~1 do|put|offer|bring|send|show|answer|help|supply|provide|tell',
      'answers|answer|answering|take|takes ~1 your|any|all|every ~1 question|questions|call',
      'stops|steps|minutes|train|walk ~1 away|from|ride',
      'see|meet|visit|join|hear us|you|for',
      'happy|glad|keen to',
      'just say when',
      'our ~1 stand|door|shift|ward|clinic|desk ~4 is|starts|by|open',
    ],
    demand: [
      'call|urge|must|stop|demand|shame|silence|act|fund|ban|publish|end|pass|scrap|invest|raise|lower|protect|should',
    ],
    others: [
      '^ ask|write|tell|invite|email|urge|call|phone|contact|lobby ~1 to? your|a|the ~1 mp|mep|mps|meps|councillor|mayor|senator|deputy|representative|minister|politicians|parliament',
      'tell|ask politicians|ministers|mps',
      '<ruler>|minister|ministry|council|committee|commission ~3 offered|invited|refused|met|visited|cancelled|heard|talked|has|have|promised|rejected ~3 us|comments|meeting|evidence|our|tobacco|them',
      'met|heard|spoke|visited|presented|debated|talked|failed ~6 yesterday|last|hour|hours|twice|times',
      'after our meeting',
      "^ <notDecider> ,|:|can|can't",
      '^^ dear|to|welcome|for ~1 <notDecider>',
      'offer|invite ~2 students|patients|teachers|schools',
      'everyone|everybody|students is|are? ~1 welcome|invited',
      'open to all|everyone',
      'call on !us|our|me',
      'should|must meet|talk|spend|hear|listen',
      'minutes of ~2 meeting',
      'minutes ~4 for ~2 survey|questionnaire|poll',
      'appear on tv|stage',
      'at this pace',
    ],
  },
};

/** An offer to those who decide (see the parts above), or undefined. */
export function findOfferToMeet(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'offer-to-meet');
  const has = (kind: string) => cues.some((cue) => cue.kind === kind);
  if (has('others')) return undefined;
  const plain = cues.find(({ kind }) => kind === 'plain');
  if (plain) return plain;
  const offer = has('official') ? cues.find(({ kind }) => kind === 'offer') : undefined;
  if (offer) return offer;
  return has('addressed') && !has('demand') ? cues.find(({ kind }) => kind === 'soft') : undefined;
}
