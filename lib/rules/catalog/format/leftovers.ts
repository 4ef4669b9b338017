import { facebookMentions, findHabit, habits } from '../../../platforms/habits.ts';
import type { Range } from '../../../text/span.ts';
import { unicodePattern } from '../../../text/unicode-pattern.ts';
import type { SentenceFacts } from '../../facts.ts';
import { holdsKind } from '../../holds.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** The counter of a thread: alone, in brackets at the end, or before a first sentence. */
const counter = unicodePattern(
  String.raw`^\s*\(?(\d{1,2}\/\d{1,2})\)?[\s.]*$|\((\d{1,2}\/\d{1,2})\)\s*$|^\s*(1\/\d{0,2})\s+\p{Lu}`,
);

/** Something of every habit and of every counter: looked for before they are. */
const traces = /link|bio|swipe|thread|\brt\b|retweet|🧵|\//i;

function findCounter({ text }: SentenceFacts): Range | undefined {
  const match = counter.exec(text);
  const found = match?.[1] ?? match?.[2] ?? match?.[3];
  const [part, whole] = found?.split('/').map(Number) ?? [];
  if (!match || found === undefined || (whole && part && part > whole)) return undefined;
  const start = match.index + match[0].indexOf(found);
  return { start, end: start + found.length };
}

function* handlesOnFacebook({ entities }: SentenceFacts): Iterable<Range> {
  for (const { kind, lower, start, end } of entities)
    if (kind === 'mention' && !facebookMentions.has(lower)) yield { start, end };
}

/** What was pasted from another platform and does nothing here. */
export const rule = defineRule({
  summary: 'Nothing left over from another platform',
  why: 'Words that do nothing here show that the post was meant for somebody else.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'sentence',
  byPlatform: true,
  on: { kinds: messageKinds },
  weight: 'format',
  needs: [],
  options: {},
  severity: 'advice',
  messages: {
    bio: 'Links work on {platform}. Put the link itself here.',
    swipe: 'There is nothing to swipe on {platform}. Say where the pictures are.',
    thread: 'There are no threads on {platform}. Put the rest below, or link to it.',
    repost: 'Nobody reposts by “RT” on {platform}. Say who should get it, and why.',
    counter: 'No thread follows on {platform}. Leave the counter out.',
    handle: 'A pasted handle does nothing on Facebook. Type @ and choose the page, or write its name.',
  },
  wakes: ({ text, holds }) => holdsKind(holds, 'mention') || traces.test(text),
  *check(sentence, { platforms }): Iterable<Finding<Range>> {
    for (const habit of habits) {
      const platform = platforms.find(({ id }) => !habit.works.includes(id));
      const at = platform && findHabit(habit.name, sentence.text);
      if (at) yield { hint: { at, say: habit.name, with: { platform: platform.name } } };
    }
    const elsewhere = platforms.find(({ id }) => id !== 'x');
    const count = elsewhere && findCounter(sentence);
    if (count) yield { hint: { at: count, say: 'counter', with: { platform: elsewhere.name } } };
    if (platforms.some(({ id }) => id === 'facebook')) {
      for (const at of handlesOnFacebook(sentence)) yield { hint: { at, say: 'handle' } };
    }
  },
  examples: {
    any: {
      good: [
        {
          text: 'The form is behind the link in bio, swipe 👉 for the dates, and ask @praxis.am.kanal.',
          platform: 'instagram',
        },
        { text: 'A thread on brain death 🧵 1/4', platform: 'x' },
        {
          text: 'After RT the skin may be sore, and 1/4 of patients need a cream. @everyone',
          platform: 'facebook',
        },
      ],
      bad: [
        { text: 'Sign today: link in bio.', at: 'link in bio', says: 'bio', platform: 'facebook' },
        { text: 'Fill in the form in our bio.', at: 'form in our bio', says: 'bio', platform: 'facebook' },
        { text: 'Swipe for photos 👉', at: 'Swipe for photos 👉', says: 'swipe', platform: 'facebook' },
        { text: 'All about your first night shift 🧵', at: '🧵', says: 'thread', platform: 'instagram' },
        {
          text: 'Night buses save lives. RT please!',
          at: 'RT please!',
          says: 'repost',
          platform: 'instagram',
        },
        { text: 'First the good news. 1/4', at: '1/4', says: 'counter', platform: 'facebook' },
        {
          text: 'Thanks to @cambra_salut for the room.',
          at: '@cambra_salut',
          says: 'handle',
          platform: 'facebook',
        },
      ],
    },
  },
});
