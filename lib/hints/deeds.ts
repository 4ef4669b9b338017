import type { EditResult } from '../editors/editor.ts';
import { watchKeys } from '../editors/keys.ts';
import type { Hint } from '../rules/report.ts';
import type { Card, Showing } from './card-contract.ts';
import type { GuideWorld } from './guide-contract.ts';
import { changed, refused, said, withWayBack } from './guide-notices.ts';
import type { HintViewProps } from './hint-view.tsx';
import type { MenuViewProps } from './menu-view.tsx';
import type { Notice } from './notice-view.tsx';
import type { Overlay } from './overlay.ts';
import type { Box } from './place-card.ts';

/** What the deeds are given. */
export interface DeedsWorld extends Pick<GuideWorld, 'root' | 'words' | 'site' | 'commands' | 'signal'> {
  readonly card: Card;
  readonly overlay: Overlay;
  besideChip(): readonly Box[];
  /** Shows a notice in the card. */
  tell(notice: Notice, boxes: readonly Box[], by: Showing['by']): void;
  /** Goes on to the next hint; undefined when there is none. */
  next(): (() => void) | undefined;
}

/** What the buttons of card and menu do. Most close the card, and tell there what became of it. */
export interface Deeds {
  onHint(hint: Hint): Pick<HintViewProps, 'onFix' | 'onIgnore' | 'onTurnOff'>;
  readonly inMenu: Pick<MenuViewProps, 'choose' | 'openPanel' | 'hideChip'>;
}

export function createDeeds(world: DeedsWorld): Deeds {
  const { root, words, site, commands, card, overlay, besideChip, tell, signal } = world;

  /** Nothing of ours is in the way of what is done. Told by key when the card had the focus and nobody has typed since. */
  async function act(run: () => Promise<Notice | undefined>): Promise<void> {
    const boxes = card.showing?.boxes() ?? besideChip();
    const hadFocus = overlay.focused() !== null;
    card.close();
    const keys = watchKeys(root);
    const notice = await run().catch(() => said(words, 'panel_notSaved'));
    keys.stop();
    if (!notice || signal.aborted) return;
    tell(notice, boxes, hadFocus && !keys.wereTyped() ? 'keys' : 'click');
  }

  const save = (saved: Promise<void>) =>
    void saved.catch(() => tell(said(words, 'panel_notSaved'), besideChip(), 'click'));

  async function copied(copy: string): Promise<Notice> {
    return navigator.clipboard.writeText(copy).then(
      () => said(words, 'panel_copied'),
      () => ({ ...said(words, 'panel_notCopied'), copy }),
    );
  }

  const notDone = (result: Extract<EditResult, { ok: false }>) =>
    refused(words, result, () => void act(() => copied(result.copy)));

  async function fixed(hint: Hint, index: number): Promise<Notice | undefined> {
    const offer = hint.fixes[index];
    if (!offer) return undefined;
    if (!offer.at) return copied(offer.text);
    const result = await commands.apply(hint, index);
    return result.ok ? changed(words, () => void act(undone), world.next()) : notDone(result);
  }

  async function undone(): Promise<Notice | undefined> {
    const result = await commands.undo();
    return !result || result.ok ? undefined : notDone(result);
  }

  function openPanel(): void {
    const opened = commands.openPanel?.();
    const boxes = besideChip();
    card.close();
    opened?.catch(() => tell(said(words, 'popup_cannotOpen'), boxes, 'click'));
  }

  return {
    onHint: (hint) => ({
      onFix: (index) => void act(() => fixed(hint, index)),
      onIgnore() {
        void act(async () => {
          commands.ignore(hint);
          return withWayBack(words, words.say('card_ignored'), 'card_heed', () => commands.heed(hint));
        });
      },
      onTurnOff() {
        const { rule } = hint;
        void act(async () => {
          await commands.turnRule(rule, false);
          const text = words.say('card_ruleOff', { rule: words.rule(rule, 'summary') });
          return withWayBack(words, text, 'card_turnOn', () => save(commands.turnRule(rule, true)));
        });
      },
    }),
    inMenu: {
      choose: (id) => save(commands.chooseAudience(id)),
      openPanel: commands.openPanel && openPanel,
      hideChip() {
        void act(async () => {
          await commands.showChip(false);
          const text = words.say('chip_hidden', { site });
          return withWayBack(words, text, 'chip_show', () => save(commands.showChip(true)));
        });
      },
    },
  };
}
