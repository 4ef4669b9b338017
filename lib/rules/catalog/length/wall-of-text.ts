import type { Range } from '../../../text/span.ts';
import { amount } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Below this many words a block is no wall, however many sentences it has. House judgement. */
const LEAST_WORDS = 45;

/** A block without a break is skipped on a phone. */
export const rule = defineRule({
  summary: 'Short paragraphs',
  why: 'On a phone a block without a break fills the screen, and thumbs move on.',
  evidence: {
    title: 'NHS digital service manual: How we write',
    url: 'https://service-manual.nhs.uk/content/how-we-write',
    year: 2026,
  },
  stage: 'stable',
  scope: 'paragraph',
  on: { platforms: ['facebook', 'instagram'], kinds: messageKinds },
  weight: 'format',
  needs: [],
  options: {
    /** Sentences in one paragraph above which it is a wall; 0 means never. */
    sentences: amount(3),
    /** Words in one paragraph above which it is a wall; 0 means never. */
    words: amount(50),
  },
  severity: 'advice',
  messages: { wall: '{sentences} sentences, {words} words in one block. Where could a new paragraph begin?' },
  *check(paragraph, { options }): Iterable<Finding<Range>> {
    const { words, said: sentences } = paragraph;
    const isLong = options.words > 0 && words > options.words && sentences > 1;
    const isMany = options.sentences > 0 && sentences > options.sentences && words >= LEAST_WORDS;
    if (!isLong && !isMany) return;
    const at = { start: 0, end: paragraph.text.trimEnd().length };
    yield { hint: { at, say: 'wall', with: { sentences, words }, about: paragraph.text.slice(0, 40) } };
  },
  examples: {
    any: {
      good: [
        {
          text: 'Drink before you feel thirsty. Rest at noon, when the sun is high.\n\nCall your neighbour every day. Keep the blinds down until the evening.\n\nWalk in the shade.',
        },
        { text: 'Come at six. Bring a friend. It is free. We have soup. See you there!' },
      ],
      bad: [
        {
          text: 'Drink before you feel thirsty, and rest at noon. Call your neighbour every day. Keep the blinds down until the evening. Walk in the shade, and see a doctor as soon as you feel dizzy, sick or weak, or when your head hurts and does not stop.',
          at: 'Drink before you feel thirsty, and rest at noon. Call your neighbour every day. Keep the blinds down until the evening. Walk in the shade, and see a doctor as soon as you feel dizzy, sick or weak, or when your head hurts and does not stop.',
          says: 'wall',
        },
        {
          text: 'Come to the library on Tuesday at six with the person who would have to decide for you one day. A nurse and two people who live with a new kidney will be there for your questions, and there is tea and cake for all of us.',
          at: 'Come to the library on Tuesday at six with the person who would have to decide for you one day. A nurse and two people who live with a new kidney will be there for your questions, and there is tea and cake for all of us.',
          says: 'wall',
          options: { sentences: 1 },
        },
        {
          text: 'Come at six with a friend. It is free and warm.',
          at: 'Come at six with a friend. It is free and warm.',
          says: 'wall',
          options: { words: 8 },
        },
      ],
    },
  },
});
