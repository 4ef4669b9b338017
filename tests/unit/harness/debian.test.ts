import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { installByApt } from '../../harness/debian.ts';

const folder = mkdtempSync(join(tmpdir(), 'rostrum-apt-'));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(process.platform === 'win32')(
  'installs one after the other, since apt refuses to run twice',
  async () => {
    const log = join(folder, 'log');
    const apt = join(folder, 'apt-get');
    writeFileSync(
      apt,
      `#!/bin/sh\necho "begin $1" >> ${log}\nseq 200000 | wc -l > /dev/null\necho "end $1" >> ${log}\n`,
    );
    chmodSync(apt, 0o755);
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
    expect(await Promise.all([installByApt(['one']), installByApt(['two'])])).toEqual([true, true]);
    const once = ['begin update', 'end update', 'begin install', 'end install'];
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual([...once, ...once]);
  },
);
