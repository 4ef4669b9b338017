import { createAnalyser } from '../rules/analyser.ts';
import type { ParagraphLanguages } from '../rules/context.ts';
import type { Facts } from '../rules/facts.ts';
import { judge } from '../rules/judge.ts';
import type { Report } from '../rules/report.ts';
import type { Ruleset } from '../rules/ruleset.ts';
import type { Draft } from '../text/draft.ts';
import { followLanguages } from './follow-languages.ts';
import { createParagraphLanguages } from './paragraph-languages.ts';
import type { SessionWorld } from './session-contract.ts';
import type { Slots } from './slots.ts';

/** What a reading is given. */
interface ReadingWorld extends Pick<SessionWorld, 'detect' | 'languages'> {
  readonly slots: Slots;
  /** What the draft is judged by now. */
  ruleset(): Ruleset;
  /** There is a new report. */
  onReport(): void;
  readonly signal: AbortSignal;
}

/** What is known of a draft. */
export interface Known {
  readonly draft: Draft;
  /** The language of each paragraph, as last decided. */
  readonly languages: ParagraphLanguages;
  readonly report: Report;
  /** Counts the readings. */
  readonly revision: number;
}

/** Reads a composer's draft, and judges it. */
export interface Reading {
  /** Undefined before the first `read`. */
  readonly known: Known | undefined;
  /** Reads the draft and judges it. */
  read(): void;
  /** Judges what was read once more, by another ruleset. */
  judge(): void;
  /** Reads anew with the languages at hand now. */
  refresh(): void;
  /** Sets the language of one line by hand; undefined lets the detector decide. */
  setLanguage(post: number, line: number, language: string | undefined): void;
}

export function createReading(world: ReadingWorld): Reading {
  const { slots, signal } = world;
  const decider = createParagraphLanguages(world.detect, world.languages);
  const askLanguages = followLanguages(decider.decide, onLanguages);
  let analyser = createAnalyser(world.languages());
  let languages: ParagraphLanguages = [];
  let draft: Draft = { posts: [] };
  let facts: Facts | undefined;
  let known: Known | undefined;
  let revision = 0;

  const texts = () => draft.posts.map(({ text }) => text);

  function judgeAgain(): void {
    if (!facts) return;
    known = { draft, languages, report: judge(facts, world.ruleset()), revision };
    world.onReport();
  }

  function analyse(): void {
    facts = analyser.update(draft, languages);
    judgeAgain();
  }

  function read(): void {
    draft = slots.read();
    revision += 1;
    analyse();
    askLanguages(texts());
  }

  /** Languages come a moment later than the text; until then paragraphs keep the last decision. */
  function onLanguages(next: ParagraphLanguages): void {
    if (signal.aborted || JSON.stringify(next) === JSON.stringify(languages)) return;
    languages = next;
    analyse();
  }

  return {
    get known() {
      return known;
    },
    read,
    judge: judgeAgain,
    refresh() {
      analyser = createAnalyser(world.languages());
      read();
    },
    setLanguage(post, line, language) {
      decider.set(texts(), post, line, language);
      askLanguages(texts());
    },
  };
}
