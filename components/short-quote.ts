/** Longer quotes are cut in the middle: characters. About three lines of a narrow panel. */
const LONGEST_QUOTE = 110;
const KEPT_AT_THE_END = 30;

/** A quote that fits the panel: on one line, the middle left out when it is long. */
export function shortQuote(words: string): string {
  const characters = [...words.replace(/\s+/g, ' ').trim()];
  if (characters.length <= LONGEST_QUOTE) return characters.join('');
  const start = characters.slice(0, LONGEST_QUOTE - KEPT_AT_THE_END).join('');
  const end = characters.slice(-KEPT_AT_THE_END).join('');
  const first = start.replace(/(\S{0,24}\S)\s\S{0,24}$/, '$1').replace(/[\s.…]+$/, '');
  const last = end.replace(/^\S{0,24}\s+(\S)/, '$1').replace(/^[\s.…]+/, '');
  return `${first} … ${last}`;
}
