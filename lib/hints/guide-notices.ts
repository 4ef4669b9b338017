import { messagePart } from '../../components/message-part.ts';
import type { EditResult } from '../editors/editor.ts';
import type { Words } from '../words.ts';
import type { Notice } from './notice-view.tsx';

type Run = () => void;

/** What the card says of the things its buttons did. Every one that changed something offers the way back. */
export interface Notices {
  changed(undo: Run, next: Run | undefined): Notice;
  refused(result: Extract<EditResult, { ok: false }>, copy: Run): Notice;
  ignored(heed: Run): Notice;
  /** @param rule the id of the rule that is off now. */
  ruleOff(rule: string, turnOn: Run): Notice;
  chipHidden(site: string, show: Run): Notice;
  copied(): Notice;
  /** @param text the words that could not be copied. */
  notCopied(text: string): Notice;
  /** A sentence without a way back. */
  only(message: string): Notice;
}

export function createNotices(words: Words): Notices {
  const only = (message: string): Notice => ({ text: words.say(message), actions: [] });
  const withWayBack = (text: string, label: string, run: Run): Notice => ({
    text,
    actions: [{ label: words.say(label), run }],
  });
  return {
    only,
    copied: () => only('panel_copied'),
    notCopied: (copy) => ({ ...only('panel_notCopied'), copy }),
    changed(undo, next) {
      const actions = [{ label: words.say('card_undo'), run: undo }];
      if (next) actions.unshift({ label: words.say('card_goOn'), run: next });
      return { text: words.say('card_changed'), actions };
    },
    refused(result, copy) {
      const reason = words.say(`refused_${messagePart(result.reason)}`);
      if (result.copy.trim() === '') return { text: reason, actions: [] };
      const actions = [{ label: words.say('panel_copy'), run: copy }];
      return { text: `${reason} ${words.say('refused_copy')}`, copy: result.copy, actions };
    },
    ignored: (heed) => withWayBack(words.say('card_ignored'), 'card_heed', heed),
    ruleOff: (rule, turnOn) =>
      withWayBack(words.say('card_ruleOff', { rule: words.rule(rule, 'summary') }), 'card_turnOn', turnOn),
    chipHidden: (site, show) => withWayBack(words.say('chip_hidden', { site }), 'chip_show', show),
  };
}
