import type { Span } from '../text/span.ts';
import type { Slots } from './slots.ts';

/** A change to make: put `text` where `at` stands. */
export interface Insertion {
  readonly at: Span;
  readonly text: string;
}

const endsWithSpace = /(?:^|[\s([“"'¿¡])$/u;
const beginsWithSpace = /^(?:$|[\s.,;:!?)\]”"'…])/u;

/** Words with a space on each side where they would otherwise run into others. */
export function spaced(words: string, before: string, behind: string): string {
  return `${endsWithSpace.test(before) ? '' : ' '}${words}${beginsWithSpace.test(behind) ? '' : ' '}`;
}

/**
 * Where words from the panel go: to the caret, which a click in the panel leaves where it was; at the end of the last post
 * when there is none. Undefined when there is no post.
 */
export function insertionOf({ all }: Slots, words: string): Insertion | undefined {
  const written = all.findIndex(({ editor }) => editor.caret() !== undefined);
  const post = written < 0 ? all.length - 1 : written;
  const slot = all[post];
  if (!slot) return undefined;
  const caret = slot.editor.caret() ?? slot.text.length;
  const text = spaced(words, slot.text.slice(0, caret), slot.text.slice(caret));
  return { at: { post, start: caret, end: caret }, text };
}
