import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * A real question to the readers, or words that invite them to reply. In parts:
 *
 * - `invite` words that ask for an answer: "tell us below", "we'd love to hear", "reply with …";
 * - `question` any question;
 * - `personal` one that only readers can answer, from what they have lived through: it waits whatever stands behind it;
 * - `follow` what may stand behind a question that still waits: "I'll start: …", "Asking because …", "Mine: …";
 * - `lead` a question that only leads on: "Did you know …?", "Questions?", "Want to join?".
 *
 * `findInvitation` takes an `invite` anywhere; a `question` only at the end of the text or before something that follows
 * on it, since what stands behind a question is mostly its answer.
 */
export const invitation = (): Grammar => ({
  cue: 'invitation',
  inParts: true,
  skipQuotes: true,
  say: {
    invite: [
      // Tell us, correct me, talk to us, let me know.
      'tell|show|teach|email|message|text|dm|drop|leave|send|give|write|ask to? us|me !for|to|by',
      "-don't|never talk|argue|disagree|chat|think|speak|it|them|yours|that to|with us|me",
      'let us|me know',
      'correct|contradict|surprise|convince|persuade|challenge|inspire|test us|me|either|anyone',
      'help|prove me|us ~1 out|choose|decide|understand|pick|settle|wrong',
      // Say so, weigh in, fire away.
      'say|shout|speak so|up|out',
      'weigh|chime|sound|pile|push in|off|back !on|to',
      'fire|shoot|ask|hit|press|poke away|ahead|reply|holes',
      'just ask $',
      'hands up who|everyone|anyone',
      'change my|our mind',
      'discuss|ama|wdyt|hmu|confess|shout|spill|shoot $$',
      'agree or|and disagree',
      'your turn|move|story|call',
      "let's|let us? ~1 discuss|talk|hear|debate|chat|swap|compare|collect|gather|list|rank|argue !about|down",
      'comment|reply|answer|respond|write|please|pls and|&? say|explain|describe|name why|how|so|what|which',
      '^ name|rate|rank|list|describe|caption|complete|add|defend|roast|recommend|suggest ~1 the|your|one|a|an|us|my|our|three|it|what',
      '^ one word|sentence|line for|about|that|to ~9',
      // What is sent, and where: a story, in the comments, below.
      'share|send|drop|leave|post|put|add|write|pop|comment|give us|me|in? ~1 your|a|an|one|any|some|them|us|me ~2 <answerable> !to',
      'bring|need|want|collect|print|type|add us|me|we? ~1 your|yours ~3 <answerable>|tricks',
      'comment|reply|answer|respond|react|discuss|argue|fight|chat|add|share|yours|ask|answer|tell|hands|say ~4 below|here|underneath|👇',
      '-link|links in|under|below the|a|this|your comment|comments|replies|thread|answers|post',
      '^ your|any|best|worst|names|numbers|photos|links|stories ~5 ,? please|pls|👇|below|underneath|here',
      "comments|replies|dms|inbox|floor|mic|thread|thread's is|are? ~1 open|yours",
      '<answerable>|corrections|objections are|all|very|always? ~1 welcome|appreciated|please',
      // What the writer wants: to hear, your views.
      "-you'd|they'd love|like|want|keen|curious|happy|glad|eager|dying|grateful|interested ~1 to|in ~1 hear|hearing|know|read|learn|listen ~2 you|your|how|what|from|which|about|why|others",
      "i|i'd|we|we'd|i'll|we'll|would ~3 take|need|want|love|appreciate|welcome ~2 <answerable>|input",
      'value|appreciate|welcome|need|want|love|after|treasure|for ~1 your|other|more|any|some ~2 <answerable>|input|opinion|perspective|expertise|insights !has|have|was|were',
      "we|i|we're|i'm|i'd|we'd|all ~2 curious|wondering|keen|eager|interested|listening|ears",
      'wondering|curious|interested in? !about ~1 what|how|whether|which|if|who|where|why|your',
      'we|i read|answer|publish|collect every|all|your ~1 reply|message|<answerable>',
      'we take requests|questions',
      'like|want|need from you',
      'reply|respond with one|a|your',
      'glad|grateful of your <answerable>',
      'happy|glad|ready|willing|open to be proved|proven|corrected|told|convinced',
      // A question in a word or two, or to readers by name.
      'thoughts|opinions|ideas|agree|disagree|suggestions|objections|tips|takers|advice|anyone|anybody|recommendations ?',
      '^ has|have|does|did|is|was|who|and|or ~2 anyone|anybody|else|someone ~~36 ?',
      '( am i the only|is it just me ) ~~14 ?',
      '^ and|what|how about? you ?',
      'in your experience|opinion|view ~~14 ?',
      'state|make your case',
      '^^1 thoughts|opinions|ideas|suggestions|tips|advice|recommendations|experience|experiences ~~14 ?',
      '^^ <people>|<crew>|anyone|everybody|everyone|those|dear|hey !ask|asks|say|tell ~7 ,|: !can|could|or ~1 <asking> ~~16 ? $$',
      '^^ <people> ~7 ,|: how|what|where|who|which|when did|do|would|are|should|#ed ~6 you',
    ],
    personal: [
      '^ what|which|who|how|where|when !many|much ~4 #ed|made|gave|told|taught|kept|got|did|was|were you|your ~~14 ?',
      '^ have|has you|your|yours ~1 ever !wondered|noticed|heard|thought|seen|considered|asked ~~14 ?',
    ],
    question: ['#word|#quote|#num|#emoji ? $$'],
    follow: [
      "^^ i'll|i've|i'm|i'd|my|mine|ours|we've|personally|me|asking|i|for|be|honest|bonus|serious|we're|we'll|extra|all|every|just|#emoji",
      '^^ we|i ~1 collect|collecting|ask|read|start|learnt|cry|asked|want|are',
      "^^ best|reply|comment|share|drop|let|write|curious|genuinely|honestly|answers|answer|anonymously|emoji|which|what|how|where|who|why|we'd|i'd|ask|asked|anything|points|one|same|in",
    ],
    lead: [
      `-let's|us lecture|talk|webinar|debate|evening|podcast|title ~6 :|" ~~20 ?`,
      'question !to|for ~6 :|" ~~20 ?',
      'ask|asks|asked|said|says|exam|answer ~1 :|, ~~20 ?',
      'what will|would|if happen|we|i|the ~~12 ?',
      'how|why|when can|could|do|does|did we|they|it !help|improve|support ~~14 ?',
      'do we really|even|still ~~14 ?',
      'why would|not|walk|wait ~~12 ?',
      'how is this|that ~2 ?',
      '^ who would|said|says|wants|knew !you ~~12 ?',
      'when|where will|are|is|would ~1 the|our|<ruler>|they|this|we ~~8 ?',
      '^ where do|can i|we',
      '^ did|do|can|could|would you know|believe|imagine',
      "^ questions|doubts|unsure|not|worried|want|wanna|need|struggling|feeling|fancy|ready|tired|trouble|ever|guess|remember|know|can't|interested|planning|got ~~12 ?",
      'how long|many|much|hard ~1 more|must|can|longer !i|we|you ~~16 ?',
      "^ shouldn't|isn't|aren't|wouldn't|doesn't|don't|hasn't|won't|wasn't !be ~~14 ?",
      '^ is|are|can|could|does|was|will|do it|this|that|the|a|an|my|these|antibiotics|vaccines !just|only !3:match|sound|you|your|yours ~~14 ? $$',
      '^^1 <ruler>|#mention ,',
    ],
  },
  never: ['question to|for ~3 <ruler>|candidates ~4 :'],
  unless: [
    'write|talk|send|email to? us ~1 at|on|via|under ~1 #url',
    'your opinion|view|voice|story|data|answer at|in|belongs|is|are|stays|counts',
    '<answerable>|reply|replies ~1 on|to|by ~2 <plan>|<ruler>|consultation|letters|survey|letter',
    '<people>|they|members|readers|he|she ~1 tell|ask|write|tells|say|send to? us|me',
    'told|asked|wrote|taught|gave|sent|showed to? us|me',
    '-you|i|we|did tell|ask|write|contact|call to? your|the|a ~1 <people>|<ruler>|gp|tutor|board|friends|interpreter',
    "share your|a|the location|data|room|lift|taxi|patient's",
    'let us|me know ~5 vegetarian|vegan|allergies|allergic|dietary|attend|attending|coming|late',
    'hear it for',
    'me|us ~~9 , said|says|asked',
    '^^ wondering|curious|interested ~2 <wh> ~2 you|to|your ~~14 ?',
  ],
});

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
    if ((kind !== 'question' && kind !== 'personal') || of('lead', sentence)) return false;
    const next = sentences[sentence + 1];
    if (!next) return true;
    if (hasLink(next)) return false;
    if (kind === 'personal') return true;
    return of('follow', sentence + 1) !== undefined || of('question', sentence + 1) !== undefined;
  });
}
