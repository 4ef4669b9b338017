import type { Shape } from './shapes.ts';

/** Files of settings are small; a larger one is none of ours. UTF-16 code units. */
const MOST_LENGTH = 100_000;
/** Nothing of ours nests deeper. */
const MOST_DEPTH = 12;
/** Names that would reach into the prototype of an object. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a file was refused: a message key under `import_`, the field it is about, and what the message needs. */
export interface Problem {
  readonly reason:
    | 'tooLarge'
    | 'notJson'
    | 'tooDeep'
    | 'forbiddenKey'
    | 'wrongValue'
    | 'missing'
    | 'otherFile';
  /** Path from the top of the file, such as `audience.rules.ask.severity`; '' for the file as a whole. */
  readonly field: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** A refusal. */
const refuse = (reason: Problem['reason'], field = ''): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { reason, field },
});

function problemIn(value: unknown, path: readonly string[]): Problem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length >= MOST_DEPTH) return { reason: 'tooDeep', field: path.join('.') };
  for (const [key, inner] of Object.entries(value)) {
    const field = [...path, key];
    if (forbiddenKeys.has(key)) return { reason: 'forbiddenKey', field: field.join('.') };
    const problem = problemIn(inner, field);
    if (problem) return problem;
  }
  return undefined;
}

/**
 * Reads JSON that somebody gave us: at most 100,000 characters, twelve levels, and no name that reaches into a prototype.
 * Never throws.
 */
function readBoundedJson(text: string): Parsed<unknown> {
  if (text.length > MOST_LENGTH) return refuse('tooLarge');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('notJson');
  }
  const problem = problemIn(value, []);
  return problem ? { ok: false, problem } : { ok: true, value };
}

const valueAt = (value: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

/**
 * Reads a file that we wrote: bounded JSON that says at its top which kind it is. Never throws; the first thing that is wrong
 * is named, and nothing is repaired.
 */
export function readFile<T>(text: string, kind: string, shape: Shape<T>): Parsed<T> {
  const json = readBoundedJson(text);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value !== 'object' || value === null || (value as { rostrum?: unknown }).rostrum !== kind)
    return refuse('otherFile');
  const read = shape(value);
  if (read.ok) return read;
  return refuse(valueAt(value, read.at) === undefined ? 'missing' : 'wrongValue', read.at.join('.'));
}
