import { type Figure, readFigures } from '../text/figures.ts';
import type { SentenceFacts } from './facts.ts';
import { holdsDigits } from './holds.ts';
import { remembered } from './remembered.ts';

const none: readonly Figure[] = [];

const read = remembered(({ text, tokens }: SentenceFacts): readonly Figure[] => readFigures(text, tokens));

/** The figures of a sentence, read once for all rules that ask for them. */
export function figuresOf(sentence: SentenceFacts): readonly Figure[] {
  return holdsDigits(sentence.holds) ? read(sentence) : none;
}
