import type { SentenceWords } from '../../text/sentence-ends.ts';

/**
 * Knows the abbreviations that end in a full stop. They are few and asked for at every full stop, so they are read at the
 * first asking instead of being searched in place.
 * @param lines rows `abbreviation TAB yes`, or `no` where it never ends a sentence; without the last full stop.
 */
export function createStops(lines: string): SentenceWords['abbreviation'] {
  let stops: ReadonlyMap<string, 'never' | 'maybe'> | undefined;
  return (word) => {
    stops ??= new Map(
      lines.split('\n').map((line) => {
        const [abbreviation = '', ends] = line.split('\t');
        return [abbreviation.replace(/\.$/, ''), ends === 'yes' ? 'maybe' : 'never'];
      }),
    );
    return stops.get(word);
  };
}
