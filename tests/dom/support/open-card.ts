import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseEditor } from '../../../lib/editors/index.ts';
import { createCard } from '../../../lib/hints/card.tsx';
import { createPainter } from '../../../lib/hints/create-painter.ts';
import type { Hint } from '../../../lib/rules/report.ts';
import { createWords } from '../../../lib/words.ts';
import { drawn, type Specimen } from './specimen.ts';

const english: Readonly<Record<string, string>> = {
  card_ignore: 'Ignore here',
  card_turnOff: 'Turn this rule off',
  card_why: 'Why?',
  card_source: 'Source: {title} ({year})',
  card_house: 'our own judgement',
  card_close: 'Close',
  card_fixTo: 'Change to “{text}”',
  card_remove: 'Remove',
  card_copy: 'Copy “{text}”',
  rule_plainWord_say: '“{term}” is a hard word.',
  rule_plainWord_why: 'Readers know short words better.',
};

/** A hint of a rule that offers two fixes, over a word of a text. */
export function hintOver(text: string, word: string): Hint {
  const start = text.indexOf(word);
  const at = { post: 0, start, end: start + word.length };
  return {
    rule: 'plain-word',
    group: 'clarity',
    severity: 'warning',
    at,
    say: 'say',
    with: { term: word },
    fixes: [
      { at, text: 'use' },
      { at, text: '' },
    ],
    key: `plain-word/${word}`,
    shown: true,
  };
}

/** A card over a specimen with one painted hint, and what it was asked to do. */
export async function openCard(specimen: Specimen, hint: Hint, signal: AbortSignal) {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  const editor = chooseEditor(specimen.field);
  const painter = createPainter(editor);
  const world = { apply: vi.fn(), ignore: vi.fn(), turnOff: vi.fn() };
  const card = createCard({
    ...world,
    anchor: specimen.field.parentElement as HTMLElement,
    words: createWords((name) => english[name] ?? '', 'en'),
    sourceOf: () => ({ title: 'Plain words', url: 'https://example.org/plain', year: 2024 }),
    hintAt(x, y) {
      const mark = painter.markAt(x, y);
      return mark && { hint, rects: editor.rects(mark.at) };
    },
    signal,
  });
  spy.mockRestore();
  const at = hint.at ?? { start: 0, end: 0 };
  const root = roots.find(({ host }) => host.localName === 'rostrum-card') as ShadowRoot;
  signal.addEventListener('abort', () => painter.clear());
  painter.paint([{ at: { start: at.start, end: at.end }, severity: 'warning', key: hint.key }]);
  await drawn();

  /** A place of the viewport, relative to an element, as real pointers are steered. */
  const inField = (x: number, y: number) => {
    const box = specimen.field.getBoundingClientRect();
    return { position: { x: x - box.left, y: y - box.top } };
  };
  const [word] = editor.rects(at);
  const onWord = inField(
    (word?.left ?? 0) + (word?.width ?? 0) / 2,
    (word?.top ?? 0) + (word?.height ?? 0) / 2,
  );
  const buttons = () => [...root.querySelectorAll('button')];

  return {
    card,
    editor,
    root,
    ...world,
    onWord,
    isOpen: () => root.host.isConnected && root.host.matches(':popover-open'),
    clickWord: () => userEvent.click(specimen.field, onWord),
    buttons: () => buttons().map((button) => button.getAttribute('aria-label') ?? button.textContent),
    async press(label: string) {
      const button = buttons().find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent) === label,
      );
      const box = button?.getBoundingClientRect() ?? new DOMRect();
      const host = root.host.getBoundingClientRect();
      const position = { x: box.left - host.left + 5, y: box.top - host.top + 5 };
      await userEvent.click(root.host, { position });
    },
  };
}
