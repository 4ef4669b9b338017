import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

/** The platform facts as one minified script, as the extension ships them. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../../lib/platforms/facts.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'platforms' } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

/** Runs in a realm of its own: remembers every property of every built-in object, and lists what differs later. */
const watch = `(() => {
  const seen = new Map();
  const read = (object) => new Map(Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]));
  const visit = (object, path) => {
    if ((typeof object !== 'object' && typeof object !== 'function') || object === null || seen.has(object)) return;
    const own = read(object);
    seen.set(object, { path, own });
    visit(Object.getPrototypeOf(object), path + '.__proto__');
    for (const [key, { value, get, set }] of own) for (const next of [value, get, set]) visit(next, path + '.' + String(key));
  };
  visit(globalThis, 'globalThis');
  const fields = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'];
  const isSame = (a, b) => a !== undefined && b !== undefined && fields.every((field) => Object.is(a[field], b[field]));
  return {
    objects: seen.size,
    changes: () => [...seen].flatMap(([object, { path, own }]) => {
      const now = read(object);
      const keys = new Set([...own.keys(), ...now.keys()]);
      return [...keys].filter((key) => !isSame(own.get(key), now.get(key))).map((key) => path + '.' + String(key));
    }),
  };
})()`;

interface Watch {
  readonly objects: number;
  readonly changes: () => string[];
}

/** What a script changes in the built-in objects of its realm. */
function changesOf(script: string): readonly string[] {
  const realm = createContext({});
  const before: Watch = runInContext(watch, realm);
  expect(before.objects).toBeGreaterThan(500);
  runInContext(script, realm);
  return [...before.changes()];
}

describe('the script of the platforms', () => {
  it('changes no global object, neither when it loads nor when it counts', async () => {
    const use = `
      const text = 'Read https://example.org/a now, 👩🏽‍⚕️ e\\u0301 '.repeat(300);
      for (const id of ['x', 'facebook', 'instagram']) platforms.platformFacts(id).count(text, 'unknown').used;
    `;
    expect(changesOf(`${await bundle()};${use}`)).toEqual(['globalThis.platforms']);
  });

  it.each([
    ['String.prototype.split = function () {}', 'split'],
    ['RegExp.prototype[Symbol.replace] = () => 1', 'Symbol(Symbol.replace)'],
  ])('would be caught by this test at %s', (script, key) => {
    expect(changesOf(script)).toEqual([
      expect.stringMatching(new RegExp(`\\.${key.replace(/[()]/g, '\\$&')}$`)),
    ]);
  });
});
