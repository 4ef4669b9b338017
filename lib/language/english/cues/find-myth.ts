import { cuesIn, type Seen, type SeenCue } from './seen.ts';

/** Tokens up to which a second sentence is a reply to a flat statement. */
const LONGEST_REPLY = 20;
/** A first question of so many tokens only names the matter. */
const BARE_QUESTION = 4;

const isQuestion = ({ text }: Seen) => /[?？]\W*$/u.test(text);

/** A list, a row of boxes to tick, somebody's question. */
const noClaim = /(?:^\s*[-–—•☐▫◻]|\s1\))\s|^\W*["“][^"”]*\?["”]/u;

/** Told to be one before it is said: "Let's bust a myth today!" */
const announced =
  /\b(?:bust|debunk)(?:ing)? (?:\w+ ){0,2}(?:myth|misconception)|\bmyths?[ -](?:bust|monday)/iu;

/** A colon, a dash or a bracket, and words behind it. */
const aside = /(?:[:;–—…(]|\.\.\.)\s*\S+ \S+ \S+/u;

/** Verbs that, said once more of "it" or "they", tell what is true of them instead. */
const corrects = /^(?:it|they)\s+(means?|comes?|starts?|begins?)\b/iu;

const has = (cues: readonly SeenCue[], kind: string, at: number) =>
  cues.some((cue) => cue.kind === kind && cue.sentence === at);

const isFamousAt = (cues: readonly SeenCue[], at: number) =>
  has(cues, 'denies', at) || (has(cues, 'famous', at) && !has(cues, 'negated', at));

/** What may be a claim at the start of a text, and the reply that may take it back. */
class Opening {
  readonly claim: Seen;
  readonly reply: Seen | undefined;
  /** Whether the claim is one that goes round. */
  readonly isFamous: boolean;
  /** Whether the reply takes back whatever was said; whether it takes back what others say or what was denied. */
  readonly isStrong: boolean;
  readonly isReplied: boolean;
  readonly isHealth: boolean;
  readonly #cues: readonly SeenCue[];
  /** The number of the sentence that claims. */
  readonly #at: number;

  constructor(sentences: readonly Seen[], cues: readonly SeenCue[], at: number, claim: Seen) {
    this.#cues = cues;
    this.#at = at;
    this.claim = claim;
    this.reply = sentences[at + 1];
    this.isFamous = isFamousAt(cues, at);
    this.isStrong = this.replies('strong') && !this.claims('mine');
    // "They do." takes back only what was denied.
    this.isReplied =
      this.replies('reply') || (this.replies('yes') && (this.claims('negated') || this.claims('tells')));
    const isAsked = isQuestion(claim) || this.claims('cited');
    this.isHealth =
      this.isStrong ||
      this.isFamous ||
      has(cues, 'health', 0) ||
      this.claims('health') ||
      (isAsked && this.replies('health'));
  }

  claims(kind: string): boolean {
    return has(this.#cues, kind, this.#at);
  }

  replies(kind: string): boolean {
    return has(this.#cues, kind, this.#at + 1);
  }

  /** Whether more is said behind a claim that goes round, in the same sentence. */
  hasAside(): boolean {
    return this.#cues.some(
      ({ kind, sentence, end }) =>
        sentence === this.#at &&
        (kind === 'famous' || kind === 'denies') &&
        aside.test(this.claim.text.slice(end)),
    );
  }
}

/** Whether a claim that goes round is taken back by whatever is said next. */
function isTakenBack(told: Opening): boolean {
  if (!told.isFamous || told.claims('mine') || told.claims('asks')) return false;
  return (told.reply !== undefined && !told.replies('step')) || told.hasAside();
}

/** Whether the reply says again with the same verb what something means or comes from. */
function isCorrected({ claim, reply }: Opening): boolean {
  const [, verb] = corrects.exec(reply?.text.trim() ?? '') ?? [];
  return verb !== undefined && new RegExp(`\\b${verb}\\b`, 'iu').test(claim.text);
}

/** Whether the claim is quoted, and not by two who speak in turn: they tell a story. */
function isQuoted(told: Opening): boolean {
  if (!told.claims('quoted') || told.reply === undefined || told.replies('quoted')) return false;
  if (!told.claims('health') && !told.replies('health')) return false;
  if (told.claims('speech') || told.replies('speech')) return false;
  return !told.claims('mine') || told.claims('excuse') || told.isReplied;
}

/** Whether the claim is told as something others believe. */
function isBelieved(told: Opening): boolean {
  const { isReplied, isStrong, isFamous } = told;
  if (told.reply === undefined && !told.claims('turn')) return false;
  // "I used to think that. Then I …" tells of oneself.
  if (told.claims('mine') && told.replies('story') && !isStrong && !isFamous) return false;
  // What those say who know, and what leads to a step, is no myth unless it is denied.
  const isKnown = !told.claims('turn') && (told.claims('knows') || told.replies('step'));
  if (isKnown && !isReplied && !isStrong) return false;
  return (
    (told.claims('belief') && !(told.claims('cited') && told.claims('speech'))) ||
    (told.claims('tells') && (isReplied || isFamous)) ||
    (told.replies('hearsay') && (!told.claims('mine') || told.claims('excuse'))) ||
    (told.claims('cited') && !told.claims('speech') && (!told.claims('mine') || told.replies('nay')))
  );
}

/** Whether a claim about everybody is countered. */
const isSweeping = (told: Opening) =>
  told.claims('sweeping') && told.replies('counter') && !told.claims('mine');

/** What takes a claim back is short; a long sentence goes on about something else. */
const isShort = ({ reply }: Opening) => (reply?.tokens.length ?? 0) <= LONGEST_REPLY;

/** Whether a question is answered as one about a myth. */
function isAnswered(told: Opening): boolean {
  if (told.claims('mine')) return false;
  const { isReplied } = told;
  if (told.isStrong || isSweeping(told)) return true;
  if (told.claims('asks') && (isReplied || (isShort(told) && told.replies('nay')))) return true;
  // "Does chocolate cause acne? The evidence is weak."
  const isOpen =
    told.reply === undefined || isQuestion(told.reply) || told.replies('mine') || told.replies('step');
  if (told.isFamous && told.claims('asks') && isShort(told) && !isOpen && !told.replies('confirmed'))
    return true;
  // A second question goes on asking the reader.
  if (told.reply === undefined || isQuestion(told.reply) || !told.claims('echo')) return false;
  return isReplied || !(told.replies('mine') || told.replies('step'));
}

/** Whether a flat statement is denied. */
const isDenied = (told: Opening) =>
  told.isStrong ||
  isSweeping(told) ||
  (told.replies('name') && !told.claims('negated')) ||
  (told.isReplied && isShort(told) && !told.claims('mine'));

/** Whether a claim is a myth that its reply, or whoever tells it, takes back. */
function isMyth(told: Opening): boolean {
  const { isHealth, isStrong } = told;
  if (isTakenBack(told) || isQuoted(told)) return true;
  if (!isHealth) return false;
  if (isCorrected(told) && !told.claims('mine')) return true;
  if (told.claims('told') && !isStrong) return false;
  // "No, cold weather gives nobody a cold." says what is true at once.
  if (told.claims('reply') && told.claims('negated') && !isStrong) return false;
  // What is still believed, or asks for assent, is denied by saying so.
  if (told.claims('wrongly') || isBelieved(told)) return true;
  return isQuestion(told.claim) ? isAnswered(told) : isDenied(told);
}

/** Whether something is stated about health and more is said of it: enough behind "Let's bust a myth". */
const isStated = (told: Opening) =>
  told.isHealth && told.reply !== undefined && !told.claims('negated') && !isQuestion(told.claim);

/** Whether the first sentences of a text open with a false claim. */
function opensWithMyth(sentences: readonly Seen[]): boolean {
  const cues = cuesIn(sentences, 'myth');
  const [opening, second] = sentences;
  if (opening === undefined || has(cues, 'fact', 0)) return false;
  if (has(cues, 'label', 0)) return true;
  if (noClaim.test(opening.text)) return false;
  const isBare =
    isQuestion(opening) &&
    opening.tokens.length <= BARE_QUESTION &&
    !has(cues, 'strong', 1) &&
    !isFamousAt(cues, 0);
  const isAnnounced = announced.test(opening.text);
  const isSecond = isBare || isAnnounced;
  const claim = isSecond ? second : opening;
  if (claim === undefined) return false;
  const told = new Opening(sentences, cues, isSecond ? 1 : 0, claim);
  return (told.isHealth && has(cues, 'tail', 0)) || (isAnnounced && isStated(told)) || isMyth(told);
}

/** Sentences in which a myth is told and taken back. */
const OPENING = 3;

/** The false claim that a text opens with before it says what is true, or undefined. */
export function findMyth(sentences: readonly Seen[]): SeenCue | undefined {
  const opening = sentences.slice(0, OPENING);
  if (!opensWithMyth(opening)) return undefined;
  if (cuesIn(opening, 'myth').some(({ kind }) => kind === 'confirmed')) return undefined;
  return { cue: 'myth', sentence: 0, start: 0, end: sentences[0]?.text.trimEnd().length ?? 0 };
}
