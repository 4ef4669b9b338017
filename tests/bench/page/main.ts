import { findAudience } from '../../../lib/audiences/find-audience.ts';
import { paintHints } from '../../../lib/compose/marking.ts';
import { createSlots } from '../../../lib/compose/slots.ts';
import { createEnglish } from '../../../lib/language/english/english.ts';
import type { Composer } from '../../../lib/platforms/platform.ts';
import { createAnalyser } from '../../../lib/rules/analyser.ts';
import { judge } from '../../../lib/rules/judge.ts';
import { createRuleset } from '../../../lib/rules/ruleset.ts';
import { createLexicalSpecimen } from '../../dom/support/lexical.ts';
import { healthText } from '../texts.ts';

/** What one keystroke cost the page, in ms, by part. `draw` is the frame in which the marks are put in place. */
export interface Cost {
  read: number;
  diff: number;
  lint: number;
  paint: number;
}

declare global {
  interface Window {
    /** Fills a Lexical editor with a text of this length, with the caret in the middle; answers how many marks it has. */
    openBench(size: number): Promise<number>;
    /** The costs of the keys pressed since it was last asked. */
    takeCosts(): Cost[];
  }
}

const { audience } = findAudience('general-public');
const ruleset = createRuleset(
  { platforms: ['facebook'], kind: 'post', allowance: 'unknown', audience: audience.id, purpose: 'any' },
  [audience.rules],
  audience.words,
);
const allEnglish = [new Array<string>(5000).fill('en')];

function composerOf(field: HTMLElement): Composer {
  return {
    kind: 'post',
    platforms: ['facebook'],
    root: field,
    hintAnchor: field,
    allowance: () => 'unknown',
    posts: () => [{ field, media: 'unknown' }],
    watch: () => {},
  };
}

let costs: Cost[] = [];

/** The life of a session without its chip, card and panel, with a clock at each step. */
function follow(field: HTMLElement) {
  const analyser = createAnalyser([createEnglish()]);
  let begun = 0;
  let diffMs = 0;
  // Made before the editor's own observer, so it hears of a change just before it.
  new MutationObserver(() => {
    begun ||= performance.now();
  }).observe(field, { childList: true, characterData: true, subtree: true });

  const slots = createSlots(composerOf(field), (what) => {
    if (what !== 'text') return;
    const heard = performance.now();
    const cost: Cost = { read: heard - begun - diffMs, diff: diffMs, lint: 0, paint: 0 };
    begun = 0;
    diffMs = 0;
    const { hints } = judge(analyser.update(slots.read(), allEnglish), ruleset);
    const judged = performance.now();
    cost.lint = judged - heard;
    let drawing = 0;
    requestAnimationFrame(() => {
      drawing = performance.now();
    });
    paintHints(slots, hints);
    cost.paint = performance.now() - judged;
    requestAnimationFrame(() => {
      cost.paint += performance.now() - drawing;
      costs.push(cost);
    });
  });

  const { hints } = judge(analyser.update(slots.read(), allEnglish), ruleset);
  paintHints(slots, hints);
  const [slot] = slots.all;
  if (!slot) throw new Error('There is no slot.');
  const { shift } = slot.painter;
  slot.painter.shift = (before, after) => {
    const start = performance.now();
    shift(before, after);
    diffMs = performance.now() - start;
  };
  return slot;
}

window.openBench = async (size) => {
  const text = healthText(size, 'paragraphs');
  const { field } = await createLexicalSpecimen({ text });
  const { editor, painter } = follow(field);
  const middle = text.indexOf(' ', size / 2);
  await editor.reveal({ start: middle, end: middle });
  await new Promise(requestAnimationFrame);
  return painter.marks.length;
};
window.takeCosts = () => {
  const taken = costs;
  costs = [];
  return taken;
};
