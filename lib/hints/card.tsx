import { render } from 'preact';
import type { Hint } from '../rules/report.ts';
import type { Card, CardWorld } from './card-contract.ts';
import { createCardHost } from './card-host.ts';
import { watchTriggers } from './card-triggers.ts';
import { CardView } from './card-view.tsx';
import { pageTheme } from './page-theme.ts';
import { type Box, placeCard } from './place-card.ts';

/** What is shown, and what opened it: a card that opened on hover closes when the pointer rests elsewhere. */
interface Shown {
  readonly hint: Hint;
  readonly rects: readonly Box[];
  readonly by: 'click' | 'hover';
  readonly theme: 'light' | 'dark';
}

/** The line of the caret inside an element, when the browser tells. */
function caretLine(element: HTMLElement): Box | undefined {
  const selection = element.ownerDocument.getSelection();
  const { focusNode, focusOffset = 0 } = selection ?? {};
  if (!focusNode || !element.contains(focusNode)) return undefined;
  const range = element.ownerDocument.createRange();
  range.setStart(focusNode, focusOffset);
  return range.getClientRects()[0];
}

/** Creates the card of one composer. It listens from now on and is on the page only while it is open. */
export function createCard(world: CardWorld): Card {
  const { anchor, words } = world;
  const document = anchor.ownerDocument;
  const host = createCardHost(anchor);
  let shown: Shown | undefined;
  let focusBefore: HTMLElement | undefined;

  const close = () => {
    if (!shown) return;
    const hadFocus = document.activeElement === host.element;
    shown = undefined;
    host.hide();
    render(null, host.place);
    if (hadFocus) focusBefore?.focus({ preventScroll: true });
    focusBefore = undefined;
  };

  /** Closes first, so that nothing of ours is in the way of what the button does. */
  const closeAnd = (run: (hint: Hint) => void) => () => {
    const hint = shown?.hint;
    close();
    if (hint) run(hint);
  };

  function applyOrCopy(hint: Hint, index: number): void {
    const fix = hint.fixes[index];
    if (fix?.at) world.apply(hint, index);
    // Refused where the page has no right to the clipboard; the words are in the panel too.
    else if (fix) navigator.clipboard.writeText(fix.text).catch(() => {});
  }

  function draw({ hint, theme }: Shown): void {
    const view = (
      <CardView
        hint={hint}
        words={words}
        source={world.sourceOf(hint.rule)}
        theme={theme}
        onFix={(index) => closeAnd((now) => applyOrCopy(now, index))()}
        onIgnore={closeAnd(world.ignore)}
        onTurnOff={closeAnd(world.turnOff)}
        onClose={close}
      />
    );
    render(view, host.place);
  }

  function position({ rects }: Shown): void {
    const { width, height } = host.element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const field = document.activeElement ?? anchor;
    const { left, top } = placeCard({
      marks: rects,
      caret: caretLine(anchor),
      card: { width, height },
      viewport: { width: clientWidth, height: clientHeight },
      isRightToLeft: getComputedStyle(anchor.contains(field) ? field : anchor).direction === 'rtl',
    });
    host.moveTo(left, top);
  }

  /** Shows the hint under a point; returns whether there is one. */
  function openAt(x: number, y: number, by: Shown['by']): boolean {
    const found = world.hintAt(x, y);
    if (!found || found.rects.length === 0) return false;
    if (!shown && document.activeElement instanceof HTMLElement) focusBefore = document.activeElement;
    const isSame = shown?.hint.key === found.hint.key;
    shown = { ...found, by: isSame && shown ? shown.by : by, theme: pageTheme(anchor) };
    draw(shown);
    host.show();
    position(shown);
    return true;
  }

  /** The end of a selection by mouse is a click too. */
  const isSelecting = () => {
    const selection = document.getSelection();
    return selection !== null && !selection.isCollapsed && anchor.contains(selection.anchorNode);
  };

  watchTriggers(
    anchor,
    {
      isOwn: ({ target }) => target === host.element,
      isOpen: () => shown !== undefined,
      onClick(x, y) {
        if (isSelecting() || !openAt(x, y, 'click')) close();
      },
      onRest(x, y, isInside) {
        if (shown?.by === 'click' || isSelecting()) return;
        if (!isInside || !openAt(x, y, 'hover')) close();
      },
      onLeave: close,
      onEscape: close,
    },
    world.signal,
  );
  world.signal.addEventListener('abort', close);

  return {
    update(hints) {
      if (!shown) return;
      const { key } = shown.hint;
      const hint = hints.find((each) => each.key === key);
      if (!hint) return close();
      shown = { ...shown, hint };
      draw(shown);
    },
    stop: close,
  };
}
