import type { Look } from './painter.ts';

/** Of two marks over the same words the louder is seen. */
const priority: Readonly<Record<Look, number>> = { blocker: 3, warning: 2, advice: 1, quiet: 0 };

const nameOf = (look: Look) => `rostrum-${look}`;

/** The page shares the registry with us and every painter of ours: each takes away only what it put there. */
export function addRange(look: Look, range: Range): void {
  const name = nameOf(look);
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = priority[look];
    CSS.highlights.set(name, highlight);
  }
  highlight.add(range);
}

/** Takes a range away, and with the last one the highlight. */
export function deleteRange(look: Look, range: Range): void {
  const name = nameOf(look);
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}
