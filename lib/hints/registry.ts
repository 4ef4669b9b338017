import type { Look } from './painter.ts';

/** Of two marks over the same words the louder is seen. */
const priority: Readonly<Record<Look, number>> = { blocker: 3, warning: 2, advice: 1, quiet: 0 };

/**
 * Highlights a range until the function that is answered is called. The page shares the registry with us and every
 * painter of ours: each takes away only what it put there, and with the last range the highlight.
 * @param isInk in the colour of the text, for a ground on which a mark's own would be lost.
 */
export function addRange(look: Look, isInk: boolean, range: Range): () => void {
  const name = `rostrum-${look}${isInk ? '-ink' : ''}`;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.priority = priority[look];
  highlight.add(range);
  CSS.highlights.set(name, highlight);
  return () => {
    highlight.delete(range);
    if (highlight.size === 0) CSS.highlights.delete(name);
  };
}
