import type { CueName, TableName } from '../../../language/language.ts';
import type { Span } from '../../../text/span.ts';
import { isRead } from '../../../text/tokens.ts';
import { cuesOf, hasCue } from '../../cues.ts';
import type { PostFacts, SentenceFacts } from '../../facts.ts';
import { isListLine } from '../../list-lines.ts';
import { flag } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { quotedStart } from '../../quoted-start.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Tags or emoji before the first word: one or two are a marker, from here on they are a string. House judgement. */
const LEAST_IN_STRING = 3;
/** Longest later sentence that is quoted whole: UTF-16 code units. */
const LONGEST_QUOTE = 90;

/** What a better first sentence does, best first. */
const better: readonly CueName[] = ['reader-meaning', 'ask', 'affected', 'position', 'evidence'];

/** Asks that end a post and begin none: "for more information, contact us". */
const closing: ReadonlySet<string | undefined> = new Set(['talk', 'learn']);

/** What nobody should be advised to open with. */
const unfit: ReadonlySet<CueName> = new Set([
  'slow-opening',
  'bait',
  'absolute',
  'self-harm',
  'patient-details',
  'placeholder',
]);

/** The parts of a myth that show one by themselves. */
const mythical: ReadonlySet<string | undefined> = new Set(['label', 'belief']);

const harsh: ReadonlySet<TableName> = new Set(['person-first', 'slur', 'blame']);

/** Words below which a sentence is more often a slogan ("Take care of your health!") than news. House judgement. */
const NEWS_WORDS = 8;

const isFit = (sentence: SentenceFacts) =>
  sentence.words >= NEWS_WORDS &&
  !isListLine(sentence.text) &&
  sentence.knowing?.terms.every(({ table }) => !harsh.has(table)) === true &&
  !hasCue(sentence, unfit) &&
  !cuesOf(sentence, 'myth').some(({ kind }) => mythical.has(kind));

interface Placed {
  readonly start: number;
  readonly facts: SentenceFacts;
}

function* sentencesOf({ paragraphs }: PostFacts): Iterable<Placed> {
  for (const { start, facts } of paragraphs) {
    for (const sentence of facts.sentences) yield { start: start + sentence.start, facts: sentence.facts };
  }
}

const isClosing = (sentence: SentenceFacts) =>
  cuesOf(sentence, 'ask').some(({ kind }) => closing.has(kind)) ||
  cuesOf(sentence, 'offer-to-meet').some(({ kind }) => kind === 'offer');

const opens = (sentence: SentenceFacts, cue: CueName) =>
  hasCue(sentence, [cue]) && (cue !== 'ask' || !isClosing(sentence));

/** The later sentence that should come first: the one with the best cue, or none. */
function findBetter(post: PostFacts, after: number): string | undefined {
  let best: { rank: number; text: string } | undefined;
  for (const { start, facts } of sentencesOf(post)) {
    if (start < after) continue;
    const most = best?.rank ?? better.length;
    const rank = better.findIndex((cue, index) => index < most && opens(facts, cue));
    if (rank >= 0 && isFit(facts)) best = { rank, text: facts.text.trim() };
    if (best?.rank === 0) break;
  }
  return best && quotedStart(best.text, LONGEST_QUOTE);
}

/**
 * The run of tags and emoji before the first word, when it is a string. Of emoji that are all the same or more than these the
 * rule on emoji says that one is enough.
 */
function leadingString(post: PostFacts): { start: number; end: number } | undefined {
  let count = 0;
  const kinds = new Set<string>();
  let hasTag = false;
  let start = 0;
  let end = 0;
  for (const sentence of sentencesOf(post)) {
    for (const token of sentence.facts.tokens) {
      if (token.kind === 'hashtag' || token.kind === 'emoji') {
        if (count === 0) start = sentence.start + token.start;
        count += 1;
        if (token.kind === 'hashtag') hasTag = true;
        kinds.add(sentence.facts.text.slice(token.start, token.end));
        end = sentence.start + token.end;
      } else if (isRead(token) || token.kind === 'url' || token.kind === 'mention') {
        const isString = hasTag || (count === LEAST_IN_STRING && kinds.size > 1);
        return isString && count >= LEAST_IN_STRING ? { start, end } : undefined;
      }
    }
  }
  return undefined;
}

/**
 * The slow words at the start of the post: from there on `after` looks for something better.
 * @param isLetter whether a salutation is in its place.
 */
function slowStart(
  post: PostFacts,
  isLetter: boolean,
): { start: number; end: number; after: number } | undefined {
  for (const { start, facts } of sentencesOf(post)) {
    if (facts.words === 0) continue;
    const [match] = cuesOf(facts, 'slow-opening');
    if (match && isLetter && match.kind === 'salutation') return undefined;
    return match && { start: start + match.start, end: start + match.end, after: start + facts.text.length };
  }
  return undefined;
}

/** Greetings, announcements and strings of tags stand where the news should stand. */
export const rule = defineRule({
  summary: 'A start without a run-up',
  why: 'The first line is the one everybody reads, and a greeting or a row of hashtags wastes it.',
  evidence: {
    title: 'CDC Clear Communication Index, items 1 and 2',
    url: 'https://www.cdc.gov/ccindex/index.html',
    year: 2014,
  },
  stage: 'stable',
  scope: 'draft',
  holdsBack: true,
  on: { kinds: messageKinds },
  weight: 'message',
  needs: [],
  options: {
    /** Whether a salutation is in its place: those who decide are addressed as in a letter. */
    salutation: flag(false),
  },
  severity: 'advice',
  messages: {
    slow: 'This is a run-up. Could the news come first?',
    slowBetter: 'This is a run-up. Try starting with: “{better}”',
    string: 'Hashtags or emoji come before your first word. Could they move to the end?',
  },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const [first] = facts.posts;
    if (!first) return;
    const string = leadingString(first);
    if (string) yield { hint: { at: { post: 0, ...string }, say: 'string', about: '' } };
    const slow = slowStart(first, options.salutation);
    if (!slow) return;
    const at = { post: 0, start: slow.start, end: slow.end };
    const found = findBetter(first, slow.after);
    if (found === undefined) yield { hint: { at, say: 'slow', about: '' } };
    else yield { hint: { at, say: 'slowBetter', with: { better: found }, about: '' } };
  },
  examples: {
    any: {
      good: [
        { text: '😱😱😱 Salt is in bread, and bread has most of it.' },
        { text: '📢 #NewStudy Sleep makes you remember more of what you read.' },
        { text: 'Sleep makes you remember more of what you read. 😴📚✨ #sleep #study #exams' },
      ],
      bad: [
        { text: '✨💊🦠 Take antibiotics as the doctor says.', at: '✨💊🦠', says: 'string' },
        {
          text: '#flu #winter #health Ask for the vaccine at your pharmacy.',
          at: '#flu #winter #health',
          says: 'string',
        },
      ],
    },
    en: {
      good: [
        { text: 'Would your family know what you want? Talk about organ donation tonight.' },
        { text: 'The school nurse stays: the council voted for her last night.' },
        {
          text: 'Dear members of the health committee, our clinic has two nurses for 30 beds.',
          audience: 'stakeholders',
        },
        { text: 'Dear neighbours and friends, the pharmacy stays open.', options: { salutation: true } },
      ],
      bad: [
        { text: 'Our choir has the honour to invite you to its new hall.', says: 'slow' },
        { text: 'We had a lovely time at the lake, and here are some pictures.', says: 'slow' },
        { text: 'Hope everyone had a good summer! We are back at work.', says: 'slow' },
        { text: 'We are proud to announce that our little choir has a new name.', says: 'slow' },
        {
          text: 'Dear members of our running club, we have a new name.',
          says: 'slow',
          audience: 'general-public',
        },
        {
          text: 'Good morning everyone and happy Monday! Call your neighbour at noon: the heat can harm your heart.',
          says: 'slowBetter',
        },
        {
          text: 'Good morning everyone and happy Monday!\n- Call your neighbour at noon: the heat can harm your heart.',
          says: 'slow',
        },
        {
          text: 'Dear colleagues, it is our pleasure to write to you. For further information please do not hesitate to contact us.',
          says: 'slow',
        },
      ],
    },
  },
});
