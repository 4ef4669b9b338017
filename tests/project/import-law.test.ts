import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Which layers a layer of `lib/` may import, besides itself and types. Everything that is not named here is forbidden. */
const law: Readonly<Record<string, readonly string[]>> = {
  text: [],
  language: ['text'],
  'platform-facts': ['text'],
  shapes: [],
  rules: ['text', 'language', 'platform-facts', 'shapes'],
  audiences: ['rules', 'platform-facts', 'text', 'language', 'bounded-json', 'shapes'],
  'bounded-json': [],
  preview: ['platform-facts'],
  'as-heard': ['text', 'language'],
  kit: ['text'],
  versions: ['text', 'language', 'platform-facts', 'rules', 'audiences'],
  'sign-off': ['text', 'rules', 'platform-facts', 'words'],
  platforms: ['text', 'rules', 'platform-facts'],
  editors: ['text'],
  hints: ['text', 'editors', 'rules', 'words', 'audiences', 'platform-facts'],
  settings: ['browser', 'text', 'rules', 'platform-facts', 'audiences', 'bounded-json', 'shapes'],
  messaging: ['browser', 'rules', 'editors', 'platform-facts', 'platforms', 'settings', 'shapes'],
  compose: [
    'text',
    'language',
    'rules',
    'audiences',
    'platforms',
    'platform-facts',
    'editors',
    'hints',
    'settings',
    'messaging',
    'words',
    'browser',
  ],
  panel: [
    'text',
    'language',
    'rules',
    'audiences',
    'platforms',
    'platform-facts',
    'settings',
    'messaging',
    'words',
    'browser',
    'editors',
  ],
  practice: ['platform-facts', 'editors'],
  words: ['rules', 'browser'],
  browser: [],
};

/** Layers without DOM and browser API. */
const pure = new Set([
  'text',
  'language',
  'platform-facts',
  'rules',
  'audiences',
  'preview',
  'as-heard',
  'kit',
  'versions',
  'sign-off',
  'words',
  'bounded-json',
  'shapes',
]);

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** The layer of a module under lib/; the commands are entry points and may import anything. */
function layerOf(file: string): string | undefined {
  if (!file.startsWith('lib/') || file.startsWith('lib/cli/')) return undefined;
  if (
    /^lib\/platforms\/(?:facts|platform-facts|code-units|habits)\.ts$|^lib\/platforms\/[a-z]+\/(?:facts|count|extract|host|label|tlds|url-tail|urls|validate)\.ts$/.test(
      file,
    )
  ) {
    return 'platform-facts';
  }
  if (file === 'lib/words.ts' || file === 'lib/interface-words.ts') return 'words';
  if (file === 'lib/browser.ts') return 'browser';
  if (file === 'lib/bounded-json.ts') return 'bounded-json';
  if (file === 'lib/shapes.ts') return 'shapes';
  return file.split('/')[1];
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const importPattern = /^(?:import|export)\s+(type\s+)?(?:([^'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(importPattern)].map(([, type, names, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to,
    isType: type !== undefined || /^\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?,?)+\s*\}$/.test(names ?? ''),
  }));
}

const modules = [...files('lib'), ...files('components'), ...files('entrypoints')];
const imports = modules.flatMap(importsOf);

describe('the import law', () => {
  it('sees the modules it judges', () => {
    expect(modules.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
    for (const layer of Object.keys(law)) expect(modules.some((file) => layerOf(file) === layer)).toBe(true);
  });

  it('lets each layer import only what it may', () => {
    const broken = imports.filter(({ from, to, isType }) => {
      const layer = layerOf(from);
      const target = layerOf(to);
      if (layer === undefined || isType) return false;
      if (target === undefined)
        return (
          to.startsWith('lib/cli/') ||
          to.startsWith('entrypoints/') ||
          (to.startsWith('components/') && !['compose', 'hints', 'panel'].includes(layer))
        );
      return target !== layer && !law[layer]?.includes(target);
    });
    expect(broken).toEqual([]);
  });

  it('keeps pure layers free of packages', () => {
    const packages = imports.filter(
      ({ from, to }) => pure.has(layerOf(from) ?? '') && !to.startsWith('lib/'),
    );
    expect(packages).toEqual([]);
  });

  it('has one importer of the extension API', () => {
    const api = imports.filter(({ to, isType }) => to === 'wxt/browser' && !isType).map(({ from }) => from);
    expect(api).toEqual(['lib/browser.ts']);
  });

  it('imports no entrypoint anywhere', () => {
    expect(
      imports.filter(({ from, to }) => to.startsWith('entrypoints/') && dirname(to) !== dirname(from)),
    ).toEqual([]);
  });

  it('has no barrel: an index.ts chooses', () => {
    const barrels = modules.filter((file) => /index\.ts$/.test(file) && !file.startsWith('entrypoints/'));
    const reexporting = barrels.filter((file) =>
      /^export\s+(?:\*|\{[^}]*\})\s+from/m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(reexporting).toEqual([]);
  });
});
