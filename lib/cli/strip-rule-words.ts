import type { Plugin } from 'vite';

/**
 * What a rule's file says for the options page, the docs and the tests alone, and where it has its authority from: the
 * card has that in its own script.
 */
const unused = new Set(['summary', 'why', 'evidence', 'stage', 'examples']);
/**
 * What a rule's file says in words. The compose script takes them from the compiled locale, so there they would only be
 * weight: about a third of it with the whole catalogue.
 */
const words = new Set(['messages', 'missing', 'missingFor']);
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

/** Takes a field out of its object, and the comma behind it. */
function removed(field: Node, code: string): Change {
  const comma = /^\s*,/.exec(code.slice(field.end));
  return { start: field.start, end: field.end + (comma?.[0].length ?? 0), text: '' };
}

/** The name of a field that is written out in an object: not of one that an object is taken apart into. */
const fieldName = (node: Node) =>
  node.type === 'Property' && node.shorthand !== true ? (node.key?.name ?? '') : '';

function changesIn(node: Node, code: string): Change[] {
  const name = fieldName(node);
  if (unused.has(name)) return [removed(node, code)];
  return childrenOf(node).flatMap((child) => (words.has(name) ? blanked(child) : changesIn(child, code)));
}

/** The code of a catalogue module (JavaScript, as the compiler left it) without its words and examples. */
function withoutSpokenWords(code: string, program: Node): string {
  let text = code;
  for (const change of changesIn(program, code).sort((a, b) => b.start - a.start)) {
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
