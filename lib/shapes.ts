/**
 * Reads values that come from storage, messages and files into types. Small, because it travels into every page on which
 * somebody writes: a general library would be a tenth of that script.
 */

/** What reading gave: the value, or the way from the top to the first thing that is wrong. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly at: readonly string[] };

/** Reads a value of one shape. Never throws; what comes out shares nothing that a shape below it would refuse. */
export type Shape<T> = (value: unknown) => Read<T>;

/** The type that a shape reads. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

const good = <T>(value: T): Read<T> => ({ ok: true, value });
const bad = (...at: readonly string[]): { ok: false; at: readonly string[] } => ({ ok: false, at });
const inside = (name: string, { at }: { readonly at: readonly string[] }) => bad(name, ...at);

const when =
  <T>(fits: (value: unknown) => boolean): Shape<T> =>
  (value) =>
    fits(value) ? good(value as T) : bad();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Anything. */
export const anything: Shape<unknown> = good;
/** A number that is one: neither infinite nor NaN. */
export const number: Shape<number> = when(Number.isFinite);
export const boolean: Shape<boolean> = when((value) => typeof value === 'boolean');

/** One of a few names. */
export const oneOf = <const T extends string>(...names: readonly T[]): Shape<T> =>
  when((value) => (names as readonly unknown[]).includes(value));

/** Text as it stands. @param like a pattern for the whole of it. */
export const text = (like: Pick<RegExp, 'test'> = /^/): Shape<string> =>
  when((value) => typeof value === 'string' && like.test(value));

/** Text without white space around it. @param least and @param most UTF-16 code units without that. */
export const trimmed =
  (least: number, most: number): Shape<string> =>
  (value) => {
    const words = typeof value === 'string' ? value.trim() : undefined;
    return words !== undefined && words.length >= least && words.length <= most ? good(words) : bad();
  };

/** A shape that may be missing. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined>;
/** @param start stands in when it is missing. */
export function optional<T>(shape: Shape<T>, start: T): Shape<T>;
export function optional<T>(shape: Shape<T>, start?: T): Shape<T | undefined> {
  return (value) => (value === undefined ? good(start) : shape(value));
}

/** A list. @param most how many items it may have. */
export const list =
  <T>(item: Shape<T>, most = Number.POSITIVE_INFINITY): Shape<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return bad();
    const items: T[] = [];
    for (const [index, each] of value.entries()) {
      const read = item(each);
      if (!read.ok) return inside(String(index), read);
      items.push(read.value);
    }
    return good(items);
  };

/** An object with any names, each with a value of one shape. A `__proto__` is left out, whatever it holds. */
export const record =
  <T>(entry: Shape<T>): Shape<Record<string, T>> =>
  (value) => {
    if (!isObject(value)) return bad();
    const entries: [string, T][] = [];
    for (const [name, each] of Object.entries(value)) {
      if (name === '__proto__') continue;
      const read = entry(each);
      if (!read.ok) return inside(name, read);
      entries.push([name, read.value]);
    }
    return good(Object.fromEntries(entries));
  };

type Fields = Readonly<Record<string, Shape<unknown>>>;

/** What may be undefined may be missing. */
type ShapedFields<F extends Fields> = {
  [name in keyof F as undefined extends Shaped<F[name]> ? never : name]: Shaped<F[name]>;
} & { [name in keyof F as undefined extends Shaped<F[name]> ? name : never]?: Shaped<F[name]> };

/** An object with these fields; what else it has is left out. */
export const object =
  <F extends Fields>(fields: F): Shape<ShapedFields<F>> =>
  (value) => {
    if (!isObject(value)) return bad();
    const entries: [string, unknown][] = [];
    for (const [name, field] of Object.entries(fields)) {
      const read = field(Object.hasOwn(value, name) ? value[name] : undefined);
      if (!read.ok) return inside(name, read);
      if (read.value !== undefined) entries.push([name, read.value]);
    }
    return good(Object.fromEntries(entries) as ShapedFields<F>);
  };

/** The same value, once more looked at. @param faultIn the way to what is wrong with it; undefined when nothing is. */
export const checked =
  <T>(shape: Shape<T>, faultIn: (value: T) => readonly string[] | undefined): Shape<T> =>
  (value) => {
    const read = shape(value);
    const fault = read.ok ? faultIn(read.value) : undefined;
    return fault ? bad(...fault) : read;
  };

type Variants<V extends Readonly<Record<string, Shape<object>>>> = {
  [type in keyof V]: { readonly type: type } & Shaped<V[type]>;
}[keyof V];

/** Messages told apart by their `type`, each with fields of its own. */
export const byType =
  <V extends Readonly<Record<string, Shape<object>>>>(variants: V): Shape<Variants<V>> =>
  (value) => {
    const type = isObject(value) ? value.type : undefined;
    if (typeof type !== 'string' || !Object.hasOwn(variants, type)) return bad('type');
    const read = variants[type]?.(value) ?? bad('type');
    return read.ok ? good({ ...read.value, type } as Variants<V>) : read;
  };
