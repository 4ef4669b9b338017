import type { Plugin } from 'vite';
import { type Change, changed, childrenOf, type Node } from './syntax.ts';

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

/** Leaves the words of rules and audiences out of a bundle: with them it would weigh half as much again. */
export function stripRuleWords(): Plugin {
  return {
    name: 'rostrum:strip-rule-words',
    enforce: 'post',
    transform(code, id) {
      const what = unused.find(({ modules }) => modules.test(id));
      if (!what) return undefined;
      const program = this.parse(code) as unknown as Node;
      return { code: changed(code, changesIn(program, code, what.fields)), map: null };
    },
  };
}
