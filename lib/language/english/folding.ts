/** Endings and what the base form has instead, tried in order. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/'s$|s'$/, ['', 's']],
  [/ies$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/([^aeiou])\1(?:ed|ing)$/, ['$1']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ily$/, ['y']],
  [/ly$/, ['', 'le']],
  [/ier$|iest$/, ['y']],
  [/er$|est$/, ['', 'e']],
  [/ness$/, ['']],
  [/^un|^re|^non-?|^over|^under/, ['']],
];

const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/is(e[sdr]?|ing)$/, 'iz$1'],
  [/our(?=[s]?$|ed$|ing$|ite|ful|able)/, 'or'],
  [/aem/, 'em'],
  [/oe/, 'e'],
  [/paed/, 'ped'],
  [/tre(?=s?$)/, 'ter'],
  [/ogue$/, 'og'],
  [/ll(?=ed$|ing$|er$)/, 'l'],
  [/ence(?=s?$)/, 'ense'],
];

const LEAST_LENGTH = 3;

function bases(word: string): string[] {
  const found: string[] = [];
  for (const [ending, replacements] of endings) {
    if (!ending.test(word)) continue;
    for (const base of replacements) found.push(word.replace(ending, base));
  }
  return found.filter((base) => base.length >= LEAST_LENGTH);
}

const respelled = (word: string) =>
  spellings.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to));

/**
 * What a word may be made from, and its other spelling: "immunised" gives "immunise", "immunize" … Guesses, of which most
 * are no words; a table tells.
 * @param word lower case.
 */
export function foldings(word: string): string[] {
  const made = bases(word);
  return [...made, ...respelled(word), ...made.flatMap(respelled)];
}
