import { spawn } from 'node:child_process';

/** How a program ended: its exit code (1 when it could not start or was cut off) and all it printed. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a program without input, quietly, for at most `timeoutMs`; never throws. */
export function runCommand(
  file: string,
  args: readonly string[],
  { timeoutMs, env = {} }: { timeoutMs: number; env?: NodeJS.ProcessEnv },
): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const keep = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
