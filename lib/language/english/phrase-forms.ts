import { inflectHead, otherSpelling, plural, type VerbForms, verbForms } from './inflect.ts';

/** A row of the phrase tables. */
export interface PhraseRow {
  readonly table: string;
  /** Empty where only the term as it stands is meant. */
  readonly pos: string;
  /** The word that is inflected bears a `*`, unless it is the head: see `headIndex`. */
  readonly term: string;
  readonly use: readonly string[];
  readonly oneClick: boolean;
  readonly guard: string;
}

/** One form of a term, lower case, and the same form of what is to be said instead. */
export interface PhraseForm {
  readonly form: string;
  readonly term: string;
  readonly use: readonly string[];
  readonly row: PhraseRow;
  /** Only behind a form of be or have: "has been demonstrated" is "shown", "demonstrated" alone "showed". */
  readonly isParticiple?: boolean;
}

/** What begins the line over a group of rows. */
export const GROUP = '=';

/**
 * Reads the rows that the generator wrote: groups under a line `=table TAB part of speech TAB 1 where one click will do`, and in
 * each lines `term TAB use|use TAB guard;guard`. Cells that are empty to the end are left out.
 */
export function* readRows(lines: string): Generator<PhraseRow> {
  let table = '';
  let pos = '';
  let oneClick = false;
  for (const line of lines.split('\n')) {
    const [first = '', second = '', third = ''] = line.split('\t');
    if (first.startsWith(GROUP)) {
      table = first.slice(GROUP.length);
      pos = second;
      oneClick = third === '1';
    } else
      yield { table, pos, term: first, use: second === '' ? [] : second.split('|'), oneClick, guard: third };
  }
}

const unmarked = (phrase: string) => phrase.replaceAll('*', '');

const irregular: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
};
/** "uses" becomes "use", "carries" "carry", "catches" "catch". */
const pluralVerb = (verb: string) =>
  irregular[verb] ??
  verb
    .replace(/ies$/, 'y')
    .replace(/(sh|ch|ss|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** Phrases that say it of many as they stand. */
const isManyAlready =
  /^(?:(?:a|an|the|your|his|her|those|these|who|current) |some(?:thing|one|body)\b|news\b|tiny droplets\b)|[ -]s$|\bpeople\b|\bpersons\b/;

/** A replacement for the plural of a term: "person* who is dependent" becomes "people who are dependent". */
function pluralUse(use: string): string {
  if (isManyAlready.test(use)) return unmarked(use);
  return inflectHead(use, 'noun', plural).replace(
    /(?<!one )\b(who|that) (?!patients)([a-z]+s)( or )?([a-z]+s)?\b/,
    (_, link: string, verb: string, or = '', other = '') =>
      `${link} ${pluralVerb(verb)}${or}${or && pluralVerb(other)}${or ? '' : other}`,
  );
}

const verbKeys: readonly (keyof VerbForms)[] = ['base', 'third', 'past', 'participle', 'ing'];

type Inflected = readonly [form: string, use: readonly string[], isParticiple?: boolean];

/** Pairs each form of the term with the same form of its replacements. */
function inflected({ pos, term, use }: PhraseRow): Inflected[] {
  const same: Inflected = [unmarked(term), use.map(unmarked)];
  if (pos === 'noun') return [same, [inflectHead(term, 'noun', plural), use.map(pluralUse)]];
  if (pos !== 'verb') return [same];
  const inTense = (phrase: string, key: keyof VerbForms) =>
    inflectHead(phrase, 'verb', (head) => verbForms(head)[key]);
  return verbKeys.map((key) => {
    const form = inTense(term, key);
    const isParticiple = key === 'participle' && form === inTense(term, 'past');
    return [form, use.map((each) => inTense(each, key)), isParticiple];
  });
}

/** Whether a participle that looks like the past has to be told from it, because the replacements look different. */
const isToldApart = (use: readonly string[], past: readonly string[]) => use.join() !== past.join();

/** All forms of a row in both spellings, the term itself first; one may come twice. */
export function formsOf(row: PhraseRow): PhraseForm[] {
  const term = unmarked(row.term);
  const all = inflected(row);
  return all.flatMap(([written, use, isLikePast]) => {
    const form = written.toLowerCase();
    const other = otherSpelling(form);
    const forms = other === undefined ? [form] : [form, other];
    const past = isLikePast && all.find(([each]) => each === written)?.[1];
    const isParticiple = past ? isToldApart(use, past) : false;
    return forms.map((each) => ({
      form: each,
      term: form === row.term ? each : term,
      use,
      row,
      ...(isParticiple && { isParticiple }),
    }));
  });
}
