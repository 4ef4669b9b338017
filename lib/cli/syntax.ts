/** A node of a parsed script (ESTree). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: unknown;
  readonly [child: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The nodes right below a node, but for the names of fields. */
export const childrenOf = (node: Node): Node[] =>
  Object.entries(node).flatMap(([name, child]) =>
    name === 'key' ? [] : (Array.isArray(child) ? child : [child]).filter(isNode),
  );

/** A stretch of a script, in UTF-16 code units, and what stands there instead. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A script with changes made, none of which lies over another. */
export function changed(code: string, changes: readonly Change[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, text: instead } of [...changes].sort((a, b) => a.start - b.start)) {
    text += code.slice(at, start) + instead;
    at = end;
  }
  return text + code.slice(at);
}
