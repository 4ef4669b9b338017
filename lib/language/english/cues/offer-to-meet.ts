import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * An offer to people who decide (or a request) to meet, talk, visit, brief, give evidence or supply a note. Meetings that
 * are reported or open to everybody, and offers to students, patients, the public or the press are none. In parts:
 *
 * - `official` somebody who decides, or their work;
 * - `offer` words of offering or asking, and behind them what is offered;
 * - `plain` an offer that is one wherever it stands;
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
      '<official>|<ruler>',
      "your|minister's|mayor's|commissioner's|rapporteur's ~2 office|cabinet|team|staff|assistants|agenda|diary|secretariat|delegation|committee|department|services|calendar|colleagues|constituency|bill|desk|vote|plan|draft",
      'member|members of the|this|your ~3 committee|parliament|council|cabinet|senate|assembly|bureau|delegation|house',
      'assembly|council|party|committee member|members',
      'who|whoever ~1 write|writes|make|makes|draft|decide|decides|negotiates ~2 law|laws|rules|budget|bill|health',
      'state|prime|health|finance|lord|mr|madam|dear secretary|secretaries|minister|mayor|president|chancellery|chair',
      'select|health|envi|social|budget|finance|parliamentary|senate|standing|policy|decision|law|expert|working|task|the|regional|county committee|committees|advisers|advisors|makers|maker|staff|officials|group|force|party|spokespeople|spokesperson|board',
      'brussels|strasbourg|sante|plenary|subcommittee|directorate|services|representation|directors-general|officials|chancellery|presidium|rector|dean|candidates|negotiator+|negotiations|legislation|directive|honourable|policymakers|decision-makers|decision',
      'draft|drafting|health|write|writing|before|the ~2 law|bill|act|strategy|plan|consultation|vote|reading|summit',
    ],
    plain: [
      "we|i|we'd|we'll|our|may|can|could|shall ~5 show|brief|host|walk|take|present|introduce ~2 you|your ~4 ward+|clinic+|hospital|lab|emergency|night|shift|data|figures|results|numbers|evidence|office|team|staff|cabinet|committee",
      "we|i|we'd|we'll|our ~2 gladly|happily|happy|glad|delighted|pleased|ready ~2 show|brief|host|meet|testify|present|walk|welcome ~1 you|your|them",
    ],
    offer: [
      // We offer.
      "we|i|we'd|we'll|we're|our|i'd|i'll|i'm|students|experts|delegation|doctors|patients ~6 <offers>|can|could|will|would|'d|'ll|may|love|like|gladly|happily|volunteer|apply|seek ~8 <meets>|come|group|train|table|expert+|know|seat|delegation",
      "we|i|we'll|we'd|our ~2 gladly|happily|volunteer|bring|send|supply|provide|host|walk|brief|propose|suggest|invite|offer ~6",
      "we|i|we'd|we'll|i'd|i'll|ours|our|members|students|delegation ~4 can|could|would|will|'d|'ll|we'd|we'll|i'd|i'll !5:not|never|keep|keeps|thank|see|watch|be|vote|wait|march|fight|win|have|get|need|lose|die",
      "we|we've|our|members|delegation ~3 hold|kept|reserved|repeat|invite|invites|supply|offer",
      '-ministry|committee|council|minister|commission hope|hopes|wish|wishes|ask|asks|asked|want|wants|applied|love|like ~3 to ~1 speak|say|tell|meet|show|be|join|discuss|see|present|talk',
      '^ shall we',
      'can|could|may have our',
      "we'd|we'll|i'd|i'll !3:not|never|keep|thank|see|like|watch|be|vote|wait|fight|win|have|get|need|lose|love|welcome ~1 #word",
      '^ let us|me|our|a|an|one|two|some ~4',
      'gladly|happily|honoured|whenever|anytime',
      'have|has ~1 time|ears',
      'here we|i are|am',
      'here|there are|is ~5 of us|them',
      'give|spare|grant|lend|offer|allow us|me|the|our ~6',
      '-to|we|i|they borrow|try|shadow|spend|test|feel ~3 our|a|an|with|how|what',
      'if|whether|that ~4 receive|joined|visited|spared|met|came ~3 us|our|a|an|the',
      '^^3 coffee|tea|lunch|breakfast|minutes|hour|walk|chat|word ~~6 ?',
      'when|your|ours and|or where|ours|yours|place',
      'free|around|awake|hungry|available|curious ~1 this|next|on|tomorrow|tonight ~~4 ?',
      '^ put|have|get|let|take|leave|keep ~2 us|me|our|him|her ~2 in|at|into|on|round|through ~1 the|your|our',
      'say|tell|just ~3 where|when|who|which to|$',
      'welcome|honoured guest+',
      '^ a|one seat|chair|place|voice ~2 for|on|at',
      'our ~2 answer|answers|brief|briefs|meet|meets|advise|advises ~1 <official>|<ruler>|you',
      'of use|help|interest to|for|$',
      "let's !go|hope|face|make|keep|celebrate|not|be|see|talk-about",
      'for|with you|them|her|him',
      'our ~3 request|wish|inbox|offer|invitation',
      'seat|chair|place|slot|hour|minute|table ~1 warm|free|reserved|for ~3 <official>|<ruler>|you',
      'grateful|thankful|happy|love|glad|delighted for? a|some|any|half ~2 word|moment|minute|chat|go|time|call|hour',
      'happy|glad|ready|available|pleased|delighted|keen|willing|free|prepared|open ~2 to|for ~6 <meets>|you|them|her|him',
      "we're|we|i|i'm|our are|am|is|stand|remain? ~4 ( away|around|disposal|service|ready|available|side|here for you|in town|in brussels|in strasbourg )",
      'offer|invitation|proposal|door|doors|phone|line|kettle|table|hours|experts ~2 stands|remains|open|is|are|on|warm !longer|closed|locked|broken|only',
      'our|the|this offer|invitation ~4 to|for',
      '^ happy|glad|delighted|keen|ready|willing to !announce|say|report|see|hear|read|have',
      'who|that|they can|could|will|would ~1 tell|show|explain|answer|walk|help ~2 you|them|him|her|questions|how|what',
      'at ~3 disposal|service|convenience',
      'is|are yours',
      'stops|steps|minutes|train|walk|call|mail|email|e-mail|message|click|ride|visit ~1 away|enough|suffices|is|will',
      'a|an|one|short|quick|half-hour ~1 mail|call|email|message|word|line|visit|talk|meeting|coffee|shift|night|day|hour ~2 is|would|tells|shows|and|with|on|in',
      'our|tours ~4 tour|daily|shift|stand|ward|clinic|briefing|breakfast|hearing ~4 is|starts|by|open|at|on|yours',
      // We ask.
      'may|can|could|shall|might|when|where ~2 we|i|students|two|three ~5 <meets>|join|come|take',
      'may|can|could|would|will|do ~1 you|your|the ~6 spare|meet|join|visit|receive|find|see|hear|accept|come|give|have|take|sit|walk|ride|like|be',
      "let's ~3 <meets>|down|together",
      'please receive|meet|hear|visit|join|come|accept|see|have|invite|include',
      'two-pager|one-pager|summary|note|brief|briefing|factsheet ~6 for|to ~4 <official>|<ruler>|you|your',
      'welcome|appreciate|like an|the|a invitation|chance|opportunity|seat|word',
      '<seeks> ~6 a|an|for|our|the ~3 meeting|audience|talk|appointment|conversation|hearing|seat|table|floor|slot|minutes|call|exchange|dialogue|roundtable|round|visit|date|place|voice',
      'appointment|audience|meeting|hearing|conversation|slot|roundtable|seat ~2 with|before ~4 <official>|<ruler>|#office|you|your|her|his',
      'a|an|one|half|quarter|ten|fifteen|twenty|thirty|#num|<number> ~2 minutes|hour|hours ~5 ( with|of your|in your|<selfOf>|enough|do|would|suffice|is|will )',
      '-3:for|waited|took|late|every half|quarter|hour|minutes of? an|your|you ~1 hour|time|you',
      // Come.
      'come|drop|pop|stop|stay|ride|walk|sit|eat|join|spend|work|see|visit|shadow|cycle|travel|dine ~8 ( with us|our|to ours|us|coffee|in|ward|clinic|exhibition|stand|shift|night|day|morning )',
      "-can't|cannot|will|must call|phone|ring|text|message|dm|email|contact|meet|ask|use|invite|visit|join|see|hear|reach|consult|include|write|tell|talk|speak to? us|me|our !on",
      "you're|you|she|he|they|yours|is|are ~3 invited|welcome ~4",
      'invitation|invite|invited ~1 to|for ~5 <official>|<ruler>|you|see|the|our',
      'pick|name|choose|say|tell|suggest|propose ~2 date|day|time|hour|when|place|café|shift|ward',
      'night|day|shift|morning|hour|walk|ride|lunch|breakfast|coffee|tea|dinner ~1 with|on us|our|you|me|patients|nurses',
      '^ coffee|tea|lunch|breakfast|dinner with',
      'want|wants|like|care|curious|need|needs|fancy|fancies|wish|wishes ~1 to? see|hear|know|understand|data|evidence|help|numbers|figures|a|an ~~14 us|we|our|ours|come|call|mail|enough',
    ],
    others: [
      'silent|silence|marching|marched|demo|vigil|protest',
      '<ruler> is|are open to visitors',
      'join|meet us ~2 outside|front|march|noon|gate',
      '^ ask|write|tell|invite|email|urge|call|phone|contact|lobby ~1 to? your|a|the ~1 mp|mep|mps|meps|councillor|mayor|senator|deputy|representative|minister|politicians|parliament',
      '<ruler>|minister|ministry|council|committee|commission ~3 offered|invited|refused|met|visited|cancelled|heard|talked|has|have|promised|rejected ~3 us|comments|meeting|evidence|our|tobacco|them',
      'met|heard|spoke|visited|presented|debated|talked|failed ~6 yesterday|last|hour|hours|twice|times',
      'president|secretary|chair|board|dean ~1 of our',
      '<not> need|want another|more',
      'ready|appear for|on ~1 strike|battle|fight|tv',
      'after our meeting',
      "^ <notDecider> ,|:|can|can't|are",
      'should|must meet|talk|spend|hear|listen',
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
