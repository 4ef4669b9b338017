/** One replacement in a text, and where the caret is meanwhile. */
export interface Scenario {
  readonly name: string;
  readonly text: string;
  /** From which offset on the text is styled as over the limit. */
  readonly tail?: number;
  /** The words to replace; `nth` says which of several. */
  readonly words: string;
  readonly nth?: number;
  readonly by: string;
  /** Whether an editor may refuse it, and leaves the text alone then. */
  readonly mayBeRefused?: true;
  /** The caret stands behind these words. */
  readonly caretAfter: string;
}

const post =
  'Many people live with hypertension today.\nAsk for a check. 😀 Act now #HealthForAll and #BeatNCDs\nYour clinic can help you.';

/** The ways in which replacements are known to go wrong, and a few that are simply common. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'one word',
    text: post,
    words: 'hypertension',
    by: 'high blood pressure',
    caretAfter: 'can help you.',
  },
  {
    name: 'line 2, caret on line 3',
    text: post,
    words: 'check',
    by: 'blood test',
    caretAfter: 'Your clinic',
  },
  { name: 'the end of a block', text: post, words: 'today.', by: 'now.', caretAfter: 'Many' },
  {
    name: 'a whole block',
    text: post,
    words: 'Your clinic can help you.',
    by: 'Ask us.',
    caretAfter: 'Many',
  },
  { name: 'after an emoji', text: post, words: 'Act now', by: 'Sign up', caretAfter: 'check' },
  {
    name: 'across a hashtag',
    text: post,
    words: 'now #HealthForAll and',
    by: 'today, and',
    caretAfter: 'help you.',
  },
  { name: 'inside a hashtag', text: post, words: 'ForAll', by: '4All', caretAfter: 'Ask for' },
  {
    name: 'across two blocks',
    text: post,
    words: 'today.\nAsk',
    by: 'today. Please ask',
    caretAfter: 'clinic can',
  },
  { name: 'a deletion', text: post, words: ' today', by: '', caretAfter: 'Your clinic' },
  { name: 'with a line feed', text: post, words: ' Act now', by: '\nAct now:', caretAfter: 'help you.' },
  {
    name: 'across the styled tail',
    text: post,
    tail: 62,
    words: 'Act now #HealthForAll',
    by: 'Act',
    caretAfter: 'Many',
  },
  {
    name: 'the second of two',
    text: 'Risk is not risk alone; risk',
    words: 'risk',
    nth: 1,
    by: 'danger',
    caretAfter: 'Risk',
  },
  {
    name: 'at the start, caret inside',
    text: post,
    words: 'Many people',
    by: 'People',
    caretAfter: 'Many peo',
  },
  {
    name: 'caret just before',
    text: post,
    words: 'hypertension',
    by: 'high blood pressure',
    caretAfter: 'live with ',
  },
  {
    name: 'caret just after',
    text: post,
    words: 'hypertension',
    by: 'high blood pressure',
    caretAfter: 'hypertension',
  },
  {
    name: 'emoji, quotes, NBSP and right-to-left',
    text: post,
    words: 'hypertension',
    by: '“👩🏽‍⚕️ 5\u00A0g”, ملح',
    caretAfter: 'can help you.',
  },
  {
    name: 'an empty line between',
    text: 'First part\n\nLast part',
    words: 'Last',
    by: 'Final',
    caretAfter: 'First',
  },
  { name: 'the whole text', text: 'utilise', words: 'utilise', by: 'use', caretAfter: 'utilise' },
  { name: 'the whole text, deleted', text: 'utilise', words: 'utilise', by: '', caretAfter: 'util' },
  { name: 'in an empty editor', text: '', words: '', by: 'Hello', caretAfter: '' },
  { name: 'at the very end', text: post, words: 'help you.', by: 'help.', caretAfter: 'help you.' },
  { name: 'at a caret', text: post, words: '', by: 'So ', caretAfter: 'today.' },
  { name: 'a whole line, deleted', text: post, words: 'today.\nAsk for', by: 'today', caretAfter: 'Ask' },
  {
    name: 'with an empty line',
    text: post,
    words: ' today.',
    by: '.\n\nToday:',
    // In Firefox ProseMirror takes lines by a paste alone, and drops empty ones from it.
    mayBeRefused: true,
    caretAfter: 'Your clinic',
  },
  {
    name: 'after joined emoji, a flag and combining marks',
    text: 'Cafe\u0301 👩🏽‍⚕️👨‍👩‍👧‍👦 🇪🇸 e\u0308\u0323utilise it',
    words: 'utilise',
    by: 'use',
    caretAfter: '👩🏽‍⚕️',
  },
  {
    name: 'in right-to-left text',
    text: 'اشرب الماء كل يوم\nقلل من الملح #صحة',
    words: 'الملح',
    by: 'السكر',
    caretAfter: 'الماء',
  },
  {
    name: 'beside a mention',
    text: 'Thanks to @WHO and @NorthbayCouncil for today.',
    words: 'Thanks to ',
    by: 'Thank you, ',
    caretAfter: 'for today.',
  },
  {
    name: 'across a mention',
    text: 'Thanks to @WHO and @NorthbayCouncil for today.',
    words: 'to @WHO and',
    by: 'to all at',
    caretAfter: 'Thanks',
  },
  {
    name: 'a mention, deleted',
    text: 'Thanks to @WHO and @NorthbayCouncil for today.',
    words: ' and @NorthbayCouncil',
    by: '',
    caretAfter: 'for today.',
  },
];
