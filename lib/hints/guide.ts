import { draftLine } from '../../components/draft-line.ts';
import { watchKeys } from '../editors/keys.ts';
import type { Hint } from '../rules/report.ts';
import { createAnnouncer } from './announcer.ts';
import { createCard, type Showing } from './card.ts';
import { createChip } from './chip.ts';
import type { ChipState } from './chip-view.ts';
import { seenIn } from './covers.ts';
import type { Guide, GuideState, GuideWorld } from './guide-contract.ts';
import { createNotices } from './guide-notices.ts';
import type { HintViewProps } from './hint-view.tsx';
import type { MenuViewProps } from './menu-view.tsx';
import type { Notice } from './notice-view.tsx';
import { createOverlay } from './overlay.ts';
import type { Box } from './place-card.ts';
import { loudest, nearestTo, newestOf, tourOf } from './tour.ts';

type By = Showing['by'];

/** Joins chip and card: what is shown when, and what their buttons do. It listens from now on. */
export function createGuide(world: GuideWorld): Guide {
  const { root, words, site, commands, signal } = world;
  const announcer = createAnnouncer(root.ownerDocument);
  const overlay = createOverlay(root, words, announcer.element);
  const notices = createNotices(words);
  let state: GuideState | undefined;
  /** What the card shows, besides notices. */
  let shown: Hint | 'menu' | undefined;

  const card = createCard({
    anchor: root,
    overlay,
    painter: world.cardPainter,
    field: world.field,
    hold: world.hold,
    openAt(x, y, by) {
      const hint = state?.isListOpen ? undefined : world.hintAt(x, y);
      if (hint) showHint(hint, isShown(hint) ? (card.showing?.by ?? by) : by);
      return hint !== undefined;
    },
    onClose() {
      shown = undefined;
      drawChip();
    },
    signal,
  });
  const chip = createChip({
    root,
    hintAnchor: world.hintAnchor,
    overlay,
    words,
    place: world.chipPlace,
    openMenu: () => (shown === 'menu' ? card.close() : showMenu()),
    openHints: () => start(overlay.focused() ? 'keys' : 'click'),
    signal,
  });

  const tour = () => tourOf(state?.live.report.hints ?? []);
  const sentence = () => (state ? draftLine(words, state.live) : '');
  const isShown = (hint: Hint) => typeof shown === 'object' && shown.key === hint.key;
  /** Beside the chip; without one beside what the chip would stand beside. */
  const besideChip = (): readonly Box[] => [chip.box() ?? world.hintAnchor().getBoundingClientRect()];
  const besideWords = ({ at }: Hint) => (at ? seenIn(root, overlay.host, world.rectsOf(at)) : besideChip());

  function chipState({ live, audiences, isChipOff, isListOpen }: GuideState): ChipState | undefined {
    if (isChipOff || isListOpen) return undefined;
    const open = tour();
    return {
      audience: audiences.find(({ id }) => id === live.audience)?.name ?? live.audience,
      count: open.length,
      severity: loudest(open),
      isEmpty: live.posts.every((text) => text.trim() === ''),
      sentence: sentence(),
    };
  }

  function drawChip(): void {
    if (state) chip.update(chipState(state), shown === 'menu');
  }

  function showHint(hint: Hint, by: By): void {
    shown = hint;
    const view = () => ({ type: 'hint', props: hintProps(shown as Hint, by) }) as const;
    card.open({ by, view, boxes: () => besideWords(shown as Hint) });
  }

  function hintProps(hint: Hint, by: By): HintViewProps {
    const all = tour();
    return {
      hint,
      words,
      text: state?.live.posts[hint.at?.post ?? 0] ?? '',
      place: { number: all.findIndex(({ key }) => key === hint.key) + 1, all: all.length },
      isAnnounced: by === 'click',
      onFix: (index) => void fix(hint, index),
      onIgnore: () => ignore(hint),
      onTurnOff: () => void turnOff(hint),
      onStep: (by) => step(hint, by),
      onClose: card.close,
    };
  }

  function showMenu(): void {
    const by = overlay.focused() ? 'keys' : 'click';
    shown = 'menu';
    card.open({ by, view: () => ({ type: 'menu', props: menuProps() }), boxes: besideChip });
    drawChip();
  }

  function menuProps(): MenuViewProps {
    return {
      words,
      site,
      state: sentence(),
      audiences: state?.audiences ?? [],
      chosen: state?.live.audience ?? '',
      choose: (id) => save(commands.chooseAudience(id)),
      openPanel: commands.openPanel && openPanel,
      moveChip,
      hideChip,
    };
  }

  /** Says what became of a click, where the card stood; by key when the card had the focus and nobody has typed since. */
  function tell(notice: Notice, boxes: readonly Box[], by: By): void {
    shown = undefined;
    const actions = notice.actions.map(({ label, run }) => ({
      label,
      run() {
        card.close();
        run();
      },
    }));
    const props = {
      notice: { ...notice, actions },
      words,
      isAnnounced: by === 'click',
      onClose: card.close,
    };
    card.open({ by, view: () => ({ type: 'notice', props }), boxes: () => boxes });
  }

  /** Closes the card, so that nothing of ours is in the way of what is done, and tells what became of it. */
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

  function fix(hint: Hint, index: number): Promise<void> {
    const offer = hint.fixes[index];
    return act(async () => {
      if (!offer) return undefined;
      if (!offer.at) return copied(offer.text);
      const result = await commands.apply(hint, index);
      if (!result.ok) return notices.refused(result, () => void act(() => copied(result.copy)));
      const isMore = tour().length > 0;
      return notices.changed(() => void act(undone), isMore ? () => start('keys') : undefined);
    });
  }

  async function undone(): Promise<Notice | undefined> {
    const result = await commands.undo();
    if (!result || result.ok) return undefined;
    return notices.refused(result, () => void act(() => copied(result.copy)));
  }

  function ignore(hint: Hint): void {
    void act(() => {
      commands.ignore(hint);
      return notices.ignored(() => commands.heed(hint));
    });
  }

  function turnOff({ rule }: Hint): Promise<void> {
    return act(async () => {
      await commands.turnRule(rule, false);
      return notices.ruleOff(rule, () => save(commands.turnRule(rule, true)));
    });
  }

  function openPanel(): void {
    const opened = commands.openPanel?.();
    const boxes = besideChip();
    card.close();
    opened?.catch(() => tell(notices.only('popup_cannotOpen'), boxes, 'click'));
  }

  function moveChip(): void {
    chip.moveOn();
    card.refresh();
  }

  function hideChip(): void {
    void act(async () => {
      await commands.showChip(false);
      return notices.chipHidden(site, () => save(commands.showChip(true)));
    });
  }

  function step(from: Hint, by: 1 | -1): void {
    const all = tour();
    const index = all.findIndex(({ key }) => key === from.key);
    const next = all[(index + by + all.length) % all.length];
    if (next) meet(next, card.showing?.by ?? 'click');
  }

  /** Brings the words into view first. */
  function meet(hint: Hint, by: By): void {
    if (hint.at) world.show(hint.at);
    showHint(hint, by === 'hover' ? 'click' : by);
  }

  function start(by: By): void {
    const hint = nearestTo(world.caret(), tour());
    if (hint) meet(hint, by);
    else tell({ text: sentence(), actions: [] }, besideChip(), by);
  }

  function open(): void {
    if (!state || state.isListOpen) return;
    if (typeof shown === 'object' && overlay.focused()) step(shown, 1);
    else if (typeof shown === 'object') showHint(shown, 'keys');
    else start('keys');
  }

  signal.addEventListener('abort', announcer.stop);

  return {
    update(next) {
      state = next;
      if (typeof shown === 'object') {
        shown = newestOf(shown, next.live.report.hints);
        if (!shown) card.close();
      }
      if (next.isListOpen) card.close();
      else if (shown) card.refresh();
      drawChip();
      announcer.tell(sentence());
    },
    open,
  };
}
