import { messagePart } from '../../components/message-part.ts';
import type { EditResult } from '../editors/editor.ts';
import type { Words } from '../words.ts';
import type { Notice } from './notice-view.tsx';

type Run = () => void;

/* What the card says of the things its buttons did. Every one that changed something offers the way back. */

/** A sentence without a way back. */
export const said = (words: Words, message: string): Notice => ({ text: words.say(message), actions: [] });

/** @param label the message on the button that leads back. */
export const withWayBack = (words: Words, text: string, label: string, run: Run): Notice => ({
  text,
  actions: [{ label: words.say(label), run }],
});

/** @param next goes on to the next hint. */
export function changed(words: Words, undo: Run, next: Run | undefined): Notice {
  const notice = withWayBack(words, words.say('card_changed'), 'card_undo', undo);
  if (!next) return notice;
  return { ...notice, actions: [{ label: words.say('card_goOn'), run: next }, ...notice.actions] };
}

export function refused(words: Words, result: Extract<EditResult, { ok: false }>, copy: Run): Notice {
  const reason = words.say(`refused_${messagePart(result.reason)}`);
  if (result.copy.trim() === '') return { text: reason, actions: [] };
  const text = `${reason} ${words.say('refused_copy')}`;
  return { ...withWayBack(words, text, 'panel_copy', copy), copy: result.copy };
}
