import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paintedHintAt, paintHints } from '../../../lib/compose/marking.ts';
import type { Slots } from '../../../lib/compose/slots.ts';
import type { Replacement } from '../../../lib/editors/editor.ts';
import { holdPlace } from '../../../lib/editors/hold-place.ts';
import { chooseEditor } from '../../../lib/editors/index.ts';
import { createCard } from '../../../lib/hints/card.ts';
import type { CardSource } from '../../../lib/hints/card-contract.ts';
import type { ChipPlace } from '../../../lib/hints/chip.ts';
import { createPainter } from '../../../lib/hints/create-painter.ts';
import { createGuide } from '../../../lib/hints/guide.ts';
import type { GuideState } from '../../../lib/hints/guide-contract.ts';
import type { Hint } from '../../../lib/rules/report.ts';
import { words } from './english.ts';
import { drawn, type Specimen } from './specimen.ts';

/** A hint over a word of a text (the nth of several), with two fixes. */
export function hintOver(text: string, word: string, nth = 0): Hint {
  const start = text.split(word, nth + 1).join(word).length;
  const at = { post: 0, start, end: start + word.length };
  return {
    rule: 'plain-word',
    group: 'clarity',
    severity: 'warning',
    at,
    say: 'say',
    with: { term: word, use: 'use' },
    fixes: [
      { at, text: 'use' },
      { at, text: '' },
    ],
    key: `plain-word/${word}`,
    shown: true,
  };
}

const audiences = [
  { id: 'general-public', name: 'For the public' },
  { id: 'stakeholders', name: 'For decision makers' },
];

const refusal = { ok: false, reason: 'stale', copy: 'use' } as const;
const success = {
  ok: true,
  inverse: {} as Replacement,
  edit: { start: 0, removed: 0, inserted: 0 },
} as const;

/** What is done in our shadow tree is watched from inside, as the page cannot. */
function watchRoots(): { find(): ShadowRoot; stop(): void } {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  return {
    find: () => roots.find(({ host }) => host.localName === 'rostrum-hints') as ShadowRoot,
    stop: () => spy.mockRestore(),
  };
}

interface GuideOptions {
  readonly openPanel?: (() => Promise<void>) | undefined;
  /** Where cards are had from; at hand when not given. */
  readonly cards?: CardSource;
  /** What the chip stands beside; a box under the field when not given. */
  readonly hintAnchor?: HTMLElement;
}

/** Chip and card over a specimen with painted hints, and what they asked for. */
export async function openGuide(
  specimen: Specimen,
  hints: readonly Hint[],
  signal: AbortSignal,
  options: GuideOptions = {},
) {
  const { field } = specimen;
  const composer = field.parentElement as HTMLElement;
  const hintAnchor = options.hintAnchor ?? composer;
  const watched = watchRoots();
  const editor = chooseEditor(field);
  const painter = createPainter(editor);
  const slots: Slots = {
    all: [{ editor, painter, text: editor.read() }],
    read: () => ({ posts: [] }),
    stop() {},
  };
  editor.watch(() => {}, signal);
  const asked = {
    apply: vi.fn(async () => success as typeof success | typeof refusal),
    undo: vi.fn(async () => success),
    ignore: vi.fn(),
    heed: vi.fn(),
    turnRule: vi.fn(async () => {}),
    chooseAudience: vi.fn(async () => {}),
    showChip: vi.fn(async () => {}),
  };
  const chipPlace: ChipPlace = { skipped: 0 };
  let state: GuideState = {
    live: {
      type: 'live',
      revision: 1,
      platforms: ['x'],
      home: ['x'],
      kind: 'post',
      allowance: 'standard',
      audience: 'general-public',
      posts: [editor.read()],
      media: ['unknown'],
      languages: [['en']],
      ignored: 0,
      report: {
        hints,
        omitted: 0,
        found: [],
        measures: { length: [], clarity: { words: 1, sentences: 1, longest: 1 }, relevance: [] },
        failed: [],
        partlyRead: [],
      },
      canUndo: false,
    },
    audiences,
    isChipOff: false,
    isListOpen: false,
  };
  const guide = createGuide({
    root: composer,
    hintAnchor: () => hintAnchor,
    words,
    site: 'X',
    chipPlace,
    commands: { ...asked, openPanel: options.openPanel },
    cards: options.cards ?? { now: () => createCard, bring: async () => {} },
    hintAt: (x, y) => paintedHintAt(slots, state.live.report.hints, x, y),
    rectsOf: (at) => editor.rects(at),
    show: (at) => editor.show(at),
    caret() {
      const offset = editor.caret();
      return offset === undefined ? undefined : { post: 0, offset };
    },
    field: () => field,
    hold: () => (field.contains(document.activeElement) ? holdPlace(editor) : undefined),
    signal,
  });
  watched.stop();
  const root = watched.find();
  signal.addEventListener('abort', () => painter.clear());

  async function update(next: Partial<GuideState>, nextHints = state.live.report.hints): Promise<void> {
    const report = { ...state.live.report, hints: nextHints };
    state = { ...state, ...next, live: { ...state.live, report } };
    paintHints(slots, nextHints);
    guide.update(state);
    await drawn();
  }
  await update({});

  const nameOf = (button: Element) =>
    button.getAttribute('aria-label') ??
    button.querySelector('.fix-label')?.textContent ??
    button.textContent;
  const cardButtons = () => [...root.querySelectorAll('.card button')];
  const press = async (button: Element | undefined) => {
    const box = button?.getBoundingClientRect() ?? new DOMRect();
    const page = document.documentElement.getBoundingClientRect();
    const position = { x: box.left - page.left + box.width / 2, y: box.top - page.top + box.height / 2 };
    // The page's own element is named; ours is what is hit there.
    await userEvent.click(document.documentElement, { position, force: true });
    await drawn();
  };
  const onWord = (word: string) => {
    const start = editor.read().indexOf(word);
    const [rect = new DOMRect()] = editor.rects({ start, end: start + word.length });
    const box = field.getBoundingClientRect();
    return {
      position: { x: rect.left - box.left + rect.width / 2, y: rect.top - box.top + rect.height / 2 },
    };
  };

  return {
    guide,
    editor,
    root,
    asked,
    chipPlace,
    update,
    card: () => root.querySelector<HTMLElement>('.card'),
    chip: () => root.querySelector<HTMLElement>('.chip'),
    /** The words that stand on the card's buttons. */
    buttons: () => cardButtons().map(nameOf),
    message: () => root.querySelector('.card .message')?.textContent,
    onWord,
    clickWord: async (word = 'utilise') => {
      await userEvent.click(field, onWord(word));
      await drawn();
    },
    press: (label: string) => press(cardButtons().find((button) => nameOf(button) === label)),
    pressChip: (part: 'audience' | 'count') => press(root.querySelector(`.chip .${part}`) ?? undefined),
  };
}

export { refusal };
