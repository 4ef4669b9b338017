import { replacements } from './replacements.ts';
import type { BrowserName, Stand } from './stand.ts';
import { stories } from './stories.ts';
import type { Story } from './story.ts';
import { createTrial, type Focus } from './trial.ts';
import { wraps } from './wraps.ts';

/** The real editors on the page. */
export const EDITORS = ['draft-js', 'lexical', 'textarea', 'contenteditable', 'prosemirror'] as const;

/** One line of the table: an editor in a browser in a scenario, with the focus here or there. */
export interface Row {
  readonly editor: string;
  readonly browser: BrowserName;
  readonly scenario: string;
  readonly focus: Focus;
  readonly ok: boolean;
  /** What went wrong. */
  readonly why?: string;
}

const FOCUSES = ['editor', 'panel'] as const;
const all: readonly Story[] = [...replacements, ...stories, ...wraps];

/** A scenario that hangs has failed. */
const STORY_LIMIT_MS = 20_000;

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('it took too long')), STORY_LIMIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function play(story: Story, editor: string, stand: Stand, focus: Focus): Promise<Row> {
  const row = { editor, browser: stand.name, scenario: story.name, focus };
  stand.errors.length = 0;
  try {
    await inTime(story.play(createTrial(editor, stand, focus)));
    if (stand.errors.length > 0) throw new Error(`the page threw: ${stand.errors.join('; ')}`);
    return { ...row, ok: true };
  } catch (error) {
    return { ...row, ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Plays every scenario whose name holds `part` on an editor, with the focus in the editor and in the panel. */
export async function playScenarios(stand: Stand, editor: string, part = ''): Promise<Row[]> {
  const rows: Row[] = [];
  for (const story of all.filter(({ name }) => name.includes(part)))
    for (const focus of FOCUSES) rows.push(await play(story, editor, stand, focus));
  return rows;
}
