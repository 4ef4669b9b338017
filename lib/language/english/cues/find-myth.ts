import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/** Tokens up to which a second sentence is a reply to a flat statement. */
const LONGEST_REPLY = 20;
/** A first question of so many tokens only names the matter. */
const BARE_QUESTION = 4;

const isQuestion = ({ text }: Seen) => /[?？]\W*$/u.test(text);

/** A colon, a dash or a bracket, and words behind it. */
const ASIDE = /(?:[:;–—…(]|\.\.\.)\s*\S+ \S+ \S+/u;

/** Verbs that, said once more of "it" or "they", tell what is true of them instead. */
const CORRECTS = /^(?:it|they)\s+(means?|comes?|starts?|begins?)\b/iu;

/** Whether a reply says again with the same verb what something means or comes from. */
function isCorrected(claim: Seen, reply: Seen | undefined): boolean {
  const [, verb] = CORRECTS.exec(reply?.text.trim() ?? '') ?? [];
  return verb !== undefined && new RegExp(`\\b${verb}\\b`, 'iu').test(claim.text);
}

/** Sentences in which a myth is told and taken back. */
const OPENING = 3;

/** The false claim that the first sentences of a text open with, or undefined. */
function openingMyth(sentences: readonly Seen[]): SeenCue | undefined {
  const [opening] = sentences;
  if (opening === undefined) return undefined;
  const cues = cuesIn(sentences, 'myth');
  const has = (kind: string, from: number, to = from) =>
    cues.some((cue) => cue.kind === kind && cue.sentence >= from && cue.sentence <= to);
  const whole: SeenCue = { cue: 'myth', sentence: 0, start: 0, end: opening.text.length };
  if (has('fact', 0)) return undefined;
  if (has('label', 0)) return whole;
  // A list, a row of boxes to tick, somebody's question.
  if (/(?:^\s*[-–—•☐▫◻]|\s1\))\s/u.test(opening.text) || /^\W*["“][^"”]*\?["”]/u.test(opening.text))
    return undefined;
  const isFamous = (at: number) => has('denies', at) || (has('famous', at) && !has('negated', at));
  const isBare =
    isQuestion(opening) && opening.tokens.length <= BARE_QUESTION && !has('strong', 1) && !isFamous(0);
  const first = isBare ? 1 : 0;
  const claim = sentences[first];
  const reply = sentences[first + 1];
  const isStrong = has('strong', first + 1) && !has('mine', first);
  // "They do." takes back only what was denied.
  const isReplied =
    has('reply', first + 1) || (has('yes', first + 1) && (has('negated', first) || has('tells', first)));
  if (claim === undefined) return undefined;
  const isHealth =
    isStrong ||
    isFamous(first) ||
    has('health', 0, isQuestion(claim) || has('cited', first) ? first + 1 : first);
  if (isHealth && has('tail', 0)) return whole;
  // A claim that goes round is taken back by whatever is said next.
  const hasAside = cues.some(
    ({ kind, sentence, end }) =>
      sentence === first && (kind === 'famous' || kind === 'denies') && ASIDE.test(claim.text.slice(end)),
  );
  const isTold = (reply && !has('step', first + 1)) || hasAside;
  if (isFamous(first) && isTold && !has('mine', first) && !has('asks', first)) return whole;
  if (isHealth && isCorrected(claim, reply) && !has('mine', first)) return whole;
  const isQuoted =
    has('quoted', first) &&
    has('health', first, first + 1) &&
    !has('speech', first, first + 1) &&
    (!has('mine', first) || has('excuse', first) || isReplied);
  // Two who speak in turn tell a story.
  const isTalk = has('quoted', first + 1);
  if (isQuoted && reply && !isTalk) return whole;
  if (!isHealth || (has('told', first) && !isStrong)) return undefined;
  // "No, cold weather gives nobody a cold." says what is true at once.
  if (has('reply', first) && has('negated', first) && !isStrong) return undefined;
  // What is still believed, or asks for assent, is denied by saying so.
  if (has('wrongly', first)) return whole;
  const isBelieved =
    has('belief', first) ||
    (has('tells', first) && (isReplied || isFamous(first))) ||
    has('hearsay', first + 1) ||
    (has('cited', first) && !has('speech', first) && (!has('mine', first) || has('nay', first + 1)));
  // What those say who know, and what leads to a step, is no myth unless it is denied.
  const isKnown =
    !isReplied && !isStrong && !has('turn', first) && (has('knows', first) || has('step', first + 1));
  // "I used to think that. Then I …" tells of oneself.
  const isStory = has('mine', first) && has('story', first + 1) && !isStrong && !isFamous(first);
  if (isBelieved && !isStory && !isKnown && (reply || has('turn', first))) return whole;
  // What takes a claim back is short; a long sentence goes on about something else.
  const isShort = (reply?.tokens.length ?? 0) <= LONGEST_REPLY;
  const isSweeping = has('sweeping', first) && has('counter', first + 1) && !has('mine', first);
  if (isQuestion(claim)) {
    if (has('mine', first)) return undefined;
    if (isSweeping) return whole;
    const isTaken =
      reply && has('echo', first) && (isReplied || !(has('mine', first + 1) || has('step', first + 1)));
    return isStrong || isTaken || (has('asks', first) && (isReplied || (isShort && has('nay', first + 1))))
      ? whole
      : undefined;
  }
  const isReply = isShort && !has('mine', first) && isReplied;
  return isStrong || isSweeping || (has('name', first + 1) && !has('negated', first)) || isReply
    ? whole
    : undefined;
}

/** The false claim that a text opens with before it says what is true, or undefined. */
export function findMyth(sentences: readonly Seen[]): SeenCue | undefined {
  const myth = openingMyth(sentences.slice(0, OPENING));
  if (myth === undefined) return undefined;
  return cuesIn(sentences, 'myth').some(({ kind }) => kind === 'confirmed') ? undefined : myth;
}
