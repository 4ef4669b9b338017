import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * An offer to people who decide (or a request) to meet, talk, visit, brief, give evidence or supply a note. Meetings that
 * are reported or open to everybody, and offers to students, patients, the public or the press are none. In parts:
 *
 * - `plain` an offer that one sentence words in full;
 * - `official` somebody who decides, or their work; `offer` words of offering; `meet` what is offered;
 * - `past` and `others` what shows a report, or an offer to somebody else.
 *
 * `findOfferToMeet` takes a `plain` one, or an `offer` with `meet` in its sentence where the text names an `official`.
 */
export const offerToMeet: Grammar = {
  cue: 'offer-to-meet',
  inParts: true,
  say: {
    official: [
      '{decider}',
      '( hearing|hearings|inquiry|trilogue|trilogues|amendment|amendments|rapporteur|shadow|cabinet|cabinets|ministry|ministries|working group|task force|expert group|committee|subcommittee|dg|directorate|directorate-general|plenary|draft law|draft bill|the bill|legislative|white paper|green paper|consultation|policymakers|lawmakers|decision makers|decision-makers|brussels|strasbourg|parliament|senate|state secretary|permanent representation|permanent representations|attaché|attachés|advisers|advisors|assistants|council presidency|presidency|city hall|town council|city council|government|commission )',
      "( your|the minister's|her|his|their ) ( ~1 ) ( office|cabinet|staff|team|assistants|assistant|advisers|committee|secretariat|services|colleagues|agenda|diary|desk|ministry|delegation|officials )",
      "( before|ahead of ) ( the|your|next|friday's|thursday's|monday's|tomorrow's )? ( ~2 ) ( vote|plenary|reading|hearing|decision|trilogue|summit|budget|meeting )",
    ],
    offer: [
      "( we|our|us|i|my ) ( ~3 ) ( can|could|will|would|'ll|'d|may|are happy|are ready|are glad|are available|offer|invite|propose|suggest|ask|request|welcome|hope|stand|remain|look forward|wish|want|love|like|appreciate|happily|gladly|keep|have|are open|are free|seek|is|are|stands )",
      "we're|we'd|we'll|i'd|i'll|i'm ( ~1 ) ( happy|ready|glad|available|keen|willing|free|love|like|welcome|offering|asking|requesting|here|pleased|delighted|open|be|bring|come|send|show|explain|meet|gladly|happily|around|supply|give|tell|walk|travel|answer|brief|make )",
      '( happy|glad|ready|available|pleased|delighted|keen|willing|free ) ( to|for|at|on|any|all )',
      '( may|can|could|shall|might ) ( we|i )',
      "( let us|let's|allow us|give us|spare us|lend us|grant us|ask us|call us|invite us|contact us|phone us|write to us|email us|meet us|see us|hear us|use us|talk to us|reach us|join us|come and|come to|come with|come for|come by|visit us|visit our|spend a|spend an|shadow a|shadow one|follow a|walk with )",
      '( would|could|can|will|do|does ) ( you|your|the|any|it ) ( ~4 ) ( spare|meet|like|join|visit|receive|have|find|see|hear|want|need|accept|come|be|give|help|take|use )',
      "( you are|you're|he is|she is|they are|are|is ) ( ~1 ) ( warmly|always|very|most|all|cordially|more than )? ( invited|welcome )",
      '( our|the|this|my ) ( ~1 ) ( door|doors|offer|invitation|phone|line|expertise|data|experts|knowledge|ward|clinic|evidence|figures ) ( ~2 ) ( is|are|stands|stand|remains|remain|at )',
      '( at your|at the|at their|at her|at his ) ( ~3 ) ( disposal|service|convenience|side )',
      '( whenever|any time|anytime|any day|any weekday|whatever day|at short notice|name a day|pick a day|pick a date|name the day|pick a morning|a date that suits|suits you|works for us|works for you|if it helps|if that helps|if useful|if you wish|if you like|if wanted|on request )',
    ],
    meet: [
      '( meet|meeting|talk|talks|conversation|call|calls|visit|visiting|brief|briefing|briefings|present|presenting|explain|discuss|discussion|walk you|walk him|walk her|walk them|show you|show them|show her|show him|sit down|sit-down|coffee|tea|lunch|breakfast|minutes|half an hour|an hour|quarter of an hour|a morning|an afternoon|appointment|hearing|testify|testimony|evidence|note|one-pager|dataset|data|figures|numbers|answer|answers|questions|advise|advice|expertise|experts|contribute|input|wording|text|shift|ward|rounds|clinic|tour|round table|roundtable|dialogue|exchange|audience|speak|see for yourself|in person|by phone|on the phone|by video|online|join|host|witness|witnesses|statement|come by|draft|drafting|help|support|assist )',
    ],
    past: [
      '( met|visited|spoke|talked|presented|briefed|testified|hosted|listened|discussed|sat|welcomed|handed over|attended|gave evidence|was heard|were heard|came to see|took part )',
      '( yesterday|last week|last month|last year|last night|last friday|last monday|last tuesday|last wednesday|last thursday )',
    ],
    others: [
      '( students|patients|first-years|freshers|press|journalists|journalist|reporters|editors|parents|everyone|everybody|neighbours|families|volunteers|anyone|pupils|schools|newcomers|new members|the public|donors|runners|all members|members can|first years|medics )',
      '( write|talk|speak|call|email|tell|ask|tweet ) ( to )? your ( ~2 ) ( mep|mp|meps|councillor|senator|representative|minister|mayor )',
      '( we|i ) ( ~1 ) ( call on|urge|demand|ask them to|call upon )',
      '( open to all|open to everyone|open to everybody|no appointment needed|free entry|sign up|register|tickets|drop-in )',
    ],
    plain: [
      '( {decider}|to ( ~2 ) {decider} ) ( ~8 ) ,|: ( ~12 ) ( minutes|hour|coffee|meeting|conversation|call us|talk|sit down|visit|spend|come|see for|show you|explain|brief|walk|briefing|data with you|go through|in person|appointment|round table|tea|night shift|shift with|morning with|day with )',
      "( {decider} ) ( ~5 ) ( come and|come to|come by|spend|visit|join us|see for yourself|sit with|follow us|walk with|let us|let's|shall we|call us|may we|can we|could we|we'd love|we would love|we would like|we'd like|we invite|we offer ) ( ~8 )",
      '( would|does|do|will|can|could|may ) ( the|your|you|any ) ( ~3 ) ( committee|minister|ministry|office|team|cabinet|commissioner|mep|meps|rapporteur|council|group|secretariat|mayor|parliament ) ( ~2 ) ( like|want|need|wish|have|meet|receive|see|visit|spare|find|be open|be interested ) ( ~6 ) ?',
      "( we|i|we've|we have|our team|our board|our president|our delegation ) ( ~2 ) ( asked|ask|requested|requesting|request|are asking|'re requesting|'re asking|applied|written|propose|suggest|seek|wrote ) ( ~6 ) ( for )? ( an|a|the )? ( ~1 ) ( appointment|meeting|hearing|audience|conversation|slot|call|talk|visit ) ( ~8 ) ( with|hope|before|by|this|at|on|and|to )",
      '( requesting|request|asking for|applying for ) ( a|an ) ( ~1 ) ( hearing|meeting|appointment|audience|conversation|call ) ( with|at|in|before|on )',
      '( any|every|each|all ) ( {decider} ) ( ~8 ) ( is|are ) ( ~1 ) ( welcome|invited|most welcome )',
      '( <ruler>|office|rapporteur|rapporteurs ) ( ~9 ) ( is|are ) ( ~1 ) ( welcome|invited|warmly )',
      "( our ( ~1 ) ( team|experts|people|delegation|members|board|president|staff|student|students ) |we ) ( ~3 ) ( is|are|'re|will be ) ( ~1 ) ( in ( brussels|strasbourg|town|luxembourg|the capital|parliament )|available|around|reachable|ready|on call|at hand ) ( ~6 ) ( come by|drop by|meet|your office|talk|any time|anytime|brief|to explain|for questions|visit|answer )",
      '( come by|drop by|stop by|pass by ) ( ~1 ) your ( office|cabinet|ministry|desk )',
      "( we|i|we'd|we'll|i'd ) ( ~2 ) ( supply|provide|send|share|draft|deliver|prepare|bring|offer|lend|give ) ( ~6 ) ( dataset|data|note|briefing|summary|evidence|wording|figures|amendment|amendments|one-pager|numbers|expertise|one-page summary|paper ) ( ~8 ) ( {decider}|you|your|if the|tomorrow|within|any time|to the )",
      '( to|for ) your ( ~1 ) ( staff|team|office|cabinet|advisers|assistants|colleagues ) ( ~2 ) ( we|our|i )',
      '( our|the|this ) ( ~1 ) ( offer|invitation|proposal|door ) ( ~4 ) ( stands|still stands|remains|is open|is still|holds|to you )',
      "( let's|let us|shall we|we should|can we ) ( ~1 ) ( talk|meet|sit down|discuss|find a date|speak|have a coffee|get together ) ( ~3 ) ( before|about|our|and|over|with|, |: |. |! )",
      "( if|when|once|before ) you ( ~1 ) ( draft|write|revise|vote|plan|decide|prepare|finalise|negotiate|sign|amend|debate|design|work on|set ) ( ~~12 ) ( talk|call|ask|meet|our experts|we can|we'd|we know|come|contact|let us|let's|invite|write|happy|listen|help )",
      '( stand|stands|are|is ) ready to ( ~1 ) ( support|help|assist|advise|inform|contribute|work|brief|meet|testify|share|explain|answer|speak|provide ) ( ~3 ) ( the|you|your|{decider}|parliament|with )',
      '( ten|fifteen|twenty|thirty|five|half|an|#num ) ( ~2 ) ( minutes|hour|minute|an hour ) ( ~4 ) ( with you|with the|before the vote|of your|in your|in brussels|in your office|to show|to explain|to go through|is all )',
      '( happy|glad|ready|pleased|delighted ) to ( explain|show|present|discuss|talk ) ( it|you|them|our|the|this|more )? ( ~2 ) ( over|to you|to your|in person|coffee )',
      // Ready to meet those who decide.
      '( happy|glad|ready|pleased|delighted|available|keen|willing|prepared|eager|welcome|free|open|honoured ) ( ~1 ) ( to|for ) ( ~8 ) ( {decider} )',
      '( happy|glad|ready|pleased|delighted|available|keen|willing|prepared|eager ) ( to|for ) ( meet|present|brief|discuss|talk|explain|show|share|walk|take|come|visit|supply|provide|testify|give evidence|answer|a meeting|a call|join|help draft|speak|send|sit|contribute|host ) !you|us|it-all ( ~12 ) ( {decider}|your ( ~1 ) ( team|office|staff|cabinet|committee|assistants|colleagues|services|questions )|whenever|in person|on the phone|any day|hearing|hearings|amendment|amendments|them to your|you and your|the vote|at your convenience|before the )',
      "( we|i|we'd|i'd|our ( ~1 ) ( experts|members|president|team|delegates|delegation|board|nurses|doctors|students|policy|patients ) ) ( ~3 ) ( meet|brief|present|testify|visit|advise|talk|speak|explain|welcome you|host|invite|show|offer|bring|send|supply|provide|give evidence|come to|sit down|walk|share|discuss|submit ) ( ~9 ) ( {decider}|your ( ~1 ) ( team|office|staff|cabinet|committee|assistants|ministry|services|party|group|door )|hearing|hearings|parliament|brussels|strasbourg|the ministry|rapporteurs|whenever|evidence note|one-page|two-page|briefing|amendment|any time|amendments )",
      "( we|i ) ( ask|asked-again|request|are asking|'re asking|would ask|hereby ask|hope|seek|propose|suggest|offer|would like|'d like|want|would welcome|would appreciate|still hope|invite|ask again|kindly ask ) ( ~1 ) ( for )? ( a|an|our|your|to|the|you|twenty|ten|fifteen|half|thirty|one )? ( ~3 ) ( meeting|meet|conversation|appointment|call|talk|visit|hearing|coffee|exchange|audience|minutes|briefing|hour|seat|dialogue|discussion|slot ) ( ~1 ) ( with|before|to|at|on|of|in|this|about|and|, |: |. | with your| $ )",
      '( may|can|could|shall|might ) ( we|i ) ( ~1 ) ( show|meet|brief|visit|present|come|send|offer|invite|welcome|bring|talk|speak|give|take|explain|share|join|walk|count|have ( ~2 ) ( minutes|time|meeting|word|coffee ) ) ( you|your|to|with|a|an|the|by|it|our|them )',
      '( at ) ( the )? ( ~4 ) disposal',
      "( twenty|ten|fifteen|thirty|five|half|an|one|#num ) ( ~2 ) ( minutes|hour|minute|coffee|hours|afternoon|morning ) ( ~1 ) of ( your|her|his|the minister's|their ) time",
      "( {decider} ) ( ~3 ) , ( ~3 )? ( we|may we|can we|come|our|let us|let's|join us|visit|please|if you|would you|will you|you are|you're|whenever|give us|any|spend|if|i ) ( ~5 ) ( meet|brief|present|visit|show|talk|speak|coffee|discuss|explain|welcome|invited|invite|offer|meeting|conversation|call|supply|tea|supply|ready|shift|ward|host|explain|table|answer|note|figures|data|hearing|day|night|clinic|evidence|yourself|walk|door|see )",
      '( {decider} ) : ( ~8 ) ( we|our|to discuss|may we|happy|glad|ready|come|let|your|minutes )',
      '( #office ) ( ~2 ) ( we|our|may|can|could|shall|let|happy|would|please|i|come ) ( ~6 ) ( meet|brief|present|send|visit|show|talk|speak|coffee|discuss|explain|offer|meeting|conversation|call|supply|join|minutes|hearing|answer )',
      '( to|for|with|dear ) ( the )? ( ~2 ) ( {decider} ) ( ~7 ) : ( we|our|i|let|may|happy ) ( ~3 )',
      '( if|whenever|when|should|once|before|as soon as ) ( you|your ( ~1 ) ( office|team|committee|staff )|{decider}|the ( ~1 ) ( commission|committee|ministry|council|minister|parliament|working group|government|rapporteur ) ) ( ~1 ) ( want|wants|need|needs|wish|wishes|would like|have|has|looks|look|drafts|draft|is looking|plan|plans|decide|decides|vote|votes|prefer|find|finds|visit|sits|writes ) ( ~~12 ) ( we|our|i|us|count on|call|write to us|ask us ) ( ~1 ) ( ~5 )',
      '( come|visit|spend|join us|see|shadow|follow|walk with us|ride with us|sit with us|talk to us|meet us|meet|ask us|call us|write to us|invite us|hear us|hear|let us ) ( ~8 ) ( {decider}|dear minister|dear mep|dear members|before the vote|before you vote|before you decide|before you sign|before the hearing|minister|commissioner|councillor|mayor )',
      "( {decider} ) ( ~1 ) ( are|is|you are|you're|, you are )? ( ~1 ) ( invited|welcome|very welcome|warmly invited|warmly welcome ) ( to|at|on|any|for|in )",
      "( we ) ( ~1 ) ( invite|invited-you|welcome|are inviting|'re inviting|'d welcome|would welcome ) ( ~3 ) ( {decider} ) ( ~8 )",
      '( our )? ( door|offer|invitation|phone|team|office ) ( ~2 ) ( is|stands|stays|remains ) ( ~1 ) ( open|on the table|one call away ) ( ~3 ) ( {decider}|you|to discuss|your|: |to every )?',
      '( contact|write|call|reach|e-mail|email|phone ) ( to )? ( us|me|our ~2 )? ( ~4 ) ( for|to arrange|to set up|to fix|to agree|to plan ) ( ~3 ) ( meeting|briefing|evidence|hearing|visit|date|call ) ( ~3 )',
      '( to discuss|to talk about|to go through|to hear more about|for a briefing on|for a conversation on ) ( ~5 ) ( write|call|email|contact|reach|ring|message|drop )',
      "( we'll|we will|we can|we could|i can|i'll|we would|we'd|let us|our ( ~2 ) ( can|will|could|would ) ) ( ~1 ) ( bring|come|send|supply|provide|testify|give|walk|answer|present|explain|show|travel|share|take|draft|brief|prepare|deliver|put|be there|sit|meet ) ( ~9 ) ( to ( ~1 ) ( brussels|strasbourg|parliament|ministry|committee|hearing|office|cabinet|table|senate|council|berlin|luxembourg|town hall )|hearing|committee|evidence note|rapporteur|cabinet|{decider}|your ( ~1 ) ( office|team|staff|committee|desk|questions )|with evidence|in person|any day|before the vote|on a call|ourselves|whenever )",
      '( meeting|appointment|conversation|coffee|call|visit|hearing|audience|exchange of views|talk|round table ) with ( the|your|you|a|our|both )? ( ~2 ) ( {decider}|secretary|cabinet|office|team )  ( ~2 ) ( and will|we|would|, |, and|before|to discuss|is all|please|at|will bring )',
    ],
  },
  // Reports of meetings, and other senses of the words.
  unless: [
    '( <ruler>|minister|mayor|delegation ) ( ~1 ) ( visited|came|met|listened|spent|saw|talked )',
    '( ministers|meps|senators ) ( will )? ( meet|gather|talk|discuss ) in',
    'write to your|ask your|tell your',
    '( met|spoke|talked|presented|briefed|discussed|visited|welcomed|hosted|invited|testified|sat ) ( ~8 ) ( <ruler>|parliament|senate|commission|council|yesterday|last )',
    '( minutes of our|in brief|brief summary|meeting minutes|meet our|meet the team|meet your|meet its|meet their|meet the deadline|meet demand|meet the )',
    '( open|public|general|annual|board|members|online|first|next|monthly|weekly|kick-off ) ( meeting|meetings )',
    '( <ruler>|ministers|council ) ( ~1 ) ( meet|meets|met|will meet|gather|gathers ) ( in|on|at|today|next|this )',
    '( write|talk|speak|call|email|tell|ask ) ( to )? your ( ~2 ) ( mep|mp|meps|councillor|senator|representative|minister|mayor )',
    '( patients|students|first-years|freshers|press|journalists|journalist|parents|everyone|everybody|neighbours|families|all of you|volunteers|anyone|editors|pupils|schools|reporters|media|delegates|newcomers ) ( ~1 ) ( ,|: | are| is|can|welcome|who ) ( ~6 ) ( meet|talk|come|visit|brief|present|answer|ask|show|join|call|welcome )',
    '( for|to|with ) ( ~1 ) ( patients|students|the press|journalists|parents|everyone|pupils|schools|first-years|the public|new members )',
    '( somebody|someone|need|want ) to talk to',
  ],
};

/** An offer to those who decide (see the parts above), or undefined. */
export function findOfferToMeet(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'offer-to-meet');
  const has = (kind: string) => cues.some((cue) => cue.kind === kind);
  const plain = cues.find(({ kind }) => kind === 'plain');
  if (plain) return plain;
  if (!has('official') || has('past') || has('others')) return undefined;
  return cues.find(
    ({ kind, sentence }) =>
      kind === 'offer' && cues.some((cue) => cue.kind === 'meet' && cue.sentence === sentence),
  );
}
