import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/** In years: hardly anybody is older, and from 110 on there are numbers that one calls. */
const OLDEST = 109;
/** So many details tell of one person even where nothing is said of meeting them. */
const MANY_DETAILS = 3;

const details = new Set(['age', 'town', 'job', 'day', 'ward', 'condition', 'kin']);
/** Of more numbers in a text, none is somebody's age. */
const MOST_AGES = 2;
/** Details that only a person has; with them the author's "I" is enough. Of a job, many may be meant. */
const personal = new Set(['age', 'condition', 'kin']);
/** Details that people tell of patients; age, job and town they tell of anybody. */
const telling = new Set(['day', 'ward', 'condition', 'kin']);
const firstPerson = new Set("i we me us my our i'm i've i'll i'd we've we're".split(' '));
/** Words for one person; words for many tell of nobody. */
const onePerson = new Set(
  "he she him her his he's she's patient man woman boy girl child baby female male toddler teenager lady gentleman mother father mum dad grandmother grandfather family couple newborn refugee student kid guy lad".split(
    ' ',
  ),
);

/** Behind such a word, words that make it nobody: "the shortage of family doctors", "a patient group", "a student assistant". */
const notOfOne = new Set(
  'doctor doctors medicine physician physicians practice gp gps planning group groups organisation organisations association associations member members clinic clinics camp camps health centre rights safety union unions club assistant assistants council association counselling exchange'.split(
    ' ',
  ),
);

const hasWord = (sentences: readonly Seen[], words: ReadonlySet<string>) =>
  sentences.some(({ tokens }) => tokens.some(({ lower }) => words.has(lower)));

/** Before "patient", such a word makes it no person: "per patient", "a very patient crocodile". */
const notOne = new Set(['per', 'very', 'so', 'more', 'most', 'be']);

/** Whether one of some words for a person stands there and means one: no "family doctor", no price "per patient". */
const hasPerson = (sentences: readonly Seen[], words: ReadonlySet<string>) =>
  sentences.some(({ tokens }) =>
    tokens.some(
      ({ lower }, at) =>
        words.has(lower) &&
        !notOfOne.has(tokens[at + 1]?.lower ?? '') &&
        !notOne.has(tokens[at - 1]?.lower ?? ''),
    ),
  );

/** Details that nobody but a person has. A rare condition is named in news of it as well. */
const ofPerson = new Set(['age', 'job', 'kin']);
const somebody = new Set([...onePerson, 'person', 'someone', 'somebody']);

/** An age that says whose it is, not only how much: "-year-old", "aged 61", "72F". */
const saysWhose = /old|aged|young|\d[fm]\b/i;

/** A rent ("is 700") is read as an age is; so are weights and years of birth, which may be larger. */
const isPossibleAge = (text: string) =>
  /[a-z]\d|\d\s?[a-z]|born/i.test(text) || Number(/\d+/.exec(text)?.[0] ?? 0) <= OLDEST;

/** A job that one has, not one that is named for many: "a baker", "my plumber". */
const ofSomebody = /(?:^|\b(?:an?|my|our|his|her|retired|former|young|old)\s|,\s)/i;
/** UTF-16 code units before a job in which such a word stands. */
const LEAD = 8;

/** Whether the details are somebody's: of those that were not met in care, a bare number behind a comma may count anything. */
function isSomebody(
  found: readonly string[],
  isMet: boolean,
  cues: readonly SeenCue[],
  sentences: readonly Seen[],
) {
  if (isMet) return found.some((kind) => ofPerson.has(kind)) || hasPerson(sentences, somebody);
  if (found.includes('kin') || hasPerson(sentences, onePerson)) return true;
  return cues.some(({ kind, sentence, start, end }) => {
    const { text = '' } = sentences[sentence] ?? {};
    if (kind === 'job') return ofSomebody.test(text.slice(Math.max(0, start - LEAD), end));
    return kind === 'age' && saysWhose.test(text.slice(start, end));
  });
}

/** Whether details of these kinds tell of one person whom the author met. */
function tellsOfOne(found: readonly string[], isMet: boolean, sentences: readonly Seen[]): boolean {
  const isMany =
    found.length >= MANY_DETAILS &&
    (hasWord(sentences, firstPerson) || found.some((kind) => telling.has(kind)));
  const isOne =
    found.some((kind) => personal.has(kind)) ||
    (found.includes('job') && (isMet || (isMany && hasPerson(sentences, onePerson)))) ||
    (isMet && hasPerson(sentences, onePerson));
  // A job is anybody's where nobody is met or lies in care: a porter, an interpreter to be asked.
  if (!isMet && !found.includes('ward') && !found.some((kind) => personal.has(kind))) return false;
  const isPersonal = found.filter((kind) => personal.has(kind)).length > 1;
  return isOne && (isMet || isMany || isPersonal || hasWord(sentences, firstPerson));
}

/**
 * The first detail of a text that tells of one real patient, or undefined: two different details of somebody whom the
 * author met in care, two that only a person has, or three of anybody.
 */
export function findPatientDetails(sentences: readonly Seen[]): SeenCue | undefined {
  const all = cuesIn(sentences, 'patient-details').filter(
    ({ kind, sentence, start, end }) =>
      kind !== 'age' || isPossibleAge(sentences[sentence]?.text.slice(start, end) ?? ''),
  );
  // "Surgery (6) – Paediatrics (4) – …" counts.
  const isCount = all.filter(({ kind }) => kind === 'age').length > MOST_AGES;
  const cues = isCount ? all.filter(({ kind }) => kind !== 'age') : all;
  const kinds = new Set(cues.map(({ kind }) => kind ?? ''));
  const found = [...kinds].filter((kind) => details.has(kind));
  const isMet = kinds.has('met');
  // So much is told of somebody met in care that words about others nearby take nothing back.
  const isPlain = isMet && found.length >= MANY_DETAILS && found.some((kind) => personal.has(kind));
  if (found.length < 2 || kinds.has('never') || (kinds.has('none') && !isPlain)) return undefined;
  if (!tellsOfOne(found, isMet, sentences) || !isSomebody(found, isMet, cues, sentences)) return undefined;
  return cues.find(({ kind }) => details.has(kind ?? ''));
}
