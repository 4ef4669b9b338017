/** A set of words that are written in one string, with a space between. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
