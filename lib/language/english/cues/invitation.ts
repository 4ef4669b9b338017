import type { Grammar } from '../grammar.ts';
import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/**
 * A real question to the readers, or words that invite them to reply. In parts:
 *
 * - `invite` words that ask for an answer: "tell us below", "we'd love to hear", "reply with …";
 * - `question` any question;
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
      'bring|need|want|print|collect us|me|we? ~1 your ~3 <answerable>|tricks|question+|stories',
      'comments|replies ~8 count|welcome|wanted|double',
      '^ name|rate|rank|list|describe|caption|complete|add|defend|roast|recommend|suggest ~1 the|your|one|a|an|us|my|our|three|it|what',
      "-don't|never talk|argue|disagree|chat|think|speak to|with us|me",
      'argue|fight|battle|chat|slug ~2 below|here|underneath|👇',
      'poke|pick|find ~1 holes|fault|flaws|mistakes',
      "i|i'd|we|we'd|i'll|we'll|would ~3 take|need|want|love|appreciate|welcome ~2 <answerable>|input|cents",
      'names|numbers|answers|reasons|details|tips|stories|photos|links|examples|opinions ~1 below|, ~1 please|welcome|underneath|👇',
      'we|i take|publish|print|collect|collecting|answer|listening|read ~1 requests|questions|them|your|all|every|it|suggestions',
      "we'd|i'd|we|i ~2 like|want|need from you",
      '^ one word|sentence|line for|about|that|to ~9',
      "let's|us collect|gather|list|hear|swap|rank|discuss|argue",
      '^^ parents|nurses|students|doctors|medics|midwives|pharmacists|colleagues|patients|teachers|dentists|physios|paramedics|people|women|men|anyone|everybody|everyone|those|dear|hey !ask|asks|say|tell ~7 ,|: ~1 <asking> ~~16 ? $$',
      'correct|contradict|surprise|convince|persuade|challenge|inspire|test us|me|either|anyone',
      'say|shout|speak so|it|up|out',
      'please|pls ~1 say|explain|describe|name why|how|so|what|which',
      'agree or|and disagree',
      'tell|show|teach|send|write|ask|answer|bet us|me|here|below !for|to|by',
      'tell|show|teach|email|message|text|dm|drop|leave|send|give|write|ask to? us|me !for|to|by',
      'let us|me know',
      'share|send|drop|leave|post|put|add|write|pop|comment|give us|me? ~1 your|a|an|one|any|some|them|us|me ~2 <answerable> !to',
      'share|add|post|put|drop|type|write your|yours ~3 <answerable>|below|here',
      'comment|reply|answer|respond|react|discuss|share below|with|here|underneath|👇',
      'discuss|ama|wdyt|hmu|confess|shout|spill $$',
      'share|send|email|post|write it|them|yours|those|that ~1 with|to us|me',
      'value|appreciate|welcome|need|want|love|after|treasure|for ~1 your|other|more|any|some ~2 <answerable>|input|thoughts|opinion|perspective|expertise|insights !has|have|was|were',
      '-link|links in|under|below the|a|this|your comment|comments|replies|thread|answers|post',
      "we|i|we'd|i'd|would|'d ~3 love|like|want|keen|curious|happy|glad|grateful|interested ~2 to|in|about ~1 hear|know|read|learn|listen|how|what",
      'love|want|keen|curious|happy|eager|dying to hear|know|read|learn ~2 you|your|how|what|from|which|about|why',
      'all ears',
      '^ your|best|any|worst ~5 ,? please|pls|👇|below',
      'have|had your say ~1 below|here|👇|underneath',
      'your|any ~3 <answerable> ~6 here|below|underneath !is|are|were|was',
      'happy|glad|ready|willing|open to be proved|proven|corrected|told|convinced',
      'comment|reply|answer|respond|write and|& ~1 say|tell|explain|describe',
      'glad|grateful|thankful|happy of|for|about your|any ~2 <answerable>',
      'change my|our mind',
      'your turn|move|story|call',
      "let's|let us? ~1 discuss|talk|hear|debate|chat|swap|compare !about|down",
      'ask away|below|here|👇',
      'shoot|fire away|ahead|!',
      'thoughts|opinions|ideas|agree|disagree|suggestions|objections|tips|takers|advice|anyone|anybody|recommendations ?',
      '^^1 thoughts|opinions|ideas|suggestions|tips|advice|recommendations|takes|experience|experiences ~~14 ?',
      'weigh|chime|sound|pile in|off !on',
      'asking for a ~1 friend',
      'help me|us ~1 out|choose|decide|understand|pick|settle',
      'hit|press|use ~1 reply',
      "we|i|we're|i'm|i'd|we'd ~2 curious|wondering|keen|eager|interested|listening",
      'wondering|curious !about ~1 what|how|whether|which|if|who|where|why',
      'hear|know|read|learn ~2 from ~1 you|others|people|those|anyone !who',
      'comments|replies|floor|mic|dms|inbox|thread is|are ~1 open|yours',
      'comments|replies|dms|inbox|suggestions|ideas|questions|feedback|tips|thoughts|answers|corrections|objections|stories|opinions ~1 are|is|all|very|always? ~1 open|welcome|below|appreciated|wanted|please|needed',
      'ask us|me anything|everything|your|questions',
      "prove|tell|show me|us ~1 ( i'm|we're|i|we|am|are|why|otherwise )",
    ],
    question: ['#word|#quote|#num|#emoji ? $$'],
    follow: [
      "^^ i'll|i've|i'm|i'd|my|mine|ours|we've|personally|me|asking|i|for|be|honest|wrong|bonus|serious|we're|we'll|extra|all|every|just",
      '^^ we|i ~1 collect|collecting|ask|read|start|learnt|cry|asked|want|are',
      "^^ tell|reply|comment|share|drop|let|write|curious|genuinely|honestly|answers|answer|anonymously|emoji|which|what|how|where|who|why|we'd|i'd|ask|asked|anything|points|one|same|in",
      '^^ #emoji',
      '^^ no|not wrong|bad|right|judgement|judgment|pressure|names|a|looking',
    ],
    lead: [
      'lecture|talk|webinar|debate|evening|podcast|title|question ~6 :|" ~~20 ?',
      'ask|asks|asked|said|says|exam|answer ~1 :|, ~~20 ?',
      'who would have thought|guessed',
      'why would|not|walk|wait ~~12 ?',
      'where would|will|are we ~~8 ?',
      '^ did|do you know',
      "^ questions|doubts|unsure|not|worried|want|wanna|need|struggling|stressed|pregnant|feeling|fancy|ready|bored|tired|trouble|ever|guess|remember|know|can't|couldn't|chest|interested|quiz|sore|fever|cough|planning|got ~~12 ?",
      'how long|many|much|hard ~1 more|must|can|longer ~~10 patients|minister|deaths|need|wait|government|people|it',
      'can|could|would you believe|imagine ~~12 ?',
      '^ who said|says|wants ~~10 ?',
      'when will|are|is ~1 the|our|minister|government|parliament|politicians|they|this',
      "^ shouldn't|isn't|aren't|wouldn't|doesn't|don't|hasn't|won't|wasn't !be ~~14 ?",
      'what if i|we told|said',
      'what would|will happen',
      '^ where do|can i|we sign|register|apply|join|go',
      '^ is|are|can|could|does|was|will|do it|this|that|the|a|an|my|these|antibiotics|vaccines !just|only !3:match|sound|you|your|yours ~~14 ? $$',
      '^^1 minister|ministers|commissioner|mayor|parliament|council|meps|mps|government|#mention ,',
    ],
  },
  unless: [
    'write|talk|send|email to? us ~1 at|on|via|under ~1 #url',
    'your opinion|view|voice at|in ~1 ballot|polls|consultation',
    'your story|data|answer belongs|is|are|stays|counts',
    'comment|comments|reply|replies|answer ~1 on|to|from ~2 draft|law|proposal|plan|consultation|letters|commission|council|ministry|survey|minister|letter',
    'patients|students|they|people|nurses|colleagues|members|parents|readers|women|doctors|families|pupils|he|she ~1 tell|told|ask|asked|wrote|write|writes|tells|say|taught|gave|send|sent|showed to? us|me',
    'told|asked|wrote|taught|gave|sent|showed to? us|me',
    '-you|i|we|did tell|ask|write|contact|call to? your|the|a ~1 gp|doctor|mep|mp|pharmacist|nurse|dentist|midwife|tutor|parents|councillor|minister|board|friends|family|interpreter',
    'let your|the|them',
    'share your location|data|room',
    "share a|the lift|taxi|patient's|room",
    'in my|our experience',
    'let us|me know ~5 vegetarian|vegan|allergies|allergic|dietary|attend|attending|coming|late',
    'hear it for',
    'form|cv|application|abstract|questionnaire|transcript|samples ~~4 send|email|post|return it|them',
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
    if (kind !== 'question' || of('lead', sentence)) return false;
    const next = sentences[sentence + 1];
    if (!next) return true;
    if (hasLink(next)) return false;
    return of('follow', sentence + 1) !== undefined || of('question', sentence + 1) !== undefined;
  });
}
