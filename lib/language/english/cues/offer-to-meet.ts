import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * An offer to people who decide (or a request) to meet, talk, visit, brief, give evidence or supply a note. Meetings that
 * are reported or open to everybody, and offers to students, patients, the public or the press are none. In parts:
 *
 * - `official` somebody who decides, or their work;
 * - `plain` an offer that is one wherever it stands;
 * - `offer` words of offering or asking, and behind them what is offered;
 * - `others` what shows a report, a demand, or an offer to somebody else.
 *
 * `findOfferToMeet` takes a `plain` one, or an `offer` near an `official`, in a sentence with none of the `others`.
 */
export const offerToMeet = (): Grammar => ({
  cue: 'offer-to-meet',
  inParts: true,
  say: {
    official: [
      '#office',
      '<official>|<ruler>|brussels|strasbourg|sante|plenary|subcommittee|services|officials|chancellery|presidium|rector|dean|candidates|negotiations|legislation|directive|honourable|assembly|drafters',
      'your ~2 office|staff|board|diary|delegation|department|calendar|constituency|vote|plan|draft|services',
      'state|prime|mr|madam|dear secretary|secretaries|president|chair|chancellery|colleagues|director',
      'policy|decision|law|budget|health|working|task|expert|regional|county|the|all|parliamentary board|group|force|party|parties|makers|people|staff|spokespeople|spokesperson|director',
      'draft|drafts|drafting|write|writes|writing|make|makes|before ~3 law|laws|act|rules|strategy|plan|consultation|vote|summit',
    ],
    plain: [
      "we|i|we'd|we'll|i'd|i'll ~3 gladly|happily|happy|glad|delighted|pleased|ready to? show|brief|host|meet|testify|present|walk|explain ~2 you|your|them|it",
    ],
    offer: [
      // In what mood one offers.
      'happy|glad|available|pleased|delighted|keen|willing|honoured|prepared ~2 to|for|on|in|any|at|this|next !announce|say|report|inform',
      'gladly|happily|whenever|anytime|disposal|testify|fancy|fancies|invitation',
      '<we>|three|doctors|students|somebody ~5 ready|free|around|open|away|available|grateful|thankful|curious|service ~1 for|to|on|in|all|any|next !visitors',
      'ready to|whenever ~1 <meets>|<visit>|give|tell|when|you|your',
      "it's|is|are yours",
      "are|is|you're|be|she|he ~1 welcome|invited",
      // We can, we would, let us; three of us, our doctors can.
      "<we>|us|delegation ~4 can|could|would|may|love|'d|'ll|we'd|we'll|i'd|i'll !5:not|never|keep|keeps|thank|see|watch|vote|wait|march|fight|win|get|need|lose|die",
      "( we'd|we'll|i'd|i'll|we will|i will ) !3:not|never|keep|thank|see|watch|be|vote|wait|fight|win|have|get|need|lose|welcome|put|like|love ~1 #word",
      'love|like|wish|hope|ask|asked|applied|offer|urge|tired ~5 to ~1 <meets>|be|see|say|visit|introduce|consulted|brief',
      'please|come and? <visit>|meet|hear|talk|spend|invite',
      "let|let's us|me|our|a|an|two|have|sit|talk|meet|solve|discuss ~3",
      'can|could|may|shall|might|would|will|do|does ~1 we|i|you|your|our|the|it|two|three|any|somebody|someone|a ~6 <meets>|<visit>|find|measure|use',
      '<official>|<ruler>|file ~1 can|may|get ~1 #word ~1 our',
      // We ask, propose, hope, keep a seat for them.
      '<we>|alliance|association|federation|union|students|college|parents ~3 <seeks>|offer|offers|offering|offered|invite|invites|propose|asked|requested|written|volunteer|applied|look|keep|kept|reserved|hold|bring|send|provide|putting|repeat ~9 -its|those <meets>|table|floor|consulted|chairs|chance|here|heard|receive|join|shift|dataset|us',
      '^ still? <seeks> ~9 <meets>|minutes',
      'our|the|this|an ~1 request|wish|offer|invitation|nudge ~3 to|for|from|stands|is|by !funding',
      'appreciate|welcome|grateful|thankful for? a|an|the ~1 appointment|meeting|chance|moment|word|call|invitation|seat|reply',
      'our ~4 answer+|answering|brief+|advise+|meet+ ~2 <official>|<ruler>|you',
      '<we> ~6 for you|them|her|him',
      'if|whether ~5 joined|visited|came|see|receive us|our|a',
      // What is asked for or offered: a little time, a seat, a note, an open door.
      '-3:for|waited|took|every|takes|lasted|spend|has half|quarter|<number>|#num|an|spare ~2 minutes|hour|seat|chair|place ~2 ?|time|with|you|in|of|would|will|do|are|enough|suffice',
      'of|in your ~1 time|agenda|day',
      '-had|the shift|night|coffee|chat|word|call|breakfast|lunch ~2 with|would|away|enough|tells|together',
      '^ coffee|tea|lunch|breakfast ~~2 ?',
      '^ a|one seat|chair|place|voice|visit ~4 for|on|at|to',
      'appointment|audience|slot|conversation|exchange|meeting|seat|chair ~2 with|before|on|for ~4 <official>|<ruler>|you|us|director',
      'two-pager|one-pager|summary|summaries|note|sheet|brief|briefing|factsheet|paper|data|numbers|figures|dataset|expertise|digest|review|version ~7 for|to|are|is ~4 <official>|you|your|yours|asking|attached|mail|email|request',
      'offer|door|doors|line|kettle|inbox|diaries|number|ours ~6 stands|remains|open|on|empty|monitored|use|yours|warm|visiting !longer|closed|locked|broken|only|letter|at',
      'here|ours we|is|are|has',
      'kettle|coffee|tea is|are on|ready|waiting',
      'call|hour|minutes|seat|chair|conversation ,|is ~2 all ~2 ask|want|need',
      '^ <number>|#num|an|half ~1 minutes|hour ,',
      'waiting|hoping for ~2 slot|date|appointment|audience|meeting|word|minutes',
      'chance of|to|for ~2 sitting|meeting|talking|showing|word|talk|coffee|minutes|call|slot|visit|briefing',
      'where|when and when|where',
      'at your|their|the ~1 service',
      // What they may need.
      'if|should|would ~2 <official>|<ruler> ~4 need+|want+|looking|like|wonder+ ~~14 we|our|us|further',
      '^ need|anything|questions|missing ~~9 <official>|<ruler>|debate|clause|article|annex|vote|hearing ~3 ?',
      '^ sit|spend|shadow|join|come ~4 shift|night|clinic|ward|morning|round',
      'shall|may|can|could we|i ~2 pop|drop|swing|stop by|over|in|round',
      'our ~3 will|likes ~1 answer|answering|explain|brief|present|testify|come|tell',
      'have|has|keep ~1 a|an|one spare',
      // Come, call us, ask us.
      '^ come|drop|pop|stop|ride|walk|sit|eat|join|spend|work|see|visit|shadow|travel|borrow|try|judge|swap|talk ~6 us|our|ours|coffee|those',
      "-can't|cannot|will|must|and call|phone|ring|text|message|dm|email|contact|meet|use|invite|hear|reach|consult|include|write|tell|talk|speak|bring|put|give|spare|grant|lend|receive to|the? us|me|our|delegates|youth|delegation !on",
      'discuss|talk|speak|sit|meet|walk|chat|cross|ride|cycle|eat|cook|wait ~4 with us|me|our',
      'pick|name|choose|say|tell|suggest|propose ~2 date|day|time|hour|when|where|which|place|café|shift',
      'want|wants|like|care|curious|need|needs|wish|doubts|unsure ~1 to? see|hear|know|understand|data|evidence|help|numbers|figures|a|an|it|what ~~14 us|we|our|ours|call|mail|email|enough|welcome|away',
      'any ~2 <official>|<ruler>|time|hour|day|night|evening',
    ],
    others: [
      'join|meet us ~2 outside|front|march|noon|gate',
      '^ ask|write|tell|invite|email|urge|call|phone|contact|lobby ~1 to? your|a|the ~1 mp|mep|mps|meps|councillor|mayor|senator|deputy|representative|minister|politicians|parliament',
      '<ruler>|minister|ministry|council|committee|commission ~3 offered|invited|refused|met|visited|cancelled|heard|talked|has|have|promised|rejected ~3 us|comments|meeting|evidence|our|tobacco|them',
      'met|heard|spoke|visited|presented|debated|talked|failed ~6 yesterday|last|hour|hours|twice|times',
      'president|secretary|chair|board|dean of our',
      '^^ meet our',
      '<not> need|want another|more',
      'ready|appear for|on ~1 strike|battle|fight|tv',
      'after|had our|a ~1 meeting|call|talk',
      'happy|glad|delighted to be in|at|here|back|part',
      "we would|'d be #er|better",
      'if you ~1 answered|stopped|kept|read|listened',
      'everyone|everybody|anyone is|are ~1 welcome|invited',
      'give us nurses|beds|staff|money|doctors|pay|answers|facts',
      '^^ #word #word? <notDecider> ,',
      "^ dear? <notDecider> ,|:|can|can't|are|who",
    ],
  },
});

/** An offer to those who decide (see the parts above), or undefined. */
export function findOfferToMeet(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'offer-to-meet');
  const has = (kind: string, from: number, to = from) =>
    cues.some((cue) => cue.kind === kind && cue.sentence >= from && cue.sentence <= to);
  return cues.find(
    ({ kind, sentence }) =>
      !has('others', sentence) &&
      (kind === 'plain' ||
        (kind === 'offer' && (has('official', 0) || has('official', sentence - 1, sentence + 1)))),
  );
}
