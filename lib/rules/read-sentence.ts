import type { Knowing, Language } from '../language/language.ts';
import { countWords, type Token, tokenize, tokensOf } from '../text/tokens.ts';
import type { SentenceFacts } from './facts.ts';
import { createHolds, digitBit, type Holds, kindBit, knowingHolds } from './holds.ts';

const none: readonly Token[] = [];

/** The usual kind beside words: its bit is not looked up each time. */
const punctuation = kindBit('punctuation');

const isEntity = (token: Token) =>
  token.kind === 'url' || token.kind === 'mention' || token.kind === 'hashtag' || token.kind === 'emoji';

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isLower = (unit: number) => unit >= 0x61 && unit <= 0x7a;

const mayBeCapitals = (text: string, { start, end }: Token) =>
  !isLower(text.charCodeAt(start)) && (end - start === 1 || !isLower(text.charCodeAt(start + 1)));

/** A sentence without its tokens, which are many and which few rules ask for: they are read again then. */
class ReadSentence implements SentenceFacts {
  declare readonly text: string;
  declare readonly words: number;
  declare readonly capitals: number;
  declare readonly knowing: Knowing | undefined;
  declare readonly entities: readonly Token[];
  declare readonly holds: Holds;
  memory: unknown[] | undefined = undefined;

  constructor(facts: Omit<SentenceFacts, 'tokens' | 'memory'>) {
    Object.assign(this, facts);
  }

  get tokens(): readonly Token[] {
    return tokensOf(this.text);
  }
}

/** Reads one sentence. @param language undefined where only language-free rules run. */
export function readSentence(text: string, language: Language | undefined): SentenceFacts {
  const tokens = tokenize(text);
  const knowing = language?.know(text, tokens);
  const { cues, rest } = knowingHolds(knowing);
  let kinds = 0;
  let capitals = 0;
  let entities: Token[] | undefined;
  for (const token of tokens) {
    if (token.kind === 'word') {
      if (isDigit(text.charCodeAt(token.start))) kinds |= digitBit;
      if (mayBeCapitals(text, token)) capitals += 1;
      continue;
    }
    if (token.kind === 'punctuation') {
      kinds |= punctuation;
      continue;
    }
    kinds |= kindBit(token.kind);
    if (token.kind === 'number') kinds |= digitBit;
    if (!isEntity(token)) continue;
    entities ??= [];
    entities.push(token);
  }
  return new ReadSentence({
    text,
    words: countWords(tokens),
    capitals,
    knowing,
    entities: entities ?? none,
    holds: createHolds(cues, rest | kinds),
  });
}
