import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

function checkPost(args: readonly string[], input = '') {
  const env = { ...process.env, INIT_CWD: root };
  return spawnSync(process.execPath, [join(root, 'lib/cli/check-post.ts'), ...args], {
    input,
    encoding: 'utf8',
    env,
  });
}

const POST = 'Two in five adults live with hypertension, and most of them have no idea.';

describe('check-post', { timeout: 30_000 }, () => {
  it('prints hints with place, rule, severity, words and fix', () => {
    const { stdout, status } = checkPost(['--platform', 'x', '--audience', 'general-public'], POST);
    expect(status).toBe(0);
    expect(stdout).toContain('advice plain-word 29–41 “hypertension”');
    expect(stdout).toContain('fix: high blood pressure');
    expect(stdout).toContain('x: 73 of 280');
  });

  it('tells how it is called', () => {
    const { stdout, status } = checkPost(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('general-public | medical-students | stakeholders');
  });

  it('gives three audiences three reports', () => {
    const reports = ['general-public', 'medical-students', 'stakeholders'].map(
      (audience) => checkPost(['--audience', audience], POST).stdout,
    );
    expect(new Set(reports).size).toBe(3);
  });

  it('prints one report per line, each for its own platform', () => {
    const lines = [
      { id: 1, text: POST },
      { id: 'two', text: 'Wash your hands.', platform: 'instagram', audience: 'stakeholders' },
    ];
    const { stdout, status } = checkPost(['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(status).toBe(0);
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map(({ id, measures }) => [id, measures.length[0].platform])).toEqual([
      [1, 'x'],
      ['two', 'instagram'],
    ]);
  });

  it.each([
    [['--platform', 'myspace'], '--platform is one of x, facebook, instagram'],
    [['--audience', 'aunts'], '--audience is one of'],
    [['--purpose', 'fame'], '--purpose is one of'],
    [['--kind', 'poem'], '--kind is one of'],
    [['--images', 'two'], '--images is a whole number'],
    [['--wrong'], '--wrong'],
    [['no-such-file.txt'], 'cannot be read'],
    [['--jsonl'], 'Line 1'],
  ])('refuses %j in one sentence', (args, sentence) => {
    const { stdout, stderr, status } = checkPost(args, 'not json');
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
  });
});
