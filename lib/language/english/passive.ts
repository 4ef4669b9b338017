import type { Token } from '../../text/tokens.ts';
import type { CueMatch } from '../language.ts';
import { createTable } from '../table.ts';

const be = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'get',
  'gets',
  'got',
  'getting',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "it's",
  "they're",
  "we're",
  "you're",
  "he's",
  "she's",
  "i'm",
  "that's",
  "who's",
  "who're",
]);
const questions = new Set(['am', 'is', 'are', 'was', 'were']);
const subjects = new Set([
  'anyone',
  'anybody',
  'nobody',
  'it',
  'they',
  'we',
  'you',
  'he',
  'she',
  'this',
  'that',
  'everyone',
  'someone',
  'i',
]);
const between = new Set([
  'not',
  'never',
  'also',
  'still',
  'already',
  'often',
  'always',
  'just',
  'now',
  'even',
  'all',
  'both',
  'being',
  'soon',
  'later',
  'once',
  'again',
  'only',
  'almost',
  'quite',
  'and',
  'then',
  'too',
  'ever',
  'yet',
  'simply',
  'first',
  'far',
  'no',
  'longer',
]);
/** Words in -ed that are no participles. */
const noParticiple = new Set([
  'need',
  'needed',
  'seed',
  'feed',
  'speed',
  'weed',
  'indeed',
  'red',
  'bed',
  'shed',
  'hundred',
  'sacred',
  'naked',
  'kindred',
  'breed',
  'exceed',
  'proceed',
  'succeed',
  'med',
  'unmet',
]);
const MOST_BETWEEN = 4;

/** Verbs of duty before "be". */
const duties = new Set(['must', 'should', 'shall', "mustn't", "shouldn't"]);
/** With "to be" behind it, a duty: "has to be", "is to be", "needs to be", "ought to be". */
const dutiesWithTo = new Set([
  'has',
  'have',
  'had',
  'is',
  'are',
  'was',
  'were',
  'need',
  'needs',
  'needed',
  'ought',
]);
/** Verbs that offices put in the passive in order to name nobody: requests, plans and doings without a doer. */
const officeVerbs = new Set([
  'encouraged',
  'recommended',
  'advised',
  'requested',
  'sought',
  'facilitated',
  'implemented',
  'envisaged',
  'foreseen',
  'undertaken',
  'ensured',
  'mainstreamed',
  'leveraged',
  'addressed',
  'emphasised',
  'emphasized',
  'stressed',
  'recalled',
  'endeavoured',
  'operationalised',
  'finalised',
  'actioned',
]);
/** "that" this near behind the participle belongs to it: "it is considered by many that". */
const THAT_WITHIN = 5;

/** Finds passive verb phrases: a form of be or get, up to four adverbs, a participle that is not mostly an adjective. */
export function createPassiveFinder(participleLines: string, adjectiveLines: string) {
  const participles = createTable(participleLines);
  const adjectives = createTable(adjectiveLines);

  const isParticiple = (word: string) =>
    (/[a-z]{2}ed$/.test(word) && !noParticiple.has(word)) || participles.get(word) !== undefined;

  /** Followed by "by", even an adjective tells of an act: "the clinic was closed by the board". */
  const isActedOn = (tokens: readonly Token[], at: number, getting: boolean) =>
    adjectives.get(tokens[at]?.lower ?? '') === undefined || (!getting && tokens[at + 1]?.lower === 'by');

  function isDuty(tokens: readonly Token[], at: number): boolean {
    let before = at - 1;
    while (
      before >= 0 &&
      (between.has(tokens[before]?.lower ?? '') || /ly$/.test(tokens[before]?.lower ?? ''))
    )
      before -= 1;
    const word = tokens[before]?.lower ?? '';
    return duties.has(word) || (word === 'to' && dutiesWithTo.has(tokens[before - 1]?.lower ?? ''));
  }

  /** "It was decided that": nobody decided. */
  function isImpersonal(tokens: readonly Token[], at: number, participle: number): boolean {
    if (tokens[at]?.lower !== "it's" && tokens[at - 1]?.lower !== 'it') return false;
    return tokens.slice(participle + 1, participle + 1 + THAT_WITHIN).some(({ lower }) => lower === 'that');
  }

  /** `get`: it happens to the reader; `duty`: somebody ought to do it; `hides`: said so that nobody seems to act. */
  function kindOf(
    tokens: readonly Token[],
    at: number,
    participle: number,
  ): 'get' | 'duty' | 'hides' | undefined {
    const first = tokens[at]?.lower ?? '';
    const verb = tokens[participle]?.lower ?? '';
    if (first.startsWith('g')) return 'get';
    if (isDuty(tokens, at)) return 'duty';
    const isPlan = verb === 'considered' && (first === 'be' || first === 'being');
    return officeVerbs.has(verb) || isPlan || isImpersonal(tokens, at, participle) ? 'hides' : undefined;
  }

  return function findPassives(tokens: readonly Token[]): CueMatch[] {
    const found: CueMatch[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || !be.has(token.lower)) continue;
      let next = at + 1;
      if (questions.has(token.lower) && subjects.has(tokens[next]?.lower ?? '')) next += 1;
      while (next - at <= MOST_BETWEEN) {
        const word = tokens[next]?.lower ?? '';
        if (!(between.has(word) || /ly$/.test(word))) break;
        next += 1;
      }
      const participle = tokens[next];
      if (participle?.kind !== 'word' || !isParticiple(participle.lower)) continue;
      const getting = token.lower.startsWith('g');
      if (isActedOn(tokens, next, getting)) {
        const kind = kindOf(tokens, at, next);
        found.push({ cue: 'passive', ...(kind && { kind }), start: token.start, end: participle.end });
      }
      at = next;
    }
    return found;
  };
}
