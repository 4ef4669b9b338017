import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * A real question to the readers, or words that invite them to reply. In parts:
 *
 * - `invite` words that ask for an answer: "tell us below", "we'd love to hear", "reply with …";
 * - `question` a question to "you", or one whose answer the writer wants to hear ("Which myth should we tackle?");
 * - `follow` what may stand behind a question that still waits: "I'll start: …", "Asking because …", "Mine: …";
 * - `lead` a question that only leads on: "Did you know …?", "Questions?", "Want to join?".
 *
 * `findInvitation` takes an `invite` anywhere; a `question` only at the end of the text or before something that follows
 * on it, since what stands behind a question is mostly its answer.
 */
export const invitation: Grammar = {
  cue: 'invitation',
  inParts: true,
  skipQuotes: true,
  say: {
    invite: [
      "( tell|show|prove ) ( me|us ) ( ~1 ) ( i'm|we're|that|it|you|something|otherwise|why|more|yours|#quote )",
      '( comments|replies|floor|stage|microphone|mic|thread ) ( is|are ) ( yours|open|all yours|waiting )',
      "( we|i ) ( read|are all ears|'re all ears|'m all ears|answer|listen )",
      '( all ears|feedback welcome|honest answers only|answers welcome|serious answers only|wrong answers welcome|your thoughts|your experience|your view )',
      '( looking|look ) forward to ( ~1 ) ( your|reading|hearing )',
      '( tell|show|teach|write|email|message|text|dm|ask ) ( to )? ( us|me ) ( ~1 ) ( below|in|what|how|which|about|why|where|your|when|here|anything|if|anonymously|by|whether|who|one|more|and we|: |, |! |$ )',
      'let us|me know !by',
      '( share|send|drop|leave|post|put|add|write|pop|comment|give ) ( us|me )? ( your|a|one|an|any|them|it|yours ) ( ~4 ) ( story|stories|experience|experiences|tip|tips|view|views|thought|thoughts|idea|ideas|question|questions|answer|answers|example|examples|comment|comments|reply|replies|below|photo|photos|picture|favourite|opinion|opinions|advice|recipe|recipes|trick|tricks|word|line|feedback|suggestion|suggestions|here|yours|version|note )',
      '( drop|leave|post|put|write|share|add ) ( ~3 ) ( in the ( comments|replies|thread )|below|in a comment|under this )',
      '( comment|reply|answer|respond|chime in|weigh in|chip in|write back|get back to us|hit reply|react ) ( below|with|to this|here|in the|under|in one|and|and tell|or|: | to us|using|anonymously|by )',
      "( we|i ) ( ~2 ) ( love|like|want|hope|keen|curious|happy|glad|eager|wondering|wonder|interested|need|appreciate|welcome|'re|are ) ( ~2 ) ( hear|know|read|listening|learn|listen|wondering|curious|your view|your views|your story|your stories|your ideas|your opinion|your voice|your thoughts|your answers|your input|your experience|your feedback|your questions|what you|how you|whether you|which of you|from you )",
      "( we'd|i'd|we would|i would|wed|id ) ( ~1 ) ( love|like|be ) ( ~3 ) ( hear|know|read|see|learn|curious|meet your )",
      "( we|i|we're|i'm|always|really|really ) ( ~1 ) ( love|like|keen|curious|eager|happy|want|looking forward|interested ) ( to )? ( ~1 ) ( hear|hearing|know|read|reading|learn ) ( ~1 ) ( from|how|what|your|which|why|about|whether|where|if|more )",
      '( curious|wondering|wonder|interested ) ( ~1 ) ( what|how|whether|which|where|if|who|to ) ( ~2 )',
      '( comments|replies|dms|inbox|suggestions|ideas|questions|feedback|tips|thoughts|answers|corrections|objections|counterarguments|stories|opinions ) ( ~1 ) ( are|is|all|very|always|most|more )? ( ~1 ) ( open|welcome|below|appreciated|wanted|please|👇|in the comments|to us|needed )',
      '( your|yours ) ( turn|thoughts|take|view|views|opinion|experience|experiences|ideas|tips|answers|best tip|guess|favourite|stories|story|questions ) ( ~2 ) ? ',
      '( your turn|over to you|what say you|thoughts ?|opinions ?|ideas ?|anyone ?|anyone else ?|agree ?|disagree ?|your call )',
      "( change|tell me ) ( ~1 ) ( my mind|i'm wrong|we're wrong|we are wrong|otherwise )",
      '( disagree|correct|contradict|challenge|argue with|argue|convince ) ( ~1 ) ( us|me )',
      '( reply|answers|answer|replies|comments|story|stories|experience|experiences|examples ) ( ~3 ) ( in the comments|in the replies|in one|under this|below|by dm )',
      "( have you|has anyone|has anybody|did anyone|did you|does anyone|do you|who has|who|anyone|are you|were you ) ( ~~14 ) ? ( ~~2 ) ( tell|write|share|comment|reply|let|drop|dm|send|we'd|we would|we want )",
      "( what|which|how|why|where|who|when|would|do|did|have ) ( ~~14 ) ? ( ~~2 ) ( tell|write to us|share|comment|reply|let us|drop|dm|send us|we'd|we would|we want|answers below )",
      '^ ( ask ) ( us|me|away|dr ) ( anything|everything|your|all|what|in|below )?',
      '( we|i ) ( ~1 ) ( read|answer|reply to|will read|will answer ) ( ~1 ) ( every|all|each ) ( ~1 ) ( comment|reply|message|mail|email|one|answer|question )',
      "( we are|we're|i'm|i am ) ( ~1 ) ( collecting|gathering|listening|looking for ) ( ~2 ) ( stories|examples|experiences|ideas|tips|your|answers|voices|questions|views|to you )",
      '( join|continue|start ) ( the )? ( conversation|discussion|debate|chat ) ( below|in the comments|in the replies|here )',
      '( been|ever been|been there|seen|worked|studied|lived|had|tried|felt ) ( ~~14 ) ? ( ~~1 ) ( write|tell|share|talk|let|drop|dm|comment|reply|we|send )',
    ],
    question: [
      "( what|which|how|why|where|who|when|whose|whom|if|do|did|have|has|does|are|were|is|was|would|will|could|should|can|if|had|and|or|so|but|ever|any|anyone|anybody|who's|what's|where's|how's|since|for|at|on|in|after|before|with|nurses|students|first-years|porters|colleagues|parents|medics|doctors|midwives|serious|honest|quick|real|genuine|one|:|,|– ) ( ~~22 ) ( you|your|yours|you'd|you've|you're|yourself ) ( ~~22 ) ? $$",
      '( yours|you ) ? $$',
      '( which|what|who|how|where|when|whom ) ( ~~8 ) ( should|shall|would|could|can|do|did ) ( we|i ) ( ~~12 ) ? $$',
      '( what|which ) ( ~1 ) ( else|other|one|is missing|are we missing|did we miss|have we missed|did we forget|topic|topics|question|questions|myth|word|books|book|song|ward|exam|advice ) ( ~~12 ) ? $$',
      '( who|anyone|anybody|has anyone|does anyone|did anyone|is anyone|does anybody|who else|who here|who of|any|are there ) ( ~1 ) ( else|here|has|have|knows|know|can|remembers|still|also|among|got|with|been|tried|studies|works|had|uses|of you|feels|tips|ideas|suggestions|recommendations|experience|experiences|thoughts|out ) ( ~~14 ) ? $$',
      '( agree|disagree|thoughts|ideas|opinions|sound familiar|right or wrong|yes or no|true for you|same here|same for you|too long|too short|how about you|what about you|and you|fair|worth it ) ( ~~6 ) ?',
    ],
    follow: [
      "^^ ( i'll start|i'll go first|i start|mine|ours|mine : |asking|we ask because|asking because|i ask|we're asking|for me|for us|my answer|wrong answers|all answers|every answer|no judgement|no judgment|no wrong|honest answers|be honest|answers|bonus|extra points|me first|we'll|i'm asking|ask|tell|reply|comment|share|drop|let|write|curious|genuinely|serious|we want|we'd|i'd|asking for|we are collecting|we're collecting|we read|and why|why|which|what|how|where|who|too|in one|one word|no names|anonymously|or|and|👇|⬇️|emoji|just )",
      '^^ #emoji',
    ],
    lead: [
      '^ ( did|do ) you know',
      "^ ( questions|doubts|unsure|not sure|worried|interested|curious|want|wanna|need|looking|struggling|stressed|pregnant|over #num|under #num|feeling|fancy|ready|bored|missed|travelling|planning|thinking of|thinking about|tired|trouble|back|new|any questions|anxious|hungry|lost|got|free|keen|sick|still|coming|haven't|forgot|forgotten|never|already|between|nervous|allergic|exam|a cough|cough|fever|sore ) ( ~~20 ) ?",
      "( do|would|are|can|could|have|will|did|don't|won't|haven't|aren't ) ( you ) ( ~1 ) ( need|want|over|pregnant|like to join|like to come|interested|ready|looking|tell a|tell the|imagine|free|have ( a|any|questions|an|two|one )|join|come|help us|spare|booked|registered|signed|had your|heard|seen our|got your|worried|struggling|between|aged|at risk|recognise|spot|believe|really|mind|care|hear us|see ) ( ~~20 ) ? ",
      '( why|how ) ( do|does|did|is|are|can|should|must|would|could ) ( we|the|a|an|it|this|that|so|they|our|nobody|one|anyone|any|some|these|those ) ( ~~20 ) ?',
      "( what|who ) ( is|are|was|were|does|do|happens|makes|causes|'s ) ( the|a|an|it|this|#word ) ( ~~5 ) ? $$",
      '( guess|know|remember ) ( what|who|why|which ) ( ~~8 ) ?',
      '^ ( can|could|should|is|are|does|was|will ) ( you|i|a|an|the|it|this|my ) ( ~~14 ) ? $$',
      '( minister|ministers|commissioner|mayor|parliament|council|meps|@#word|dear ) ( ~~14 ) ?',
    ],
    answer: [
      "^^ ( because|it means|it is|it's|they|yes|no|nope|here|then|read|register|join|apply|call|sign|book|come|find|see|more|all|full|our|we|the|that|this|simple|easy|nobody|not|in|on|at|for|with|so|most|more than|fewer|only|by|from )",
    ],
  },
  unless: [
    '( comment|comments ) on the ( draft|law|proposal|plan|consultation ) ( ~~8 )',
    '( patients|students|they|people|nurses|colleagues|members|parents|you|readers|carers|women|doctors|who|families|pupils ) ( ~1 ) ( tell|told|ask|asked|wrote|write|writes|tells|say ) ( to )? us|me',
    '( told|asked|wrote ) ( to )? us|me',
    '( tell|ask|write|contact|call ) ( to )? ( your|the|a ) ( gp|doctor|mep|mp|pharmacist|nurse|dentist|midwife|tutor|parents|councillor|minister|board )',
    '( send|write|address|submit ) ( ~3 ) ( comments|comment|feedback|views|answers|letter|opinion ) ( ~1 ) to ( the|your ) ( ~2 ) ( ministry|council|commission|committee|parliament|government|board|mayor|city|rector|faculty|agency )',
    "( consultation|ministry's|portal|commission's|public consultation )",
    'let us know ( ~2 ) ( by ( <weekday>|#num|<month> ) )',
    '( write|email|mail|call ) ( to )? ( us|me ) ( ~3 ) ( to register|for a place|for the form|to book|to sign|to join|if you want to join|for a ticket|by ( <weekday>|#num ) )',
    '( ask|tell ) us|me ( for|to|by )',
    'any questions ?',
  ],
};

/** Whether a token is a link. */
const hasLink = ({ tokens }: Seen) => tokens.some(({ kind }) => kind === 'url');

/** The first invitation to reply that waits for an answer, or undefined. */
export function findInvitation(sentences: readonly Seen[]): SeenCue | undefined {
  const cues = cuesIn(sentences, 'invitation');
  const of = (kind: string, sentence: number) =>
    cues.find((cue) => cue.kind === kind && cue.sentence === sentence);
  const invite = cues.find(({ kind }) => kind === 'invite');
  if (invite) return invite;
  return cues.find(({ kind, sentence }) => {
    if (kind !== 'question' || of('lead', sentence)) return false;
    const next = sentences[sentence + 1];
    if (!next) return true;
    if (hasLink(next)) return false;
    return of('follow', sentence + 1) !== undefined || of('question', sentence + 1) !== undefined;
  });
}
