import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstallByApt, installByApt } from './debian.ts';
import { runCommand } from './run-command.ts';

/** A browser that was only just installed takes its time to open its first window. */
const START_LIMIT_MS = 60_000;
const ACTION_LIMIT_MS = 10_000;

/** There is no X server or no xdotool, and apt could not bring them; the message is one sentence for people. */
export class DisplayMissing extends Error {}

/** A screen that nobody sees, with a pointer and a keyboard of its own: what is done with them is as real as a person's. */
export interface VirtualDisplay {
  /** For the environment of a browser that shall open its windows here. */
  readonly env: Readonly<Record<string, string>>;
  /** Moves the pointer to a place of the screen (px) without pressing anything. */
  moveTo(x: number, y: number): Promise<void>;
  /** Moves the pointer to a place of the screen (px) and clicks. */
  click(x: number, y: number): Promise<void>;
  /** Presses keys one after the other, by their X names: `Z`, `ctrl+z`, `Return`. */
  press(...keys: string[]): Promise<void>;
  /** Gives the window whose title matches a pattern the keyboard, as a window manager would; waits for the window. */
  focusWindow(title: string): Promise<void>;
  close(): void;
}

const isInstalled = (program: string) => existsSync(`/usr/bin/${program}`);

async function ensureInstalled(): Promise<void> {
  const missing = Object.entries({ Xvfb: 'xvfb', xdotool: 'xdotool' }).filter(
    ([program]) => !isInstalled(program),
  );
  if (missing.length === 0) return;
  const packages = missing.map(([, name]) => name);
  if (canInstallByApt() && (await installByApt(packages))) return;
  throw new DisplayMissing(`A screen for real clicks needs ${packages.join(' and ')}: install them.`);
}

/** Starts an X server on a free display; answers its process and number. */
function startServer(width: number, height: number): Promise<{ server: ChildProcess; display: string }> {
  const screen = ['-screen', '0', `${width}x${height}x24`];
  // `-r`: on a slow machine a key that is held a moment too long would repeat.
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-noreset', '-r', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new DisplayMissing('Xvfb did not start.')), START_LIMIT_MS);
    server.once('exit', () => fail(new DisplayMissing('Xvfb ended at once.')));
    server.stdio[3]?.once('data', (number: Buffer) => {
      clearTimeout(timer);
      done({ server, display: `:${String(number).trim()}` });
    });
  });
}

/** Opens a screen of the given size (px). Throws `DisplayMissing`. */
export async function openDisplay(width = 1400, height = 900): Promise<VirtualDisplay> {
  await ensureInstalled();
  const { server, display } = await startServer(width, height);
  const end = () => server.kill();
  process.once('exit', end);
  const env = {
    DISPLAY: display,
    WAYLAND_DISPLAY: '',
    GTK_IM_MODULE: 'gtk-im-context-simple',
    // Without a locale nobody can tell a window with a dash in its name, as Firefox has them.
    LANG: process.env.LANG ?? 'C.UTF-8',
  };
  async function act(args: readonly string[], timeoutMs = ACTION_LIMIT_MS): Promise<string> {
    const { code, output } = await runCommand('xdotool', args, { timeoutMs, env });
    if (code !== 0) throw new Error(`xdotool ${args.join(' ')}: ${output}`);
    return output;
  }
  return {
    env,
    moveTo: async (x, y) => void (await act(['mousemove', `${x}`, `${y}`])),
    click: async (x, y) => void (await act(['mousemove', `${x}`, `${y}`, 'click', '1'])),
    press: async (...keys) => void (await act(['key', '--delay', '0', ...keys])),
    focusWindow: async (title) =>
      void (await act(['search', '--sync', '--onlyvisible', '--name', title, 'windowfocus'], START_LIMIT_MS)),
    close() {
      process.off('exit', end);
      end();
    },
  };
}
