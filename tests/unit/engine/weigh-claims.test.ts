import { expect, it } from 'vitest';
import { createEnglish } from '../../../lib/language/english/english.ts';
import { tokenize } from '../../../lib/text/tokens.ts';

const english = createEnglish();
const kindsIn = (text: string) =>
  english
    .know(text, tokenize(text))
    .cues('needs-evidence')
    .map(({ kind }) => kind);

it.each([
  'One in three girls misses school during her period.',
  'Most people with dementia are never diagnosed.',
  'Women wait longer for a diagnosis than men.',
  'Rates of syphilis have risen since 2019.',
])('a reader would look it up: %s', (text) => expect(kindsIn(text)).toContain(undefined));

it.each([
  'There were 40 of us and most of them had never done it.',
  'The board meets on Monday, and most of us will be there in 2026.',
])('nobody would look it up: %s', (text) => expect(kindsIn(text)).not.toContain(undefined));
