import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * Partners (organisations, institutions, groups) sought for something to be done together, or a partner named with what
 * they do or bring. Spouses and sexual partners, violence, pairs in an exercise and idioms with "together" are none.
 * What one sentence says in full has no kind. Else it comes in parts:
 *
 * - `call` somebody who could be a partner is addressed, sought or asked;
 * - `gives` such a body lends, opens, pays, teaches … something, or is asked to;
 * - `ours` what the writer does or brings, or words that put the writer at the other's side.
 */
export const partners = (): Grammar => ({
  cue: 'partners',
  inParts: true,
  say: {
    '': [
      // Words that say it wherever they stand.
      'co-host~|co-organise~|co-organiser+|co-organize~|co-funder+|co-funded|co-run|co-written|co-wrote|co-author~|co-led|co-design~|co-operation|co-create~|co-produce~|co-applicant+|co-sign|collab+|twinning|twinned|jointly',
      'pool|pools|pooled|pooling|join|joins|joined|joining|combine|combined|unite|united our|their? forces|hands',
      'team|teams|teamed|teaming|pair|paired|pairing|link|linked|linking|partnering|partnered !in up|forces ~1 with|for|#mention|<organisation>|#cap|!|:',
      'partnership|cooperation|co-operation|collaboration|association|alliance|coalition|consortium ~2 with|between|of|brings|against !my|your ~4 <organisation>|<crew>|#mention|#cap|,',
      'joined|partnering|partnered|tandem up? with',
      'they ~1 <brings>|<given>|ride ~5 , ~1 we',
      'local|project|media|regional partner|partners',
      'build|building|form|forming|start|starting|join|enter a|an|the|our ~2 coalition|alliance|consortium|network',
      'memorandum|mou ~1 with|between|signed',
      'joint ~3 of|by|with|between ~4 ours|our|<organisation>|<crew>',
      'joint ~1 live|project|campaign|week|bid|letter|application|event|stand|podcast|effort|venture|appeal|workshop|course|programme|training|summer|survey|statement ~1 of|by|with|between|on|for|,',
      'sister|twin|partner association+|society|societies|organisation+|school+|faculty|committee+|university|city|hospital+|and|in|:|,',
      'is|are|was|were|come|comes|came on board|aboard',
      'possible|exist ~3 because|by|without ~6 <organisation>|<crew>',
      '^ the ~2 <organisation>|#cap ~3 <brings>|<given> ~6 , ~1 the|our|we ~4 <brings>|<given>|fill',
      'leaflet|guide|page|every|each|film|course|text|map ~9 <backed>|checked|reviewed by #cap|#mention|two|three|four',
      'our|new|first|another|strong|great|unexpected|a|long-time|media|project|main|local|an|ideal|in ~1 partner|partners|ally|allies|sponsor|sponsors|supporter|co-host !for|have|has|can|should|must|who|told|snores',
      'become|became|becomes|have|has|found|find|finds ~6 <friend>',
      // Sought.
      '<seek> ~5 <friend> !organ|your',
      '<friend> ~2 wanted|needed|sought|welcome|:|with',
      '<seek>|<hope> ~1 ( work|collaborate|cooperate|partner|team|join|build|run|organise|host|apply|write|plan|create|develop|launch|make|cook|do|design|test ) ~6 ( together|jointly|with you|with a|with an|with <organisation>|with <crew>|with #mention )',
      '<together> ~5 ( with us|alongside us|as partner+ )',
      '<organisation>|<crew>|#mention ~~9 ( with|alongside|next to ) us',
      '^ who|which ~~9 with us',
      'with us ~~5 #mention',
      'friends|folks|people at|from|of the? ~2 <organisation>|#cap|clinic ~2 <brings>|<given>|did|read',
      'campaign|project|week|still ~2 short|without of? a|an|one ~3 <organisation>',
      'bid|consortium|application|project|campaign ~1 needs|lacks|wants a|another|one second|third|fourth|fifth|more|#word',
      'money|funds|cash|half|rest|funding ~2 comes|came from the ~2 <organisation>|#cap',
      '<organisation>|scouts|guild ~2 asked|approached|invited us ( , |: |$ |if|for|whether )',
      'with|without ~4 <organisation>|<crew>|#mention ~3 , who|which|whose',
      '<organisation>|<crew> ~5 , us',
      'both|two ~2 <organisation> ~1 exchange|share|swap|pool',
      'partners|allies for|in|on ~6 are|is',
      'a|an|any|some ~4 that|which|who would|could ~1 <brings>|<given>|sponsor',
      'swap|deal : ~~6 your|our',
      'interested|keen|up|game|curious|happy|ready|willing in|to|for ~1 partnering|partner|collaborating|collaborate|cooperating|joining|teaming|hosting|co-hosting|translating|piloting|adopting|screening|host|pilot|adopt|working|work',
      "you ~1 have !#ed|bring|know|provide|offer|give|lend|choose|pay|host|write|own|do|speak|open|change|find ~~7 ,|;|:|and ~1 we|our|we'll|we'd",
      'we ~1 have|bring|know|provide|offer|give|lend|pay|host|write|do|open|fill|train|drive|run ~~7 ,|;|:|and ~1 ( you|they|the ~3 <organisation>|<crew> <brings>|<given>|find|finds )',
      'looking|look|searching|search|seeking|seek|hunt|wanted|needed|missing|lack|lacks ~6 <organisation>|<crew> ~1 that|which|who|to|with|for|in|near|,',
      'wanted|needed|need|needs|seek|missing ~~6 :|– ~4 <organisation>|aquarium',
      '<organisation>|<crew>|students|trainees ~3 <brings>|<given>|built|drive ~~9 ,|;|and|while ~2 we|our ~2 <brings>|<given>|drive',
      'what we|you bring|have|need|offer|miss|lack :',
      // Done together.
      '^ <backed> by the|a|two|our ~3 <organisation>|<crew>|fund|authority|trust ,|:',
      'together|hand|side|shoulder !6:glass|your|my|mum|friend|brother|sister ~3 with ~5 <organisation>|<crew>|#mention|#cap|police|fire|two|three|colleagues',
      '( alongside|next to us ) ~~6 <organisation>|<crew>',
      '+ ~2 our|us',
      'with|from|by|through|thanks|to ~3 help|support|generosity|backing|money|funding|grant|donation|loan|courtesy ~1 of|from|by ~4 <organisation>|<crew>|#mention|#cap|colleagues',
      'thank|thanks|thankful|grateful|kudos|credit|hat|hats|bravo|props|shout-out ~3 to|you|for|goes|go ~6 <organisation>|#cap|#mention ~3 ( for|,|: ~3 #ing|( the )|( a )|#num|who|<brings>|<given>|we|they|which )',
      '<backed> ~1 by|with ~5 <organisation>|<crew>|#mention|#cap ~1 ,|who|which|:|and',
      'work|works|worked|working|run|built|wrote|made|designed|developed|produced|written|created|translated|planned|<backed> ~3 with !a|my|your ~4 <organisation>|<crew>|#mention|#cap ~~8 ,|they|we|who|to|on|for|$',
      '<organisation>|<crew>|#mention|students|society|service|club ~5 and ~2 we|us|our|ours|ourselves',
      'we|us|our|ours ~3 and ~3 <organisation>|<crew>|#mention|friends ~6',
      '<organisation>|<crew>|#mention ~4 joins|joined|join|backs|backed|supports|supported|helps|helped|hosts|hosted|lets|feeds|fed|gave|lends|lent|sponsors ~1 us|our|in',
      '<organisation>|<crew>|#mention|crescent|cross ~4 <brings>|<given> ~~12 ( at cost|free of|for free|for nothing|for us|for our|with us )',
    ],
    call: [
      "^^ local|regional|small? <organisation> ~1 ,|?|:|! !we've|please|come",
      '^^1 <organisation>|<crew>|owners of|in|with|near|without ~5 ,|?|:|!',
      '^^3 !#office #mention ,|?|:',
      '^^ hello|hey|hi|to|calling|for all? ~3 <organisation>|<crew>',
      'dear ~3 <organisation>|<crew>',
      "-how|what|where|why|when could|would|can|will|does|if|when|example|is|,|for your|you're|you ~2 <organisation>",
      '^^ your|a ~2 <organisation> ,|+|needs|has|wants|brings',
      'do|does|is|are|can|could|would|will|has|have you|anyone|anybody|someone|any|another|some|a|an ~4 <organisation>|<crew>',
      'who|anyone|anybody has|owns|runs|knows|got a|an ~3 <organisation>|stage|van|bus|kitchen|press|greenhouse|farm|field|projector',
      '^^ got a|an ~2 <organisation>|stage|van|bus|kitchen|press|greenhouse|farm|field|projector',
      'if|do you|anyone run|own|lead|work ~1 a|an|at|for ~4 <organisation>|group',
      'is|are there ~4 <organisation>',
      'somebody|anybody|anyone in|from the ~3 trade|industry|business|sector',
      '-for|at|in|of which|any|another|second|third|fourth|fifth|further ~2 <organisation>|<crew>',
      '<seek> !5:our|your|the|all|every ~5 <organisation>|<crew>',
      '<hope>|welcome !5:our|your|the ~5 <organisation>|<crew>',
      '<organisation>|<crew> ~2 wanted|needed|sought|interested|up|game|willing|keen',
    ],
    gives: [
      '^^ the|an|a ~3 <organisation>|<crew>|#cap ~2 <brings>|<given>|does|do ~~9 ,|. ~4 <brings>|<given>|do|does',
      'thanks|thank|from|by|with ~1 to? ~3 #cap|#mention ~3 fund|foundation|trust|who|which',
      '<organisation>|<crew> ~3 ( said yes|says yes|is in $|are in $|have said yes )',
      '#mention ~1 answers|answer|joins|join|stands|stand|comes|helps|help',
      'someone|somebody|anyone to|who ~2 <brings>|<given>|turns|sponsor|feed',
      '-3:our|my|of|in|to|at|from|near|your|for|that|if <organisation>|<crew>|#mention|company|league|office|owner+ ~5 <brings>|<given>|hands|swaps|keep|keeps|hang|hangs|opens|joins|joined|plays|lets|helps|helped',
      '^ the|a|an|two|three !4:our|my ~3 <organisation>|<crew> ~6 <brings>|<given>|opens|opened|let|lets|gave',
      '<organisation>|<crew>|#mention|#cap|they ,? ~1 who|which|that ~1 <brings>|<given>|knows|know',
      'lend|spare|borrow|host|donate us|your ~4',
      '<organisation>|<crew>|#cap|#mention ~6 ,? ~1 who|which|that|whose ~2 <brings>|<given>|let us|our',
    ],
    ours: [
      '<brings>|<given>|let|do|to us',
      "we|we'll|we'd|we've|we're|our|ours|together|jointly|yours|let's",
    ],
  },
  unless: [
    '<organisation> must|should|cannot',
    'want|wants|need|urge|ask|on ~1 <organisation>|<crew> to',
    'together with my|your ~2 sister|brother|mum|dad|friend|cat|dog|partner',
    'sexual|intimate|dance|dancing|study|life|lab|tennis|running|training|sparring|unmarried|both|social|bare|many|exercise|drill partner+',
    'partner|partners violence|may|notification|abuse|snores',
    'my|your|her|his|their|one partner|partners !organisation|institution|school|university|hospital|faculty|association|city|ngo|committee',
    'find|choose|tell|bring|number|pick|ask ~1 a|your|of? ~1 partner|partners ~2 ,|and|to|about|for',
    'partner ~1 in ~2 firm|practice',
    'partner|team|pair|teamed|paired up ~2 for|and|,|:|friend|friends|groups|pairs',
    'thanks|thank to|you ~2 law|vaccines|vaccine|ban|tax|everyone|all|everybody',
    '<seek> ~2 volunteers|flat|room|tutor|lost|answers|place|job|nurse|nurses|patients|participants|donors|stethoscope|cause|staff|beds',
    'patients|nurses|donors|volunteers|textbooks|blood wanted|needed',
    'looking|look|search forward|into|after',
    'from|for our|a sponsor|sponsors',
    'partners of our|people|#s',
    'peer supporter+',
    '^ the? minister|ministry|government|commission|parliament ~2 <brings>|works|working|work with?',
  ],
  // Who decides is asked for something else.
  never: ['^^3 <ruler>|rector|senator|chancellor ,|:', '^^1 #office'],
});

/** A partner sought or named, or undefined. */
export function findPartners(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'partners');
  const full = cues.find(({ kind }) => kind === undefined);
  if (full) return full;
  const isNear = (kind: string, { sentence }: SeenCue, most: number) =>
    cues.some((cue) => cue.kind === kind && Math.abs(cue.sentence - sentence) <= most);
  const called = cues.find((cue) => cue.kind === 'call' && isNear('ours', cue, 2));
  return called ?? cues.find((cue) => cue.kind === 'gives' && isNear('ours', cue, 1));
}
