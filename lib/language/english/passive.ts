import type { Token } from '../../text/tokens.ts';
import type { CueMatch } from '../language.ts';
import { createTable } from '../table.ts';
import { setOf } from './set-of.ts';

const be = setOf(
  "am is are was were be been being get gets got getting isn't aren't wasn't weren't it's they're we're you're he's she's i'm that's who's who're what's there's here's",
);
/** Forms that may stand before their subject: "Was anyone asked?", "Why aren't interns paid?". */
const questions = setOf("am is are was were isn't aren't wasn't weren't");
const questionWords = setOf(
  'why how when where what who whom which whose and but or so then if not only nor',
);
/** What ends the subject of a question: behind it another clause begins. */
const subjectEnds = setOf('who that which whose if because when while and or but so any is are was were to');
/** What may stand behind the participle of such a question; a noun there shows that it only describes that noun. */
const behindParticiple = setOf(
  'by in on at for from to with without where when while because before after under as of off out up down about than like if until over into through against again at every each this next last and or during early late enough properly fairly the here there anyway today yet so well',
);
const between = setOf(
  'not never also still already often always just now even all both being soon later once again only almost quite and then too ever yet simply first far no longer but long rather somehow rarely seldom sometimes usually mostly nearly so thus therefore currently twice since much better well at least in part for',
);
/** Words in -ed that are no participles. */
const noParticiple = setOf(
  'need needed seed feed speed weed indeed red bed shed hundred sacred naked kindred breed exceed proceed succeed med unmet wicked rugged crooked wretched beloved aged bleed tweed creed greed freed-up',
);
/** With "is" or "are" before them and no "by" behind, states: "the lift is broken". */
const states = setOf(
  'broken finished packed lost done locked booked stranded hooked sold gone detailed cracked swollen sunburnt',
);
const present = /^(?:am|is|are|isn't|aren't|.+'(?:s|re|m))$/;
const MOST_BETWEEN = 4;
/** How many tokens behind a form of be the subject of a question and its participle may take. */
const MOST_SUBJECT = 8;

/** Words that begin a clause which tells which one is meant. */
const relatives = new Set(['that', 'which', 'who']);
/** Words that begin a clause which only tells where, when or whether: "ask where the form is kept", "call if you are bitten". */
const asides = setOf(
  'where when how whether why what if once until before after because while unless although wherever whenever',
);
/** How many tokens before a passive such a word may stand. */
const MOST_ASIDE = 8;
/** What stands behind "by" and acts not: a day, a way, a measure. */
const noDoers = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter christmas easter then now today tomorrow tonight noon midnight next end time half at about lot hand post mail email phone text law bus train car bike boat mistake default chance far way means',
);
/** Words that may stand between "by" and what decides. */
const beforeDoer = setOf('the a an our your this that its early mid late');
/** How many tokens behind the participle "by" may stand: "done about it by schools". */
const MOST_TO_DOER = 4;
/** What is to be done by nobody in particular: "something will be done", "it is vital that measures be taken". */
const vague = setOf('something nothing anything more enough much action measures steps');
const vagueVerbs = setOf('done taken');
/** How many tokens before the form of be such a thing may stand: "something must soon be done". */
const MOST_VAGUE = 4;
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
/** With "to" behind them, ways of saying that something is so: "has been found to help". */
const reports = setOf(
  'found shown known thought believed said reported estimated expected considered proven',
);
/** Verbs of wishing: "some do not want to be helped". */
const wishes = setOf(
  'want wants wanted wish wishes wished like likes love hate deserve deserves prefer hope hoped hopes',
);
/** What stands before a "be" that is no wish of its own. */
const beforeBe = setOf(
  "to will would can could may might must should shall cannot won't can't wouldn't couldn't i'll we'll you'll they'll he'll she'll it'll let's",
);
/** How many tokens before "be" the "that" of a demand stands: "it is vital that a health check be made". */
const MOST_DEMAND = 8;
const demands = new Set(['that']);
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

/** Whether a word, lower case, may begin a passive. */
export const mayBeginPassive = (lower: string): boolean => be.has(lower);

/** Finds passive verb phrases: a form of be or get, up to four adverbs, a participle that is not mostly an adjective. */
export function createPassiveFinder(participleLines: string, adjectiveLines: string) {
  const participles = createTable(participleLines);
  const adjectives = createTable(adjectiveLines);

  const isParticiple = (word: string) =>
    (/[a-z]{2}ed$/.test(word) && !noParticiple.has(word)) || participles.get(word) !== undefined;

  /** Whether somebody does this to the subject. Followed by "by", even an adjective tells of an act. */
  function isActedOn(tokens: readonly Token[], be: number, at: number): boolean {
    const form = tokens[be]?.lower ?? '';
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    const getting = form.startsWith('g');
    if (word === 'used' && next === 'to')
      return !getting && !/ing$|^(?:the|it|this|that)$/.test(tokens[at + 2]?.lower ?? '');
    if (getting && word === 'set') return false;
    // What's left remains; who is left waiting was left by somebody.
    if (word === 'left' && present.test(form) && !/ing$|^(?:alone|behind|out|to|with|without)$/.test(next))
      return false;
    if (next === 'by') return !getting || adjectives.get(word) === undefined;
    return adjectives.get(word) === undefined && !(states.has(word) && present.test(form));
  }

  /** Where the participle of a question stands whose subject follows the form of be; -1 where there is none. */
  function behindSubject(tokens: readonly Token[], at: number): number {
    if (!questions.has(tokens[at]?.lower ?? '') || !mayInvert(tokens, at)) return -1;
    for (let next = at + 2; next <= at + MOST_SUBJECT; next += 1) {
      const token = tokens[next];
      if (token?.kind !== 'word' || subjectEnds.has(token.lower)) return -1;
      const after = tokens[next + 1];
      const isBare = after?.kind !== 'word' || behindParticiple.has(after.lower) || /ly$/.test(after.lower);
      if (isParticiple(token.lower) && isBare && adjectives.get(token.lower) === undefined) return next;
    }
    return -1;
  }

  /** Whether a form of be opens a question: nothing stands before it in its clause but a question word. */
  function mayInvert(tokens: readonly Token[], at: number): boolean {
    const before = tokens[at - 1];
    return before === undefined || before.kind !== 'word' || questionWords.has(before.lower);
  }

  function isDuty(tokens: readonly Token[], at: number): boolean {
    let before = at - 1;
    while (
      before >= 0 &&
      (between.has(tokens[before]?.lower ?? '') || /ly$/.test(tokens[before]?.lower ?? ''))
    )
      before -= 1;
    const word = tokens[before]?.lower ?? '';
    // "It is vital that measures be taken": the bare form demands.
    if (tokens[at]?.lower === 'be' && !beforeBe.has(word) && isBehind(tokens, at, demands, MOST_DEMAND))
      return true;
    return duties.has(word) || (word === 'to' && dutiesWithTo.has(tokens[before - 1]?.lower ?? ''));
  }

  /** "It was decided that": nobody decided. */
  function isImpersonal(tokens: readonly Token[], at: number, participle: number): boolean {
    if (tokens[at]?.lower !== "it's" && tokens[at - 1]?.lower !== 'it') return false;
    return tokens.slice(participle + 1, participle + 1 + THAT_WITHIN).some(({ lower }) => lower === 'that');
  }

  /** Whether one of some words stands shortly before a token, in its clause. */
  function isBehind(tokens: readonly Token[], at: number, words: ReadonlySet<string>, most: number): boolean {
    for (let before = at - 1; before >= at - most; before -= 1) {
      const token = tokens[before];
      if (token?.kind !== 'word' && token?.kind !== 'number') return false;
      if (words.has(token.lower)) return true;
    }
    return false;
  }

  /** Whether the clause says by whom: "signed by the minister", but not "signed by Friday", "by email", "by 2030". */
  function namesDoer(tokens: readonly Token[], participle: number): boolean {
    for (let at = participle + 1; at <= participle + MOST_TO_DOER; at += 1) {
      if (tokens[at]?.kind !== 'word') return false;
      if (tokens[at]?.lower !== 'by') continue;
      const next = beforeDoer.has(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1];
      if (next?.kind === 'mention') return true;
      return next?.kind === 'word' && !noDoers.has(next.lower) && !/.ing$/.test(next.lower);
    }
    return false;
  }

  /**
   * `get`: it happens to the reader; `duty`: somebody ought to do it; `named`: it says by whom; `relative`: it only tells which
   * one, or where or whether, or what is wished, as in "beds that are built"; `hides`: said so that nobody seems to act.
   */
  function kindOf(
    tokens: readonly Token[],
    at: number,
    participle: number,
  ): 'get' | 'duty' | 'named' | 'relative' | 'hides' | undefined {
    const first = tokens[at]?.lower ?? '';
    const verb = tokens[participle]?.lower ?? '';
    if (first.startsWith('g')) return 'get';
    if (namesDoer(tokens, participle)) return 'named';
    if (isDuty(tokens, at)) return 'duty';
    const [secondLast, last] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
    if (relatives.has(last) || (last === 'to' && wishes.has(secondLast))) return 'relative';
    const isPlan = verb === 'considered' && (first === 'be' || first === 'being');
    if (officeVerbs.has(verb) || isPlan || isImpersonal(tokens, at, participle)) return 'hides';
    if (reports.has(verb) && tokens[participle + 1]?.lower === 'to') return 'relative';
    if (isBehind(tokens, at, asides, MOST_ASIDE)) return 'relative';
    return vagueVerbs.has(verb) && isBehind(tokens, at, vague, MOST_VAGUE) ? 'hides' : undefined;
  }

  /** Where the participle stands behind adverbs; -1 where there is none. */
  function behindAdverbs(tokens: readonly Token[], at: number): number {
    let next = at + 1;
    while (next - at <= MOST_BETWEEN) {
      const word = tokens[next]?.lower ?? '';
      if (!between.has(word) && !/ly$/.test(word)) break;
      next += 1;
    }
    const token = tokens[next];
    return token?.kind === 'word' && isParticiple(token.lower) ? next : -1;
  }

  /** Where the verb begins: behind a contracted pronoun, and at "being" where that follows. */
  function verbStart(text: string, tokens: readonly Token[], at: number): number {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (next?.lower === 'being') return next.start;
    const contracted = /^[a-z]+(['’](?:s|re|m))$/i.exec(text.slice(token?.start, token?.end));
    return contracted ? (token?.end ?? 0) - (contracted[1]?.length ?? 0) : (token?.start ?? 0);
  }

  return function findPassives(text: string, tokens: readonly Token[]): CueMatch[] {
    const found: CueMatch[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      if (!be.has(tokens[at]?.lower ?? '')) continue;
      const direct = behindAdverbs(tokens, at);
      const participle = direct >= 0 ? direct : behindSubject(tokens, at);
      if (participle < 0) continue;
      if (isActedOn(tokens, at, participle)) {
        const kind = kindOf(tokens, at, participle);
        const end = tokens[participle]?.end ?? 0;
        found.push({ cue: 'passive', ...(kind && { kind }), start: verbStart(text, tokens, at), end });
      }
      at = participle;
    }
    return found;
  };
}
