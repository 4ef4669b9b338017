import { draftLine } from '../../components/draft-line.ts';
import type { Hint } from '../rules/report.ts';
import { createAnnouncer } from './announcer.ts';
import type { Showing } from './card-contract.ts';
import { createCardOnDemand } from './card-on-demand.ts';
import { createChip } from './chip.ts';
import { chipStateOf } from './chip-state.ts';
import { seenIn } from './covers.ts';
import type { Deeds } from './deeds.ts';
import type { Guide, GuideState, GuideWorld } from './guide-contract.ts';
import type { HintViewProps } from './hint-view.tsx';
import type { MenuViewProps } from './menu-view.tsx';
import type { Notice } from './notice-view.tsx';
import { createOverlay } from './overlay.ts';
import type { Box } from './place-card.ts';
import { nearestTo, newestOf, tourOf } from './tour.ts';

type By = Showing['by'];

/** Joins chip and card: what is shown when. It listens from now on. */
export function createGuide(world: GuideWorld): Guide {
  const { root, words, site, signal } = world;
  const announcer = createAnnouncer(root.ownerDocument);
  const overlay = createOverlay(root, words, announcer.element);
  let state: GuideState | undefined;
  /** What the card shows, besides notices. */
  let shown: Hint | 'menu' | undefined;

  const tour = () => tourOf(state?.live.report.hints ?? []);
  const sentence = () => (state ? draftLine(words, state.live) : '');
  /** Beside the chip; without one beside what the chip would stand beside. */
  const besideChip = (): readonly Box[] => [chip.box() ?? world.hintAnchor().getBoundingClientRect()];
  const besideWords = ({ at }: Hint) => (at ? seenIn(root, overlay.host, world.rectsOf(at)) : besideChip());

  const card = createCardOnDemand({
    ...world,
    overlay,
    source: world.cards,
    besideChip,
    tell,
    next: () => (tour().length > 0 ? () => start('keys') : undefined),
    openAt(x, y, by) {
      const hint = state?.isListOpen ? undefined : world.hintAt(x, y);
      // A card that was opened by click does not become one that goes with the pointer.
      const isShown = typeof shown === 'object' && shown.key === hint?.key;
      if (hint) showHint(hint, isShown ? (card.showing?.by ?? by) : by);
      return hint !== undefined;
    },
    onClose() {
      shown = undefined;
      drawChip();
    },
  });
  const chip = createChip({
    ...world,
    overlay,
    openMenu: () => (shown === 'menu' ? card.close() : showMenu()),
    openHints: () => start(overlay.focused() ? 'keys' : 'click'),
  });

  function drawChip(): void {
    if (state) chip.update(chipStateOf(state, words), shown === 'menu');
  }

  function showHint(hint: Hint, by: By): void {
    shown = hint;
    const view = (deeds: Deeds) => ({ type: 'hint', props: hintProps(shown as Hint, by, deeds) }) as const;
    card.open({ by, view, boxes: () => besideWords(shown as Hint) });
  }

  function hintProps(hint: Hint, by: By, deeds: Deeds): HintViewProps {
    const all = tour();
    return {
      hint,
      words,
      text: state?.live.posts[hint.at?.post ?? 0] ?? '',
      place: { number: all.findIndex(({ key }) => key === hint.key) + 1, all: all.length },
      isAnnounced: by === 'click',
      ...deeds.onHint(hint),
      onStep: (by) => step(hint, by),
      onClose: card.close,
    };
  }

  function showMenu(): void {
    const by = overlay.focused() ? 'keys' : 'click';
    shown = 'menu';
    card.open({ by, view: (deeds) => ({ type: 'menu', props: menuProps(deeds) }), boxes: besideChip });
    drawChip();
  }

  function menuProps(deeds: Deeds): MenuViewProps {
    return {
      words,
      site,
      state: sentence(),
      audiences: state?.audiences ?? [],
      chosen: state?.live.audience ?? '',
      ...deeds.inMenu,
      moveChip,
    };
  }

  function tell(notice: Notice, boxes: readonly Box[], by: By): void {
    if (state?.isListOpen) return;
    shown = undefined;
    const props = { notice, words, isAnnounced: by === 'click', onClose: card.close };
    card.open({ by, view: () => ({ type: 'notice', props }), boxes: () => boxes });
  }

  function moveChip(): void {
    chip.moveOn();
    card.refresh();
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
