import type { FeedState } from '../lib/panel/feed-state.ts';
import type { Words } from '../lib/words.ts';
import { arrangeHints } from './arrange-hints.ts';
import { messagePart } from './message-part.ts';

/** The state of the draft in one line. @param site the name of the site in the tab, when we serve it. */
export function draftLine(words: Words, state: FeedState, site?: string): string {
  if (state.type === 'silent') {
    return words.say(`state_${messagePart(state.why)}_title`, { site: site ?? words.say('state_thisPage') });
  }
  if (state.posts.every((text) => text.trim() === '')) return words.say('state_empty_title');
  const { groups, checklist } = arrangeHints(state.report);
  const open = [...groups.flatMap(({ lines }) => lines), ...checklist.flatMap(({ line }) => line ?? [])];
  const first = open.filter(({ hint }) => hint.severity === 'blocker').length;
  if (first > 0) return words.say('popup_fixFirst', { count: first });
  return open.length > 0 ? words.say('popup_hints', { count: open.length }) : words.say('panel_allGood');
}
