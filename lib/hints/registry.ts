import type { Mark } from './painter.ts';

type Severity = Mark['severity'];

/** Of two marks over the same words the louder is seen. */
const priority: Readonly<Record<Severity, number>> = { blocker: 3, warning: 2, advice: 1 };

const nameOf = (severity: Severity) => `rostrum-${severity}`;

/** The page shares the registry with us and every painter of ours: each takes away only what it put there. */
export function addRange(severity: Severity, range: Range): void {
  const name = nameOf(severity);
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = priority[severity];
    CSS.highlights.set(name, highlight);
  }
  highlight.add(range);
}

/** Takes a range away, and with the last one the highlight. */
export function deleteRange(severity: Severity, range: Range): void {
  const name = nameOf(severity);
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}
