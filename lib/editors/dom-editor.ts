import type { Range } from '../text/span.ts';
import { createChangeFeed } from './change-feed.ts';
import type { Editor, EditorKind } from './editor.ts';
import { hasOpenSuggestions } from './has-open-suggestions.ts';
import { endsOf, offsetOf, type Point, pointAt } from './points.ts';
import { type Dialect, type KnownBlocks, type Reading, readBlocks } from './read-blocks.ts';
import { createReplace } from './replace.ts';
import { type Ends, select, selectAtOnce, selectionIn } from './selection.ts';
import { feignFocus, takeFocus } from './take-focus.ts';

/** What tells one editor technology from another. */
export interface Technology {
  readonly kind: EditorKind;
  readonly dialect: Dialect;
  /** Whether two texts are the same; by default only equal ones are. */
  readonly isSame?: (a: string, b: string) => boolean;
  /** Whether it writes at its old caret unless it believes that it has the focus. */
  readonly needsFocus?: true;
  /** Whether what is typed right behind an edit becomes one step of its history with it, unless the caret was elsewhere. */
  readonly joinsSteps?: true;
  /** Puts a text, which may be empty, where the editor's selection is. `isEmpty`: the selection is a caret. */
  write(element: HTMLElement, text: string, isEmpty: boolean): void;
  /** Makes the editor take its last step back. */
  undo(element: HTMLElement): void;
}

/** An editor whose text stands in the DOM, in blocks and leaves. */
export function createDomEditor(element: HTMLElement, technology: Technology): Editor {
  const document = element.ownerDocument;
  let last: Reading | undefined;
  let known: KnownBlocks = new WeakMap();

  const feed = createChangeFeed({
    element,
    text: () => reading().text,
    caret,
    forget,
  });

  function forget(changes?: readonly MutationRecord[]): void {
    last = undefined;
    if (!changes) known = new WeakMap();
    for (const { target } of changes ?? [])
      for (let node: Node | null = target; node && node !== element; node = node.parentNode)
        known.delete(node);
  }

  function reading(): Reading {
    if (!feed.isWatching()) return readBlocks(element, technology.dialect);
    if (!feed.isFresh() || !last) last = readBlocks(element, technology.dialect, known);
    return last;
  }

  function selected(): Ends<number> | undefined {
    const ends = selectionIn(element);
    if (!ends) return undefined;
    const now = reading();
    return { anchor: offsetOf(now, ends.anchor), focus: offsetOf(now, ends.focus) };
  }

  function caret(): number | undefined {
    return selected()?.focus;
  }

  function pointsOf({ anchor, focus }: Ends<number>): Ends<Point> {
    const now = reading();
    const from = pointAt(now, anchor, anchor <= focus ? 'starts' : 'ends');
    const to = anchor === focus ? from : pointAt(now, focus, anchor < focus ? 'ends' : 'starts');
    const empty = { node: element, offset: 0 };
    return { anchor: from ?? empty, focus: to ?? empty };
  }

  function focus(): void {
    takeFocus(element);
    if (technology.needsFocus) feignFocus(element);
  }

  function rangeIn(now: Reading, at: Range): globalThis.Range | undefined {
    const ends = endsOf(now, at);
    if (!ends) return undefined;
    const range = document.createRange();
    range.setStart(ends.start.node, ends.start.offset);
    range.setEnd(ends.end.node, ends.end.offset);
    return range;
  }

  /** By leaf: a range over several blocks would give the boxes of whole blocks. */
  function rects(at: Range): DOMRect[] {
    const now = reading();
    if (at.end > now.text.length) return [];
    return now.segments
      .filter(({ start, end }) => start < at.end && end > at.start)
      .flatMap(({ start, end }) => {
        const part = { start: Math.max(start, at.start), end: Math.min(end, at.end) };
        return [...(rangeIn(now, part)?.getClientRects() ?? [])];
      })
      .filter(({ width, height }) => width > 0 && height > 0);
  }

  function show(at: Range): void {
    const leaf = rangeIn(reading(), at)?.startContainer;
    const shown = leaf?.nodeType === 1 ? (leaf as Element) : leaf?.parentElement;
    shown?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  return {
    kind: technology.kind,
    element,
    read: () => reading().text,
    caret,
    range: (at) => rangeIn(reading(), at),
    ranges(all) {
      const now = reading();
      return all.map((at) => rangeIn(now, at));
    },
    rects,
    show,
    async reveal(at) {
      if (feed.isComposing() || !element.isConnected) return;
      focus();
      await select(element, pointsOf({ anchor: at.start, focus: at.end }));
      show(at);
    },
    replace: createReplace({
      element,
      joinsSteps: technology.joinsSteps ?? false,
      read: () => reading().text,
      isSame: technology.isSame ?? ((a, b) => a === b),
      selected,
      takeFocus: focus,
      put: (ends) => selectAtOnce(element, pointsOf(ends)),
      select: (ends) => select(element, pointsOf(ends)),
      write: (text) => technology.write(element, text, document.getSelection()?.isCollapsed ?? true),
      undo: () => technology.undo(element),
      isBusy: () => feed.isComposing() || hasOpenSuggestions(element),
    }),
    watch: feed.watch,
    isComposing: feed.isComposing,
  };
}
