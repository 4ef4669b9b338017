import type { Range } from '../../../text/span.ts';
import { amount } from '../../options.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/**
 * Up to this many words a block is no wall, however many sentences it has: they are seven lines on a phone, a third of its
 * screen. House judgement.
 */
const LEAST_WORDS = 50;

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
    /** Words in one paragraph above which it is a wall, however few its sentences; 0 means never. House judgement. */
    words: amount(70),
  },
  severity: 'advice',
  messages: { wall: '{sentences} sentences, {words} words in one block. Where could a new paragraph begin?' },
  *check(paragraph, { options }): Iterable<Finding<Range>> {
    const { words, said: sentences } = paragraph;
    const isLong = options.words > 0 && words > options.words && sentences > 1;
    const isMany = options.sentences > 0 && sentences > options.sentences && words > LEAST_WORDS;
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
        {
          text: 'Plastic-free wards? It can be done. Our hospital has cut twelve tonnes of gloves and gowns in one year. Others want to follow. The rules for buying do not let them. Change them, and we all save.',
        },
      ],
      bad: [
        {
          text: 'Drink before you feel thirsty, and rest at noon. Call your neighbour every day, and ask how the night was. Keep the blinds down until the evening, and the windows open at night. Walk in the shade, not in the sun, and see a doctor as soon as you feel dizzy, weak or sick.',
          at: 'Drink before you feel thirsty, and rest at noon. Call your neighbour every day, and ask how the night was. Keep the blinds down until the evening, and the windows open at night. Walk in the shade, not in the sun, and see a doctor as soon as you feel dizzy, weak or sick.',
          says: 'wall',
        },
        {
          text: 'Come to the library on Tuesday at six with the person who would have to decide for you one day. A nurse and two people who live with a new kidney will be there for your questions, and so will their families and their friends from the ward: stay as long as you like.',
          at: 'Come to the library on Tuesday at six with the person who would have to decide for you one day. A nurse and two people who live with a new kidney will be there for your questions, and so will their families and their friends from the ward: stay as long as you like.',
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
