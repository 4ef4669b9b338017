import type { Plugin } from 'vite';
import { type Change, changed, childrenOf, type Node } from './syntax.ts';

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text as a string of a script; tabs, of which tables are full, may stand in it as they are. */
const quoted = (text: string) =>
  JSON.stringify(text).replaceAll(/\\./g, (pair) => (pair === '\\t' ? '\t' : pair));

/** A template that nothing is put into says the same as a string, which a browser reads in half the time. */
function plainStrings(node: Node): Change[] {
  const { type, start, end } = node;
  // What stands behind a tag is handed on as it was written.
  if (type === 'TaggedTemplateExpression') return [];
  const [only, ...others] = (node.quasis ?? []) as { readonly value: { readonly cooked: string } }[];
  if (only && others.length === 0) return [{ start, end, text: quoted(only.value.cooked) }];
  return childrenOf(node).flatMap(plainStrings);
}

/**
 * Makes a script one that browsers read soonest, for a page waits until it is read. What is not in Latin-1 is escaped: one
 * such sign makes a browser hold and read the whole script with two bytes a sign. Templates, which the minifier prefers, are
 * strings again.
 */
export function quickScript(): Plugin {
  return {
    name: 'rostrum:quick-script',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const plain = changed(file.code, plainStrings(this.parse(file.code) as unknown as Node));
        file.code = plain.replaceAll(/[^\0-\xff]/g, escaped);
      }
    },
  };
}
