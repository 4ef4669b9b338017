import type { Range } from '../../lib/text/span.ts';

/** Something that a person does to a text, down to the last detail, so that it can be done again elsewhere. */
export type Action =
  /** Types characters, one key each. */
  | { readonly do: 'type'; readonly text: string }
  /** Presses one key, with others held down, several times: `Shift+ArrowLeft`. */
  | { readonly do: 'press'; readonly key: string; readonly times: number }
  /** Composes text as an input method does, and commits it. */
  | { readonly do: 'compose'; readonly parts: readonly string[]; readonly text: string }
  | { readonly do: 'clipboard'; readonly how: 'copy' | 'cut' | 'paste' }
  /** Takes the last step back and goes to the end of the text. */
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  /** Takes a fix: `text` in the place of the words at a span. */
  | { readonly do: 'fix'; readonly at: Range; readonly words: string; readonly text: string };

/** Random numbers in [0, 1) that a seed decides (the 32-bit generator of the mulberry family). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Of characters that a plain keyboard has a key for. */
const scraps =
  'the care of |health |utilise |a check, |#HealthForAll |@WHO |ask us. |5 g |risk |now! |we |in order to |a|e|s| |. '.split(
    '|',
  );
const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Control+ArrowLeft'];
const selections = ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+Home', 'Shift+ArrowUp', 'Control+a'];
const deletions = ['Backspace', 'Backspace', 'Delete', 'Control+Backspace', 'Control+Delete'];
const replacements = [
  'use',
  'high blood pressure',
  'so',
  'a',
  'people who live with it',
  '',
  'naïve “5 g”',
  '😀',
];
const compositions = [
  { parts: ['k', 'か', 'かん'], text: '漢' },
  { parts: ['n', 'に', 'にほ', 'にほん'], text: '日本' },
  { parts: ['´'], text: 'é' },
] as const;

/** Above this many characters people here delete more than they write. */
const ENOUGH = 400;

/** Decides what a person does next to a text. */
export function createPerson(random: () => number): (text: string, mayFix: boolean) => Action {
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const press = (keys: readonly string[], most: number): Action => ({
    do: 'press',
    key: pick(keys),
    times: 1 + below(most),
  });

  function fix(draft: string): Action | undefined {
    const found = [...draft.matchAll(/[\p{L}\p{N}’#@]{2,}/gu)];
    if (found.length === 0) return undefined;
    const { 0: words, index } = pick(found);
    const text = pick(replacements.filter((each) => each !== words));
    return { do: 'fix', at: { start: index, end: index + words.length }, words, text };
  }

  return (text, mayFix) => {
    const wanted = mayFix ? fix(text) : undefined;
    if (wanted) return wanted;
    const roll = random();
    if (text.length > ENOUGH && roll < 0.3) return press(['Control+Backspace', 'Shift+Home'], 3);
    if (roll < 0.42) return { do: 'type', text: pick(scraps) };
    if (roll < 0.58) return press(moves, 6);
    if (roll < 0.66) return press(selections, 4);
    if (roll < 0.77) return press(deletions, 3);
    if (roll < 0.8) return press(['Enter'], 2);
    if (roll < 0.88) return { do: 'clipboard', how: pick(['copy', 'cut', 'paste', 'paste']) };
    if (roll < 0.94) return { do: 'compose', ...pick(compositions) };
    return { do: roll < 0.985 ? 'undo' : 'redo' };
  };
}
