import type { Language } from '../language/language.ts';
import { countWords, type Token, tokenize } from '../text/tokens.ts';
import type { SentenceFacts } from './facts.ts';
import { kindBit, knowingHolds } from './holds.ts';

const none: readonly Token[] = [];

/** The usual kind beside words: its bit is not looked up each time. */
const punctuation = kindBit('punctuation');

const isEntity = (token: Token) =>
  token.kind === 'url' || token.kind === 'mention' || token.kind === 'hashtag' || token.kind === 'emoji';

const isLower = (unit: number) => unit >= 0x61 && unit <= 0x7a;

const mayBeCapitals = (text: string, { start, end }: Token) =>
  !isLower(text.charCodeAt(start)) && (end - start === 1 || !isLower(text.charCodeAt(start + 1)));

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
      if (mayBeCapitals(text, token)) capitals += 1;
      continue;
    }
    if (token.kind === 'punctuation') {
      kinds |= punctuation;
      continue;
    }
    kinds |= kindBit(token.kind);
    if (!isEntity(token)) continue;
    entities ??= [];
    entities.push(token);
  }
  return {
    text,
    tokens,
    words: countWords(tokens),
    capitals,
    knowing,
    entities: entities ?? none,
    holds: { cues, rest: rest | kinds },
  };
}
