import { cp, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const output = join(root, '.output/editors');

async function bundle(entry: string, to: string, format: 'iife' | 'es'): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: join(output, to),
      emptyOutDir: false,
      modulePreload: false,
      target: 'esnext',
      rolldownOptions: {
        input: join(root, 'tests/editors', entry),
        output: { entryFileNames: '[name].js', format, codeSplitting: false },
      },
    },
  });
}

export interface Bundles {
  /** Folder of the unpacked test extension. */
  readonly extensionDir: string;
  /** The script of the page with the editors. */
  readonly script: string;
}

/** Bundles the page with the real editors, and the extension whose content script is `lib/editors`. */
export async function bundleLab(): Promise<Bundles> {
  const extensionDir = join(output, 'extension');
  await mkdir(extensionDir, { recursive: true });
  await bundle('page/main.ts', 'page', 'es');
  for (const name of ['content', 'background']) await bundle(`extension/${name}.ts`, 'extension', 'iife');
  await bundle('extension/panel.ts', 'extension', 'es');
  for (const file of ['manifest.json', 'panel.html', 'panel.css'])
    await cp(join(root, 'tests/editors/extension', file), join(extensionDir, file));
  await cp(join(root, 'lib/hints/marks.css'), join(extensionDir, 'marks.css'));
  return { extensionDir, script: join(output, 'page/main.js') };
}
