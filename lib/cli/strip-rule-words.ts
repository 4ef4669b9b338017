import type { Plugin } from 'vite';

/** What the compose script does without: words come from the compiled locale, authority from the card's script. */
interface Unused {
  /** The modules that it is about. */
  readonly modules: RegExp;
  /** Fields that are left out whole. */
  readonly fields: ReadonlySet<string>;
}

const unused: readonly Unused[] = [
  {
    modules: /\/lib\/rules\/catalog\//,
    fields: new Set(['summary', 'why', 'evidence', 'stage', 'examples']),
  },
  {
    modules: /\/lib\/audiences\/(?:general-public|medical-students|stakeholders)\.ts/,
    fields: new Set(['name', 'description']),
  },
];

/** Words of which only the keys are asked for, and by the helpers that build rules alone: `defineRule` asks for nothing. */
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

const isPlainRule = ({ type, callee }: Node) =>
  type === 'CallExpression' && (callee as Node & { readonly name?: string }).name === 'defineRule';

function changesIn(node: Node, code: string, fields: Unused['fields']): Change[] {
  const name = fieldName(node);
  if (fields.has(name)) return [removed(node, code)];
  if (words.has(name)) return blanked(node);
  const unasked = isPlainRule(node) ? new Set([...fields, 'messages']) : fields;
  return childrenOf(node).flatMap((child) => changesIn(child, code, unasked));
}

/** The code of a module (JavaScript, as the compiler left it) without what is unused in it. */
function without(code: string, program: Node, { fields }: Unused): string {
  let text = code;
  for (const change of changesIn(program, code, fields).sort((a, b) => b.start - a.start)) {
    text = text.slice(0, change.start) + change.text + text.slice(change.end);
  }
  return text;
}

/** Leaves the words of rules and audiences out of a bundle: with them it would weigh half as much again. */
export function stripRuleWords(): Plugin {
  return {
    name: 'rostrum:strip-rule-words',
    enforce: 'post',
    transform(code, id) {
      const what = unused.find(({ modules }) => modules.test(id));
      return what && { code: without(code, this.parse(code) as unknown as Node, what), map: null };
    },
  };
}
