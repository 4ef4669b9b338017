import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * Partners sought for something to be done together, or a partner named with what they do or bring. Spouses and sexual
 * partners, violence, pairs in an exercise and idioms with "together" are none. In parts:
 *
 * - without a kind: a sentence that says it in full;
 * - `other` an organisation, `link` words of doing something together, `we` the author's side, `personal` other senses.
 *
 * `findPartners` takes a full one, or an `other` and a `link` of one sentence in a text of our own.
 */
export const partners: Grammar = {
  cue: 'partners',
  inParts: true,
  say: {
    other: [
      '<org2>',
      '#mention',
      '( #cap ) ( association|union|university|society|federation|chamber|institute|centre|hospital|faculty|choir|club|council|cross|foundation|school|theatre|network|alliance|league|academy|museum|library )',
    ],
    link: [
      '( with|from|of ) ( the|our|two|#num|<number>|local ) ( ~2 ) ( <org2> )',
      '( they|who ) ( ~1 ) ( send|sends|bring|brings|provide|lend|teach|pay|cook|come|give )',
      "( with us|with our|together|jointly|alongside|side by side|hand in hand|in tandem|united|joint|co-hosting|co-hosted|co-organising|co-organised|co-writing|teaming|teamed|team up|joining|joined|join|partner|partners|partnership|cooperation|collaboration|help us|lend us|lends us|lend|lends|lent|host us|hosts us|thanks to|by us|from us|with them|and we|and our|shall we|let's|could we|would you|do you|does your|is there|are there|does anyone|who would|who wants|who joins|wanted|we need you|needs a|needs an|need a|need an|looking for|seeking|search for|on board|common|shared|both of us|each other|we'd|our share|the rest|in return|in exchange|for free|matched|twinned|twinning|swap )",
      '( they|he|she|you|the #word|your #word ) ( ~3 ) ( , |: |; |– |and ) ( we|our|us|he|she|they|i ) ( ~2 ) ( <gives>|explain|measure|handle|do|teach|bring|write|run|come|translate|add )',
      '( by|from ) ( the|our|two|a )? ( ~4 ) , ( ~4 ) ( by|from ) ( us|our|the )',
    ],
    we: [
      'our vaccine|programme|project|campaign|mentor',
      '( mentor|exchange|pilot|buddy|peer ) programme',
      'for a|the ( smoke-free|common|healthy|healthier ) ',
      'co-hosting|co-organising|co-writing|united|jointly|together',
      "( we|us|our|we're|we'd|we've|we'll|i|my )",
    ],
    personal: [
      '( my|your|his|her|their|sexual|new|former|lab|dance|business|every|a|the|sex ) ( ~1 ) partner|partners !institution|organisation|university|ngo|school|faculty|hospital|city',
      '( violence|spouse|girlfriend|boyfriend|husband|wife|flat|room|flatmate|lost|keys|banner|enzymes|drugs|enzyme|hormones|vitamin|proteins|symptoms|bandages|recovery position|stronger|stand|march )',
      '( met|asked|thank|thanks ) ( ~2 ) <org2> ( yesterday|for everything|so much|. |! )',
    ],
    '': [
      'with ( our )? ( friends|colleagues|neighbours|partners|the team|the people|the nurses|the students|the volunteers|the women|the midwives|the pharmacists|the librarians|help ) ( from|of|at ) ( the )? ( ~2 ) ( #cap|<org2>|school|red cross|#mention ) ( ~1 ) ( we|our|, we|and )',
      '( the|our|a|two|local|three|some|one ) ( ~5 ) ( <org2>|#cap ) ( ~4 ) <gives> ( ~~6 ) ( we|our ( ~2 )|us ) ( ~1 ) <gives>',
      '( our|the|a|your|local|two ) ( ~6 ) <gives> ( ~5 ) , ( we|our ( ~2 )|you|they ) ( ~1 ) <gives>',
      "( <org2>|#mention ) ( ~5 ) , ( who|which of you|will you|would you|shall we|let's|can we|do you want|want|want to|join|help us|you bring ) ( ~4 ) ( join|joins|with us|help|together|host|run|team|lend|bring|do it|partner|for a common|share )",
      '( new|first|another|strong|great|welcome|our ) ( ~1 ) ( partner|partners|ally|allies|supporter|sponsor|co-host|co-organiser ) ( ~2 ) ( on board|: |joins|aboard|from|, the|in the team|is the|are the|at our side|by our side )',
      '( on board|aboard|at our side|by our side|in the team|joins us|join us|side by side|in tandem ) ( ~2 ) ( : |as|is|are|with|, |for ) ( ~3 ) ( <org2>|#mention|#cap )',
      "( is|are|does|do|has|have ) ( your ) ( ~3 ) ( <org2>|union|faculty|office|kitchen|gym ) ( ~5 ) ? ( ~~8 ) ( so are we|so do we|we too|let's|join|together|write|talk|team up|us )",
      "( let's ) ( ~1 ) ( join|team|do it together|run it together|work together|do this together|share|build|cook|plan it|combine|pool|apply together|make it together ) ( ~2 ) ( forces|up|together|costs|. |! |$ |hands|our|it|this|with )",
      '( work|working|proud to work|happy to work|glad to work|works|worked|working-closely|plan|planned|built|wrote|developed|designed|teach|cook|run|test|made|organise|organised|plant|planted|map|mapped ) ( ~3 ) with ( #mention|the #cap|#cap !<notown> #cap|local ( ~1 ) <org2>|( ~2 ) <org2> ) ',
      '( any|which|are there|is there|do any|does any ) ( ~1 ) ( researchers|researcher|statistician|statisticians|designers|designer|translators|organisations|ngos|groups|schools|labs|hospitals|cities|unions|associations|faculties|libraries|cooks|coders|teams ) ( ~8 ) ( with us|join|help|analyse|interested|who|out there|? )',
      '( looking|look|search|searching|seek|seeking|need|want|open call|call ) ( ~1 ) ( for|: )? ( ~4 ) ( co-hosts|co-host|printing house|local groups|local group|pilot sites|pilot schools|a group|a team|an ngo|a city|a lab|twin|co-authors|co-applicants|hosts|host families )',
      '( in|as ) ( tandem|a team|a duo|cooperation|co-operation|partnership|collaboration|alliance|consortium ) with',
      '( we|who ) ( ~1 ) ( miss|lack|seek|need|are missing ) :? ( a|an|two|three|one|#num|more ) ( ~2 ) ( faculty|school|university|hospital|pharmacy|clinic|company|organisation|museum|library|club|sponsor|kitchen|lab|chain|ngo|foundation|bakery|printer )',
      '( hospitals|schools|faculties|universities|pharmacies|clubs|clinics|towns ) ( of|in|from ) ( ~4 ) ( already )? ( take part|join in|are in|work with us|have joined|are on board )',
      // Sought.
      '( looking|look|searching|search|seeking|seek|call|hunting|open call|wanted|in search|on the lookout|still need|need|want|would like|would love|love to find|hoping|hope ) ( ~2 ) ( for|to find|to meet|to join|of )? ( ~4 ) ( <org2> ) ( ~3 ) ( to|who|that|with|for|in|which|willing|ready|able|near|from|interested|: |, |, \\?|keen|$ ) !august|september',
      "( seeking|wanted: |wanted : |searching for|looking for|in search of|call for|we seek|we are seeking|we're seeking|need|needed: ) ( a|an|more|two|three|new|other|your|one|project|local|european|international|media|funding|research|community )? ( ~1 ) ( partner|partners|partnership|partnerships|co-organiser|co-organisers|co-hosts|co-host|cohosts|co-funders|sponsor|sponsors|collaborators|collaborator|allies|ally|co-applicant|co-applicants|host faculty|host faculties|twin|twin town|consortium|hosts )",
      '( <org2> ) ( still )? ( wanted|needed|sought|welcome )',
      '( which|what|any|is there a|is there an|do you know a|does a|does any|who|are there ) ( ~1 ) ( <org2> ) ( ~4 ) ( would|wants|want|could|can|will|is ready|has|have|out there|like|join|with a|host|lend|willing|interested )',
      '( would|could|can|will|does|do|is|are ) ( your|you|a|an|any ) ( ~2 ) ( <org2> ) ( ~8 ) ( with|join|host|lend|like|together|want|help|work|need|have|run|share|partner|interested )',
      '( join|partner|team up|work|collaborate|cooperate|co-operate|build|run|organise|organize|host|apply|co-author|co-host|write|plan|create|develop|launch|do ) ( ~4 ) ( with us|with our team|with our members|as a partner|as partner|as partners|our consortium|our coalition|our alliance|our network|together with us|alongside us|as co-organiser|as a co-host|the coalition )',
      "( your|you|you've|you have|if you|they|she|he ) ( ~1 ) ( bring|bring|have|provide|lend|offer|supply|host|change|give|open|pay|print|handle|cook|send|know|run|own|cover|choose|teach|find|film|book|share ) ( ~~9 ) ( we|our|us ) ( ~2 ) ( bring|provide|offer|have|do|handle|supply|cover|pay|send|train|translate|organise|take care|deliver|run|come|cook|teach|print|make|give|write|add|know|share|look after|find|help|build|staff|will )",
      '( we|our ~2 ) ( ~1 ) ( bring|have|provide|offer|do|handle|supply|cover|pay|send|train|translate|organise|deliver|run|cook|teach|print|give|write|know ) ( ~~9 ) ( you|they|your|he|she ) ( ~2 ) ( bring|bring|have|provide|lend|offer|supply|host|change|give|open|pay|print|handle|cook|send|know|run|choose|teach|find|film )',
      '( they|we|she|he|one|the other|students|our|their|some|half ) ( ~2 ) <gives> ( ~~6 ) ( we|they|the others?|our|the other|us|nurses|students|half ) ( ~2 ) <gives>',
      // Named.
      '( teaming|teamed|team|teams|joined forces|joining forces|joins forces|join forces|linked|linking|partnering|partnered|partner|partners|pairing|paired|hand in hand|side by side|collaborating|collaborated|collaborates|collaborate|cooperating|cooperate|working|work|works|worked|shoulder to shoulder ) ( up )? ( closely )? ( ~1 ) with ( the|our|a|an|two|three|local|#mention|#cap|<org2> ) ( ~2 ) !patients|people|children|numbers|cancer|me|you|data|elderly|disabilities ( ~6 )  =<org2>|#mention|to|for|on|,|:|who|which|this|in|and|we|.|;|#emoji',
      '( joined|joining|join|joins ) ( our )? forces',
      '( in|with|through|thanks to a ) ( ~1 ) ( partnership|collaboration|cooperation|co-operation|alliance|tandem|association|coalition|consortium ) ( with|between|of|: )',
      '( our|a|new|the|my|its|first|one|another|longtime|local|research|media|project|cooperation|exchange ) ( ~2 ) ( partner|partners|partnership|partnerships ) ( ~1 ) ( in|at|from|the|#cap|#mention|, |with|is|are|brings|bring|runs|provides|provide|of|for|lends|pays|, the|hosts|organisation|organisations|university|faculty|between|on|this ) !violence|is invited|can|in the delivery|test',
      '( together|jointly|alongside|hand in hand|side by side|co-organised|coorganised|co-organized|co-hosted|co-written|co-created|co-designed|co-funded|co-produced|shoulder to shoulder|backed|supported|hosted|organised|organized|made|written|built|developed|run|produced|designed|created|launched|funded|recorded|translated|tested|planned|drafted|filmed ) ( together )? ( with|by ) ( the|our|a|an|two|three|colleagues|students|friends )? ( ~2 ) ( #mention|<org2>|#cap )',
      '( together|jointly ) with ( #mention|the|our|#cap|students|nurses|colleagues|two|three|patients|local|parents|a )',
      '( #mention|<org2> ) ( and ) ( us|we|our ) ( ~4 )',
      '( we|us|our ~2 ) and ( the|our )? ( ~2 ) ( #mention|<org2> )',
      '( thanks to|with|by|from|by courtesy of ) ( the|our )? ( ~3 ) ( #mention|<org2>|#cap ) ( ~1 ) ( , )? ( who|which|that ) ( ~1 ) ( pays|pay|paid|checked|brings|bring|brought|lends|lend|lent|provides|provide|provided|gives|give|gave|hosts|host|hosted|prints|printed|handles|covers|covered|trains|trained|runs|run|ran|teaches|teach|taught|translated|translates|made|make|designed|cooks|cooked|cook|supply|supplies|supplied|opens|opened|shared|shares|does|do|did|sends|send|sent|organise|organised|took|built|filmed|wrote|drew|knows|know|funded|funds|tested|offered|offers )',
      '( #mention|( the|our|local ) ( ~2 ) <org2> ) ( ~2 ) ( lends|lend|lent|provides|provide|provided|brings|bring|brought|hosts|host|hosted|supplies|supplied|pays for|paid for|prints|printed|translates|translated|covers|covered|donated|offers|opened|opens|trains|trained|sends|sent|sponsors|sponsored|handles|cooks|cooked|drives|drove|filmed|designed|checks|checked|gives us|gave us|joins us|shares ) ( ~5 ) ( we|our|us|and we|while|, our )',
      '( co-organiser|co-organisers|co-organizers|co-hosts|co-host|co-authors|twinning|consortium|memorandum of understanding|memorandum|mou )',
      '( host|lend|lends us|open your|offer us|give us a ) ( ~3 ) ( incoming|students|room|kitchen|hall|space|lab|gym|premises|bus|shop|stand|classroom|simulation ) ( ~~10 ) ( we|our|and we )',
      "( let's|shall we|we could|we would like to|we'd like to|we want to|we hope to|can we|keen to|happy to|ready to|eager to|want to|like to|love to ) ( ~3 ) ( join forces|team up|partner|collaborate|work together|cooperate|run it together|do it together|run this together|apply together|build it together|share the costs|twin|run a ( ~4 ) with you|work with ( you|your|a|an|other|more|the|local ) )",
    ],
    // A partner nobody would know themselves in.
    unnamed: [
      '( partners|partner|entities|stakeholders|consortium ) ( can|could|may|might )? ( are|is|be )? ( ~1 ) ( sought|wanted|formed|envisaged|needed|welcome )',
      '( with|of ) ( relevant|interested|potential|key|all|other ) ( ~1 ) ( stakeholders|entities|actors|players|partners )',
      '( mou|memorandum of understanding|consortium ) ( ~5 ) ( envisaged|formed|considered|signed with entities )',
    ],
  },
  unless: [
    'partners of ( patients|our|people )',
    'partnered with nobody',
    '( <people> ) ( ~1 ) ( work|works ) together',
    "-seeking|for|need|want ( your|his|her|my|their|a|sexual|both|new|regular|former|each|one's|male|female|same-sex|life|unmarried|intimate|abusive|violent|birth|dance|study|running|training|sparring|lab|gym|current|previous|casual|the ) ( ~1 ) partner|partners ( ~1 ) ( to|in|or|is|are|was|were|has|have|and|about|test|tested|by|snores|smokes|can|who|helps|too|of|a|for|that|, |. |during|at|with )? !institution|organisation|organisations|university|hospital|ngo|brings",
    'partner|partners violence|abuse|notification|leave|yoga|exercise|dance|visa|track|visit|testing',
    '( sexual|sex|number of|intimate|law|business|in crime|social|dance ) ( partners|partner )',
    'partner in ( the )? ( law|crime|firm|practice|delivery )',
    'partners in ( crime )',
    '( looking|searching|look|search|seeking|seek ) ( for )? ( a|an|my|our|the )? ( ~2 ) ( flat|room|flatmate|roommate|answers|answer|job|bike|phone|key|keys|cat|wallet|bag|place to|apartment|nurse|doctor|participants|volunteers|lost|glasses|people|students who|blood donors|care|asylum|help|advice|stethoscope|scarf|ticket )',
    "( together ) ( we are|we can|we're|stronger|we will|we make|again|at last|for a|in one|, we )",
    '( work|works|worked|working|live|lives|deal|help|start|struggle|talk|speak|meet|die|stay|do ) with ( ~1 ) ( patients|people|children|dementia|sex|pain|older|numbers|data|computers|your|you|cancer|depression|diabetes|trauma|families|refugees|hands|chemicals|asbestos )',
    '( put|come|comes|sit|eat|stick|get|gather|glue|bring|hold|live|walk|stay|grow|spend|keep|act|taken|take ) ( ~1 ) together',
    'thanks to our partners',
    'social partners',
  ],
};

/** A partner sought or named (see the parts above), or undefined. */
export function findPartners(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'partners');
  const full = cues.find(({ kind }) => kind === undefined);
  if (full) return full;
  const has = (kind: string) => cues.some((cue) => cue.kind === kind);
  if (!has('we') || has('personal')) return undefined;
  return cues.find(
    ({ kind, sentence }) =>
      kind === 'other' && cues.some((cue) => cue.kind === 'link' && cue.sentence === sentence),
  );
}
