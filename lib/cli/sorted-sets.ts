/** A set of words in a pattern, with what looks for it without taking it, or leaves it out: see `pattern.ts`. */
const part = /^(?<look>[-=!](?:\d+:)?)?(?<words>.*?)(?<optional>\?)?$/s;
/** Words alone: no brackets, fragments, gaps or places, which stand for rows, and no question mark, which has two meanings. */
const isSet = (words: string) => /^[^|(){}$^~?\\]+(?:\|[^|(){}$^~?\\]+)+$/.test(words);

/**
 * Patterns with the words of each set in one order, the commonest of all patterns first: the order says nothing, and what is
 * often beside each other is packed in less room. Inside brackets a bar parts rows, so a set stands alone there or is looked for.
 */
export function withSortedSets(patterns: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of patterns.flatMap((pattern) => pattern.split(/[ |]/)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const inOrder = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);

  const sorted = (pattern: string) => {
    let depth = 0;
    const parts = pattern.split(' ');
    return parts.map((text, at) => {
      if (text.startsWith(')')) depth -= 1;
      if (/(?<!\\)\($/.test(text)) depth += 1;
      const { look = '', words = '', optional = '' } = part.exec(text)?.groups ?? {};
      const isAlone = parts[at - 1] === '(' && parts[at + 1]?.startsWith(')') && optional === '';
      if (!isSet(words) || (depth > 0 && look === '' && !isAlone)) return text;
      return look + words.split('|').sort(inOrder).join('|') + optional;
    });
  };
  return patterns.map((pattern) => sorted(pattern).join(' '));
}
