import type { CueMatch, TermMatch } from '../language/language.ts';
import { paragraphs, sentences } from '../text/segments.ts';
import { overlaps, type Range } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import {
  english,
  type Figure,
  halves,
  type LabelledSet,
  labelledSet,
  type Measure,
  namesIn,
  share,
} from './quality-sets.ts';

/** All of a text's sentences, as ranges of the text. */
function sentenceRanges(text: string): Range[] {
  return paragraphs(text).flatMap((line) =>
    sentences(text.slice(line.start, line.end), english.sentenceWords).map(({ start, end }) => ({
      start: line.start + start,
      end: line.start + end,
    })),
  );
}

interface Known {
  readonly terms: readonly TermMatch[];
  readonly passives: readonly CueMatch[];
}

/** What English knows of a text, with places in the text. */
function knownIn(text: string): Known {
  const terms: TermMatch[] = [];
  const passives: CueMatch[] = [];
  for (const { start, end } of sentenceRanges(text)) {
    const sentence = text.slice(start, end);
    const knowing = english.know(sentence, tokenize(sentence));
    const moved = <M extends Range>(match: M): M => ({
      ...match,
      start: match.start + start,
      end: match.end + start,
    });
    for (const term of knowing.terms) {
      const { article } = term;
      terms.push({
        ...moved(term),
        ...(article && { article: { ...article, start: article.start + start } }),
      });
    }
    passives.push(...knowing.cues('passive').map(moved));
  }
  return { terms, passives };
}

/** The share of the lines whose sentences are all found where the signs stand. */
function splitRight(cases: readonly string[]): number {
  const right = cases.filter((labels) => {
    const text = labels.replaceAll('¦', '');
    const found = paragraphs(text).map((line) => {
      const words = text.slice(line.start, line.end);
      return sentences(words, english.sentenceWords)
        .map(({ start, end }) => words.slice(start, end))
        .join('¦');
    });
    return found.join('\n') === labels.replaceAll('\n¦', '\n');
  });
  return share(right.length, cases.length);
}

const sentenceMeasure: Measure = () => {
  const set = labelledSet<string>('sentences');
  const { dev, held_out } = halves(set, splitRight);
  return [{ name: 'sentences', dev, value: held_out, target: 0.97, atLeast: true, n: set.held_out.length }];
};

interface PassiveCase {
  readonly text: string;
  readonly passive: readonly string[];
}

/** `found` is the share of the labelled passives; `wrong` that of the found ones which are none. */
function passiveFigures(cases: readonly PassiveCase[]): { found: number; wrong: number } {
  let labelled = 0;
  let right = 0;
  let all = 0;
  for (const { text, passive } of cases) {
    const { passives } = knownIn(text);
    const labels = passive.map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    labelled += labels.length;
    all += passives.length;
    right += labels.filter((label) =>
      passives.some((match) => overlaps(label, match) && label.end === match.end),
    ).length;
  }
  return { found: share(right, labelled), wrong: all === 0 ? 0 : (all - right) / all };
}

const passiveMeasure: Measure = () => {
  const set = labelledSet<PassiveCase>('passive');
  const { dev, held_out } = halves(set, passiveFigures);
  const n = set.held_out.length;
  return [
    { name: 'passive.found', dev: dev.found, value: held_out.found, target: 0.9, atLeast: true, n },
    { name: 'passive.false', dev: dev.wrong, value: held_out.wrong, target: 0.1, atLeast: false, n },
  ];
};

interface RespectCase {
  readonly text: string;
  readonly rule: 'person-first' | 'blame';
  readonly flag: string;
}

function respectFigures(cases: readonly RespectCase[]): { wrong: number; near: number; found: number } {
  const flagged = ({ text, rule, flag }: RespectCase) => {
    const start = text.indexOf(flag);
    const at = { start, end: flag === '' ? text.length : start + flag.length };
    const isOfRule = ({ table }: { table: string }) =>
      table === rule || (rule === 'person-first' && table === 'slur');
    return knownIn(text).terms.some((term) => isOfRule(term) && overlaps(term, at));
  };
  const near = cases.filter(({ flag }) => flag === '');
  const due = cases.filter(({ flag }) => flag !== '');
  return {
    wrong: near.filter(flagged).length,
    near: near.length,
    found: share(due.filter(flagged).length, due.length),
  };
}

const respectMeasure: Measure = () => {
  const set = labelledSet<RespectCase>('respect');
  const { dev, held_out } = halves(set, respectFigures);
  return [
    {
      name: 'respect.false',
      dev: dev.wrong,
      value: held_out.wrong,
      target: 0,
      atLeast: false,
      n: held_out.near,
    },
    {
      name: 'respect.found',
      dev: dev.found,
      value: held_out.found,
      target: 0.85,
      atLeast: true,
      n: set.held_out.length - held_out.near,
    },
  ];
};

interface ReplaceCase {
  readonly text: string;
  readonly term: string;
  /** Every whole text that may result; empty where nothing may be offered. */
  readonly good: readonly string[];
}

/** The text after the first one-click replacement that touches the term; undefined when none is offered. */
export function replaced({ text, term }: ReplaceCase): string | undefined {
  const start = text.indexOf(term);
  const match = knownIn(text).terms.find(
    (found) => found.oneClick && found.use.length > 0 && overlaps(found, { start, end: start + term.length }),
  );
  if (!match) return undefined;
  const { article } = match;
  const use = article ? `${article.text} ${match.use[0]}` : match.use[0];
  return text.slice(0, article?.start ?? match.start) + use + text.slice(match.end);
}

/** `right` is the share of what is offered that may stand; `given` that of the terms to which something is offered. */
function replaceFigures(cases: readonly ReplaceCase[]): { right: number; given: number; offers: number } {
  let offers = 0;
  let right = 0;
  for (const each of cases) {
    const result = replaced(each);
    if (result === undefined) continue;
    offers += 1;
    if (each.good.includes(result)) right += 1;
  }
  return {
    right: share(right, offers),
    given: share(right, cases.filter(({ good }) => good.length > 0).length),
    offers,
  };
}

const replaceMeasure: Measure = () => {
  const sets = namesIn('', 'replace-').map((name) => labelledSet<ReplaceCase>(name));
  const all: LabelledSet<ReplaceCase> = {
    dev: sets.flatMap(({ dev }) => dev),
    held_out: sets.flatMap(({ held_out }) => held_out),
  };
  const { dev, held_out } = halves(all, replaceFigures);
  const row = (name: string, of: 'right' | 'given', target: number): Figure => ({
    name,
    dev: dev[of],
    value: held_out[of],
    target,
    atLeast: true,
    n: held_out.offers,
  });
  return [row('replace.grammatical', 'right', 0.95), row('replace.given', 'given', 0.85)];
};

/** Sentences, passives, respectful words and replacements. */
export const wordMeasures: readonly Measure[] = [
  sentenceMeasure,
  passiveMeasure,
  respectMeasure,
  replaceMeasure,
];
