import { watchKeys } from '../editors/keys.ts';
import type { Hint } from '../rules/report.ts';
import type { Words } from '../words.ts';
import type { Card, Showing } from './card-contract.ts';
import type { GuideCommands } from './guide-contract.ts';
import { createNotices } from './guide-notices.ts';
import type { Notice } from './notice-view.tsx';
import type { Overlay } from './overlay.ts';
import type { Box } from './place-card.ts';

/** What the deeds are given. */
export interface DeedsWorld {
  readonly root: HTMLElement;
  readonly words: Words;
  /** The name of the site. */
  readonly site: string;
  readonly commands: GuideCommands;
  readonly card: Card;
  readonly overlay: Overlay;
  besideChip(): readonly Box[];
  /** Shows a notice in the card. */
  tell(notice: Notice, boxes: readonly Box[], by: Showing['by']): void;
  /** Goes on to the next hint; undefined when there is none. */
  next(): (() => void) | undefined;
  readonly signal: AbortSignal;
}

/** What the buttons of card and menu do. Each closes the card, and tells there what became of it. */
export interface Deeds {
  /** @param index which of the hint's fixes. */
  fix(hint: Hint, index: number): void;
  ignore(hint: Hint): void;
  turnOff(hint: Hint): void;
  /** Leaves the card open. */
  chooseAudience(id: string): void;
  openPanel(): void;
  hideChip(): void;
}

export function createDeeds(world: DeedsWorld): Deeds {
  const { root, words, site, commands, card, overlay, besideChip, tell, signal } = world;
  const notices = createNotices(words);

  /** Nothing of ours is in the way of what is done. Told by key when the card had the focus and nobody has typed since. */
  async function act(run: () => Promise<Notice | undefined> | Notice): Promise<void> {
    const boxes = card.showing?.boxes() ?? besideChip();
    const hadFocus = overlay.focused() !== null;
    card.close();
    const keys = watchKeys(root);
    const notice = await Promise.resolve(run()).catch(() => notices.only('panel_notSaved'));
    keys.stop();
    if (!notice || signal.aborted) return;
    tell(notice, boxes, hadFocus && !keys.wereTyped() ? 'keys' : 'click');
  }

  const save = (saved: Promise<void>) =>
    void saved.catch(() => tell(notices.only('panel_notSaved'), besideChip(), 'click'));

  async function copied(text: string): Promise<Notice> {
    return navigator.clipboard.writeText(text).then(notices.copied, () => notices.notCopied(text));
  }

  async function fixed(hint: Hint, index: number): Promise<Notice | undefined> {
    const offer = hint.fixes[index];
    if (!offer) return undefined;
    if (!offer.at) return copied(offer.text);
    const result = await commands.apply(hint, index);
    if (!result.ok) return notices.refused(result, () => void act(() => copied(result.copy)));
    return notices.changed(() => void act(undone), world.next());
  }

  async function undone(): Promise<Notice | undefined> {
    const result = await commands.undo();
    if (!result || result.ok) return undefined;
    return notices.refused(result, () => void act(() => copied(result.copy)));
  }

  return {
    fix: (hint, index) => void act(() => fixed(hint, index)),
    ignore(hint) {
      void act(() => {
        commands.ignore(hint);
        return notices.ignored(() => commands.heed(hint));
      });
    },
    turnOff({ rule }) {
      void act(async () => {
        await commands.turnRule(rule, false);
        return notices.ruleOff(rule, () => save(commands.turnRule(rule, true)));
      });
    },
    chooseAudience: (id) => save(commands.chooseAudience(id)),
    openPanel() {
      const opened = commands.openPanel?.();
      const boxes = besideChip();
      card.close();
      opened?.catch(() => tell(notices.only('popup_cannotOpen'), boxes, 'click'));
    },
    hideChip() {
      void act(async () => {
        await commands.showChip(false);
        return notices.chipHidden(site, () => save(commands.showChip(true)));
      });
    },
  };
}
