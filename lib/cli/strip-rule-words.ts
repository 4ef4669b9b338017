import type { Plugin } from 'vite';

/**
 * What a rule's file says to people. The compose script takes the words from the compiled locale, so there they would
 * only be weight: about a third of it with the whole catalogue.
 */
const words = new Set(['summary', 'why', 'messages', 'missing', 'missingFor']);
/** Left out whole: examples are for tests, the options page and the docs. */
const unused = new Set(['examples']);
/** Stands for words that are left out: a rule may ask whether it has a message, not what it says. */
const BLANK = "'…'";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: unknown;
  readonly [child: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const childrenOf = (node: Node): Node[] =>
  Object.entries(node).flatMap(([name, child]) =>
    name === 'key' ? [] : (Array.isArray(child) ? child : [child]).filter(isNode),
  );

/** Blanks every text below a node; keys stay. */
function blanked(node: Node): Change[] {
  const isText =
    node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
  return isText ? [{ start: node.start, end: node.end, text: BLANK }] : childrenOf(node).flatMap(blanked);
}

function changesIn(node: Node): Change[] {
  const name = node.type === 'Property' ? (node.key?.name ?? '') : '';
  if (unused.has(name)) return [{ start: node.start, end: node.end, text: `${name}: {}` }];
  return childrenOf(node).flatMap(words.has(name) ? blanked : changesIn);
}

/** The code of a catalogue module (JavaScript, as the compiler left it) without its words and examples. */
export function withoutSpokenWords(code: string, program: Node): string {
  let text = code;
  for (const change of changesIn(program).sort((a, b) => b.start - a.start)) {
    text = text.slice(0, change.start) + change.text + text.slice(change.end);
  }
  return text;
}

/** Leaves the words of rules out of a bundle. */
export function stripRuleWords(): Plugin {
  return {
    name: 'rostrum:strip-rule-words',
    enforce: 'post',
    transform(code, id) {
      if (!/\/lib\/rules\/catalog\//.test(id)) return undefined;
      return { code: withoutSpokenWords(code, this.parse(code) as unknown as Node), map: null };
    },
  };
}
