import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * Partners (organisations, institutions, groups) sought for something to be done together, or a partner named with what
 * they do or bring. Spouses and sexual partners, violence, pairs in an exercise and idioms with "together" are none.
 * What one sentence says in full has no kind. Else it comes in parts:
 *
 * - `call` somebody who could be a partner is addressed, sought or asked;
 * - `gives` such a body lends, opens, pays, teaches … something, or is asked to;
 * - `ours` what the writer does or brings, or words that put the writer at the other's side;
 * - `body` any body that is not the writer's own, where nothing is `told` of it that offers nothing.
 */
export const partners: Grammar = {
  cue: 'partners',
  inParts: true,
  say: {
    '': [
      // Words that say it wherever they stand.
      'co-host~|co-organise~|co-organiser+|co-organize~|co-funder+|co-funded|co-run|co-written|co-wrote|co-author~|co-led|co-design~|co-operation|co-create~|co-produce~|co-applicant+|co-sign|collab+|tandem|twinning|twinned|jointly',
      'pool|pools|pooled|pooling|join|joins|joined|joining|combine|combined|unite|united our|their? forces|hands',
      'team|teams|teamed|teaming|pair|paired|pairing|link|linked|linking !in up|forces ~1 with|for|#mention|<body1>|#cap|!|:',
      'partnership|cooperation|co-operation|collaboration|association|alliance|coalition|consortium ~2 with|between|of|brings|against !my|your ~4 <body1>|<crew>|#mention|#cap|,',
      'in|through|a|our|close|new partnership|cooperation|collaboration ~1 with|between|! !my|your',
      'build|building|form|forming|start|starting|join a|an|the|our ~2 coalition|alliance|consortium|network',
      'memorandum|mou ~1 with|between|signed',
      'joint ~2 live|project|campaign|week|bid|letter|application|event|stand|podcast|effort|venture|work|appeal|workshop|course|programme|training|research|summer|survey|statement ~1 of|by|with|between|on|for|,',
      'sister|twin|partner association+|society|societies|organisation+|school+|faculty|committee+|university|city|hospital+|and|in|:|,',
      'is|are|was|were on board|aboard',
      'possible|exist ~3 because|by|without ~6 <body1>|<crew>',
      '^ the ~2 <body1>|#cap ~3 <brings>|<given> ~6 , ~1 the|our|we ~4 <brings>|<given>|fill',
      'leaflet|guide|page|every|each|film|course|text|map ~9 <backed>|checked|reviewed by #cap|#mention|two|three|four',
      'our|new|first|another|strong|great|unexpected|a|long-time|media|project|main|an|ideal|in ~1 partner|partners|ally|allies|sponsor|sponsors|supporter|co-host !for|have|has|can|should|must|who|told|snores',
      'become|became|becomes|have|has|found|find|finds ~6 <friend>',
      // Sought.
      '<seek> ~5 <friend> !organ|your',
      '<friend> ~1 wanted|needed|sought|welcome|:|with',
      '<seek>|<hope> ~1 ( work|collaborate|cooperate|partner|team|join|build|run|organise|host|apply|write|plan|create|develop|launch|cook|do|design|test ) ~6 ( together|jointly|with you|with a|with an|with <body1>|with <crew>|with #mention )',
      '<together> ~5 ( with us|alongside us|as partner+ )',
      'with us ( $$|$|on|for|in|to|at|this|next|from|together )',
      'we|and|to ~2 <together> ~3 together|jointly',
      'interested|keen|up|game|curious|happy|ready|willing in|to|for ~1 partnering|partner|collaborating|collaborate|cooperating|joining|teaming|hosting|co-hosting|translating|piloting|adopting|screening|host|pilot|adopt|working|work',
      'what we|you bring|have|need|offer|miss|lack :',
      "you ~1 have|bring|know|provide|offer|give|lend|choose|pay|host|write|own|do|speak|open|change ~~9 we|our|us|we'll|we'd",
      'looking|look|searching|search|seeking|seek|hunt|wanted|needed|missing|lack|lacks ~6 <body1>|<crew> ~1 that|which|who|to|with|for|in|near|,',
      'we|still|project|our ~3 need|needs|miss|want|lack|lacks ~4 a|an|another|one|two|three|more|some ~3 <body1>',
      'is|are there ~4 <body1> ~3 ( that|which|who|out there ) ~2 would|could|can|wants|has|lends|prints',
      'wanted|needed|need|seek|missing ~~5 :|– ~4 <body1>|aquarium',
      '<crew>|students|trainees ~2 <brings>|<given> ~~9 ,|;|and|while ~2 we|our ~2 <brings>|<given>',
      // Done together.
      '<body1>|violinists|<crew> have|has|made|struck a ~1 deal|pact|plan',
      'together|hand|side|shoulder !6:glass|your|my|mum|friend|brother|sister ~3 with ~5 <body1>|<crew>|#mention|#cap|police|fire|two|three|colleagues',
      'with|from|by|through|thanks|to ~3 help|support|generosity|backing|money|funding|grant|donation|loan|courtesy ~1 of|from|by ~4 <body1>|<crew>|#mention|#cap|colleagues',
      'thank|thanks|thankful|grateful|kudos|credit|hats|bravo ~3 to|you|for|goes ~6 <body1>|#cap|#mention ~3 ( for|,|: ~3 #ing|( the )|( a )|#num|who|<brings>|<given>|we|which )',
      '<backed> ~1 by|with ~5 <body1>|<crew>|#mention|#cap ~1 ,|who|which|:|and',
      '^ <backed> by the|a|two|our ~3 <body1>|<crew>|fund|authority|trust ,|:',
      'work|works|worked|working|run|built|wrote|made|designed|developed|produced|written|created|translated|planned|<backed> ~3 with !a|my|your ~4 <body1>|<crew>|#mention|#cap ~~8 ,|they|we|who|to|on|for|$',
      '<body1>|<crew>|#mention|students|society ~5 and ~2 we|us|our|ours',
      'we|us|our|ours ~3 and ~3 <body1>|<crew>|#mention|friends ~6',
      '<body1>|<crew>|#mention ~4 joins|joined|join|backs|backed|supports|supported|helps|helped|hosts|hosted|lets|feeds|fed|gave|lends|lent|sponsors ~1 us|our|in',
      '<body1>|<crew>|#mention|crescent|cross ~4 <brings>|<given> ~~12 ( at cost|free of|for free|for nothing|for us|for our|with us )',
    ],
    call: [
      '^^ <body1>|<crew> ~4 ,|?|:|!',
      '^^1 <body1>|<crew>|owners|directors of|in|with|near|without ~5 ,|?|:|!',
      '^^3 #mention ,|?|:',
      '^^ dear|hello|hey|hi|to|calling|for all? ~3 <body1>|<crew>',
      "-to|at|in|from|of|near|ask|by|on your|you're|you ~2 <body1>",
      'do|does|is|are|can|could|would|will|has|have you|anyone|anybody|someone|any|another ~4 <body1>|<crew>',
      'which|any|another|second|third|fourth|fifth|further ~2 <body1>|<crew>',
      '<seek> ~6 <body1>|<crew>',
      '<hope>|welcome ~5 <body1>|<crew>',
      '<body1>|<crew> ~2 wanted|needed|sought|welcome|interested|up|game|willing|keen|ready',
    ],
    gives: [
      '#mention ~1 answers|answer|joins|join|stands|stand|comes|helps|help',
      '^^ the|an|a ~3 <body1>|<crew>|#cap ~2 <brings>|<given>|does|do ~~9 ,|. ~4 <brings>|<given>|do|does',
      'for|with|from|to|by|at|thank|, ~1 #cap ~2 , ~1 which|who',
      'someone|somebody|anybody|anyone|they ~2 <brings>|<given>|turns|sponsor|feed',
      '-our|my <body1>|<crew>|#mention|company|league|office|owner+ ~8 <brings>|<given>|opens|opened|said|stayed|sang|joins|joined|plays|takes|took|lets|shows|found|kept',
      '^ the|a|an|two|three ~3 <body1>|<crew> ~6 <brings>|<given>|opens|opened|let|lets|gave',
      '<body1>|<crew>|#mention|#cap|they ,? ~1 who|which|that ~1 <brings>|<given>|knows|know',
      'lend|give|open|offer|borrow|host|spare|donate us|your ~4',
      '-we|i|to|and|our <brings>|<given> us|our ~3',
      'thanks|thank|from|by|with ~1 to? ~3 #cap|#mention ~3 fund|foundation|trust|we|who|which',
    ],
    body: ['-2:our|my|a|your|partner|at|in|to|from|into|near|on|if <body1>|<crew>'],
    told: [
      'have|has asked|requested|told|wrote',
      'usually|mostly|often|each|according|themselves',
      '<body1>|<crew> ~5 closed|closes|close|fined|lost|raised|must|should|near|has|is|are|were|share',
      'asked|moved|move|rely|stopped|visited|waited|for the|a ~2 <body1>|to|on|our|us',
      'disaster|lost|strike|violence|alarm|#aged|beds|doctors|patients|must|should|cannot|rates|share',
    ],
    ours: [
      '<brings>|<given> us',
      "we|we'll|we'd|we've|we're|our|ours|together|jointly|yours",
      'with|for|to|by us',
      'host|join|pilot|borrow|translate|test|adopt|talk|write us|to',
    ],
  },
  unless: [
    '<body1> must|should|cannot',
    '<body1> of ~3 : ~2 body|lungs',
    'want|wants|need|urge|ask|on ~1 <body1>|<crew> to',
    '^^ one|three|four|five <body1> ,',
    'together with my|your ~2 sister|brother|mum|dad|friend|cat|dog|partner',
    'sexual|intimate|dance|dancing|study|life|lab|tennis|running|training|sparring|unmarried|both|social|bare|many|exercise|drill partner+',
    'partner|partners violence|may|notification|abuse|snores',
    'partner|partners who ~1 checks|hits|snores|controls|smokes|drinks',
    'my|your|her|his|their|one partner|partners !organisation|institution|school|university|hospital|faculty|association|city|ngo|committee',
    'find|choose|tell|bring|number|pick|ask ~1 a|your|of? ~1 partner|partners ~2 ,|and|to|about|for',
    'partner ~1 in ~2 firm|practice',
    'partner|team|pair|teamed|paired up ~2 for|and|,|:|friend|friends|groups|pairs',
    'pieces|getting|get|sat|taken|hang|often|better|stick|living|live|all|put|go|come together !with',
    'together we|now|against',
    'joint is|was|pain|replacement|swollen',
    'the coalition|government ~1 has|parties|talks|agreement|fell',
    'police|poor|between ~2 cooperation|organs',
    'supported|backed by ~3 parties|party|evidence|data|votes|mps|studies',
    'company|companies|firm that|behind made|makes|sells|the',
    'hand in hand ,? they|we|he|she',
    'thanks|thank to|you ~2 law|vaccines|vaccine|ban|tax|everyone|all|everybody',
    '<seek> ~2 volunteers|flat|room|tutor|lost|answers|place|job|nurse|nurses|patients|participants|donors|stethoscope|cause|staff|beds',
    'patients|nurses|donors|volunteers|textbooks|blood wanted|needed',
    'looking|look|search forward|into|after',
    '^ the? minister|ministry|government|commission|parliament ~2 <brings>|works|working|work with?',
  ],
};

/** A partner sought or named, or undefined. */
export function findPartners(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'partners');
  const full = cues.find(({ kind }) => kind === undefined);
  if (full) return full;
  const isNear = (kind: string, { sentence }: SeenCue, most: number) =>
    cues.some((cue) => cue.kind === kind && Math.abs(cue.sentence - sentence) <= most);
  const called = cues.find((cue) => cue.kind === 'call' && isNear('ours', cue, 2));
  const isTold = (cue: SeenCue) => isNear('told', cue, 0);
  return (
    called ??
    cues.find((cue) => cue.kind === 'gives' && isNear('ours', cue, 1)) ??
    cues.find((cue) => cue.kind === 'body' && isNear('ours', cue, 0) && !isTold(cue))
  );
}
