import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentHash } from './content-hash.ts';

/** The script and the style sheet of a replica page. */
export interface SiteBundle {
  readonly js: string;
  readonly css: string;
}

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, '.output/sites');

/** Everything whose change asks for a new bundle: the page's sources, this file, and the libraries' versions. */
function inputsOf(id: string): string[] {
  return [
    `tests/fixtures/sites/${id}`,
    'tests/fixtures/sites/shared',
    'tests/harness/site-bundle.ts',
    'package-lock.json',
  ];
}

async function bundleInto(folder: string, id: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: join(root, 'tests/fixtures/sites', id),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // The project's own JSX is Preact's; these pages are built around the sites' real React.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: 'main.jsx',
        output: { entryFileNames: 'site.js', assetFileNames: 'site.[ext]', codeSplitting: false },
      },
    },
  });
}

/** Only the newest bundle of a page is kept. */
async function removeOlder(id: string, keep: string): Promise<void> {
  const older = (await readdir(cache)).filter((name) => name.startsWith(`${id}-`) && name !== keep);
  await Promise.all(older.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}

/** Bundles the page in `tests/fixtures/sites/<id>`, or takes it from `.output/sites` when nothing in it changed. */
export async function bundleSite(id: string): Promise<SiteBundle> {
  const name = `${id}-${contentHash(root, inputsOf(id))}`;
  const folder = join(cache, name);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const draft = join(cache, `.${name}-${process.pid}`);
    await bundleInto(draft, id);
    await removeOlder(id, name);
    // Whole or not at all; when two processes built it at once, the first one's stands.
    await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  }
  const [js, css] = await Promise.all([
    readFile(join(folder, 'site.js'), 'utf8'),
    readFile(join(folder, 'site.css'), 'utf8'),
  ]);
  return { js, css };
}
