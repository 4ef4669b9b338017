import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * Partners (organisations, institutions, groups) sought for something to be done together, or a partner named with what
 * they do or bring. Spouses and sexual partners, violence, pairs in an exercise and idioms with "together" are none.
 */
export const partners: Grammar = {
  cue: 'partners',
  inParts: true,
  say: {
    '': [
      // Sought.
      'looking|look|search|searching|call|calls|hunt|on-the-lookout for ~5 <body1>',
      'seeking|seek|seeks|invite|invites|inviting|need|needs|want|recruiting|missing|lack ~4 <body1> ~1 ( that|who|which|to|with|for|in| $ )',
      'calling|attention|dear|hello|hey all? <body1>',
      '<body1> ~2 wanted|needed|sought|welcome',
      'expression|expressions|declaration of interest',
      'does|do|is|are|could|can|would|will|has your|any|another|which ~1 <body1> ~8 with|us|join|joint|interested|lend|host|pilot|together|partner|collaborate|take|adopt|share|run',
      'does|has your <body1> have|got ~6 and',
      'miss|missing|lack|need|seek : ~2 <body1>',
      'what we|you bring|have|need|offer|miss :',
      'looking for #num|<number> more',
      'which <body1> ~3 would|could|can|wants|is',
      'are you a|an ~3 <body1>',
      'your <body1> ~~2 +|and|& ~1 our',
      'interested in|? ~1 partnering|partner|collaborating|cooperating|joining|teaming|working',
      'want|like|love|keen|happy|hope|plan ~2 to ~1 ( work|collaborate|cooperate|partner|team|co-organise|co-host|run|build|write|cook|do ) ~4 with|together',
      "<body1> , ~1 we|help|let's|join|lend|we'd|write|stock|call|if|you",
      'we have|bring|provide|offer ~4 , ~1 who|you|your|they|do',
      'who|anyone ~1 has|have|brings|lends ~4 van|bus|room|kitchen|hall|lab|tent',
      "let's|let us? ~1 join|team|work|cook|build|do|run ~2 forces|up|together|with",
      'want|wants|would|like|love|help|could|who ~8 with us $',
      "<body1> of|in #cap , ~1 we|our|help|let's|join|lend|your",
      '<body1> : ~1 host|lend|join|help|share|send|print|adopt|open',
      // Done together.
      "^ with ( #mention|( the|our ) ~3 <body1> ) ,? ~1 we|we've|our",
      'tandem|side|unlikely with|allies|alliance|pair',
      'join|joins|joined|joining|combine|unite forces|hands',
      'team|teams|teamed|teaming up !in ~2 ( with|for|#mention|<body1>|#cap| $ )',
      'partner|partnered|partnering|partners with|up',
      'proud|happy|glad to partner',
      'partnership+ ~1 with|between|of|!|:|that|brings',
      'in|through|thanks our|a|close|to? ~1 partnership|cooperation|co-operation|collaboration|association with|of|between',
      'collaboration|cooperation|co-operation|project ~1 with|between ~4 <body1>|#mention|#cap',
      'collaborate~|collaborating|cooperate~|cooperating|co-operate|worked|working|work|works|plan|run|built|wrote|made|designed|developed|produced|written|created ~2 with ~4 <body1>|#mention|#cap ~~2 ,|they|we|who|to|on|for|$',
      'together|jointly|hand|alongside|side ~2 with ~3 <body1>|#mention|#cap|police|fire|city|town|two|three',
      'together|jointly with',
      'alongside ~3 <body1>|#mention',
      'co-host|co-hosts|co-hosted|co-hosting|co-organise|co-organised|co-organisers|co-organiser|co-organized|co-funded|co-run|co-written|co-author|co-authors|co-led|co-designed|co-operation|co-create|co-created|co-produced',
      '<backed> by|with ~5 <body1>|#mention ~~8',
      'coalition|alliance|consortium|network of|for|with ~6 <body1>|against|,',
      'building|forming|starting|join a|an|the|our ~2 coalition|alliance|consortium|network',
      'our|main|new|long-time|media|project|local ~1 partner|partners ,|:|is|are|at|from|the|so|in',
      'joint ~1 campaign|project|workshop|event|course|programme|training|research|summer|bid|application|survey|statement ~1 with|on|by|between|for',
      // Who brings what.
      '<body1>|#mention|friends ~4 ,? ~1 who|which|that ~1 <brings>',
      'thanks to ~5 , who|which',
      'they|you|the|one|she|he|who|<body1>|our ~5 <brings> ~~7 ,|;|and|while|. ~1 we|our|us|they|you ~2 <brings>|do|play|make|sing|count|come|join',
      'we|our ~2 <brings>|do|come|write ~~8 you|they|she|he ~1 <brings>|do|play|make|come|pay',
      'new|first|another|strong|great|unexpected ~1 partner|partners|ally|allies|supporter|supporters|sponsor|co-host ~2',
      'with help|friends|colleagues|neighbours|support|money|funding from|of|at ~3 <body1>|#mention|#cap',
      'on board|aboard|tandem',
      'by our side',
      '#mention and us|we|our',
      'we|us|our and ~1 #mention|<body1>',
      'they ~4 ,|;|and ~1 we|our',
      'you ~6 ,|;|and|: ~1 we|our ~1 <brings>|do|pay|write|handle',
      'we ~6 ,|;|and ~1 you|they ~1 <brings>|do|pay|write|handle|come',
      '<body1>|company|league ~4 <brings>|plays|checks|analyses|prints|pays|shows|cooks|films|designs|translates ~4 ,|;|and ~1 we|our',
      '#mention ~2 brings|bring|lends|provides|hosts|pays|sends',
    ],
    gives: [
      '-our|my <body1>|#mention|<crew> ~8 <brings>|joins|joined|said|opens|opened|shows|draws|drew|found|paying|handing|giving|lending',
      'if|would|could|can your ~1 <body1> ~2 would|could|can|wants|hang|host|lend|like',
      'from|by|to|with ~2 !our|your <body1>|<crew>',
      'needs|need ~4 <body1>',
      'you let|give|lend|host|bring|come|pay|choose|get',
    ],
    we: ["we|our|us|we'll|we've|we'd|we're"],
    offered: [
      'we|our ~4 <brings>|join|joins|plan|train|list|read|put|write|wrote|measure|teach|love|help|are|pilot',
      'our ~4 owes|needs|is|was|found|has',
      'deal|yours|interested|who|anyone|wanted ?',
      'joins ~2 free',
    ],
  },
  unless: [
    'sexual|intimate|dance|dancing|study|life|lab|tennis|running|training|sparring|unmarried partner+',
    'partner|partners violence|may|notification|abuse',
    'my|your|her|his|their|one partner|partners !organisation|is|are',
    'partner ~1 in ~2 firm|practice',
    'tell|bring|number|choose ~2 partner|partners',
    'social partners',
    'bare|many thanks to ~2 our partners',
    'together we|now',
    'pieces|getting|get|sat|taken|hang|come|often|better|stick|living|live|all|put together',
    'joint is|pain|replacement|swollen',
    'the coalition|government ~1 has|parties|talks|agreement',
    'police|poor|your|between ~2 cooperation|organs',
    'supported|backed by ~3 parties|party|evidence|data|votes|mps',
    'sponsored walk|run|content|post',
    'hand in hand ,? they|we',
    'thanks to ~2 law|vaccines|vaccine|ban|tax|you|everyone|all',
    'looking for|forward|into ~3 volunteers|members|flat|room|tutor|lost|answers|place|job|nurse|nurses|patients|participants|donors|stethoscope',
    'patients|nurses|donors|volunteers|textbooks|blood wanted|needed',
    'need|needs|want ~2 law|machine|coffee|staff|money|nurses|doctors|beds',
    'minister|ministry|government|commission|parliament ~5 <brings>|with|works|working',
    'team|teamed up ~2 in groups|friend|of|a',
    'podcast ?',
    'company|companies|insurance ~3 fined|hiding',
    'drugs|medicines ~6 together',
    'your|the|every school|hospital|ngo ~2 near|must|have an|register',
  ],
};

/** A partner sought or named, or undefined. */
export function findPartners(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'partners');
  const full = cues.find(({ kind }) => kind === undefined);
  if (full) return full;
  const has = (kind: string) => cues.some((cue) => cue.kind === kind);
  return has('we') && has('offered') ? cues.find(({ kind }) => kind === 'gives') : undefined;
}
