import type { Language } from '../language/language.ts';
import { countWords, type Token, tokenize } from '../text/tokens.ts';
import type { SentenceFacts } from './facts.ts';
import { kindBit, knowingHolds } from './holds.ts';

const none: readonly Token[] = [];

const isEntity = (token: Token) =>
  token.kind === 'url' || token.kind === 'mention' || token.kind === 'hashtag' || token.kind === 'emoji';

/** Reads one sentence. @param language undefined where only language-free rules run. */
export function readSentence(text: string, language: Language | undefined): SentenceFacts {
  const tokens = tokenize(text);
  const knowing = language?.know(text, tokens);
  const { cues, rest } = knowingHolds(knowing);
  let kinds = 0;
  let entities: Token[] | undefined;
  for (const token of tokens) {
    if (token.kind === 'word') continue;
    kinds |= kindBit(token.kind);
    if (!isEntity(token)) continue;
    entities ??= [];
    entities.push(token);
  }
  return {
    text,
    tokens,
    words: countWords(tokens),
    knowing,
    entities: entities ?? none,
    holds: { cues, rest: rest | kinds },
  };
}
