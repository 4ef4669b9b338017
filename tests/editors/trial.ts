import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { EditResult } from '../../lib/editors/editor.ts';
import type { AskedEdit, Command, Look, Made } from './protocol.ts';
import type { Stand } from './stand.ts';

/** Where the focus is while an edit is made: in the editor (the card was clicked), or in the panel (its button was). */
export type Focus = 'editor' | 'panel';

/** One editor on one stand, with what a test may do to it and see of it. */
export interface Trial {
  readonly kind: string;
  readonly stand: Stand;
  readonly page: Page;
  readonly focus: Focus;
  /** Opens a fresh editor with a text. The page has the focus, by a real click when it had lost it. */
  open(text: string, tail?: number): Promise<void>;
  /** Puts the caret somewhere, or selects. */
  putCaret(start: number, end?: number): Promise<void>;
  /** Asks for edits at once, with the focus where it shall be (asserted). */
  edit(...edits: readonly AskedEdit[]): Promise<readonly EditResult[]>;
  /** Gives the page the focus back, if the panel has it. */
  comeBack(): Promise<void>;
  look(): Promise<Look>;
  /** The model's text, the text in the DOM as the content script reads it, and what the site shows all say this, at the latest in a while. */
  says(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
}

export function createTrial(kind: string, stand: Stand, focus: Focus): Trial {
  const { page } = stand;
  const send = (command: Command) => page.evaluate((it) => window.__lab.command(it), command);
  const look = () => send({ do: 'look' }) as Promise<Look>;

  const editHere = (edits: readonly AskedEdit[]) => send({ do: 'replace', edits }) as Promise<Made>;
  async function editByPanel(edits: readonly AskedEdit[]): Promise<Made> {
    await send({ do: 'arm', edits });
    await stand.clickPanel();
    return (await send({ do: 'await' })) as Made;
  }

  return {
    kind,
    stand,
    page,
    focus,
    look,
    async open(text, tail) {
      await page.evaluate((...all) => window.__lab.open(...all), kind, text, tail);
      const seen = (await send({ do: 'attach' })) as Look;
      assert.equal(seen.text, text, 'the editor reads another text than it was opened with');
      assert.equal(seen.kind, kind === 'prosemirror' ? 'contenteditable' : kind);
      // A mounted editor takes the focus itself, as far as the page has it.
      if (!(await page.evaluate(() => document.hasFocus()))) await stand.clickField();
    },
    async putCaret(start, end = start) {
      await send({ do: 'reveal', start, end });
      assert.equal((await look()).caret, end, 'the caret is not where it was put');
    },
    async edit(...edits) {
      const { hadFocus, results } = await (focus === 'panel' ? editByPanel(edits) : editHere(edits));
      assert.equal(hadFocus, focus === 'editor', 'the focus was not where it should be');
      return results;
    },
    async comeBack() {
      if (focus === 'panel') await stand.returnToPage();
    },
    async says(text) {
      const seen = await page.evaluate(async (wanted) => {
        const model = await window.__lab.settledAsOneOf([wanted]);
        const { text: dom } = (await window.__lab.command({ do: 'look' })) as Look;
        return { model, dom, ...window.__lab.site.state() };
      }, text);
      assert.deepEqual(seen, { model: text, dom: text, count: text.length, canPost: text.trim() !== '' });
    },
    press: stand.press,
  };
}
