import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { localeMessages } from '../../lib/cli/node-words.ts';
import { type BuildTarget, buildExtension } from '../harness/build.ts';

const folders = new Map<BuildTarget, string>();

beforeAll(async () => {
  for (const target of ['chrome-mv3', 'firefox-mv3'] as const)
    folders.set(target, await buildExtension(target));
}, 200_000);

const read = (target: BuildTarget, file: string) =>
  readFileSync(join(folders.get(target) ?? '', file), 'utf8');

function scripts(target: BuildTarget): [file: string, text: string][] {
  const folder = folders.get(target) ?? '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, read(target, file)]);
}

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the build for %s', (target) => {
  it('has the manifest that was agreed', () => {
    expect(JSON.parse(read(target, 'manifest.json'))).toMatchSnapshot();
  });

  it.each(['en', 'ca', 'es'])('resolves every message of the interface and the rules in %s', (language) => {
    const file = read(target, `_locales/${language}/messages.json`);
    const built = JSON.parse(file) as Record<string, { message: string }>;
    for (const [name, text] of localeMessages(language)) expect(built[name]?.message, name).toBe(text);
  });

  it('has nothing that could send a text away or run foreign code', () => {
    const files = scripts(target);
    expect(files.length).toBeGreaterThan(5);
    const forbidden =
      /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|\beval\(|new Function\b|\bfetch\(/;
    expect(files.filter(([, text]) => forbidden.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('leaves out of the compose script what only options, docs and the card want', () => {
    const compose = read(target, 'compose.js');
    for (const example of ['Sentences short enough to follow', 'house judgement', 'doi.org', '.fix-label'])
      expect(compose.includes(example), example).toBe(false);
    for (const own of ['doi.org', '.fix-label']) expect(read(target, 'card.js').includes(own)).toBe(true);
  });
});
