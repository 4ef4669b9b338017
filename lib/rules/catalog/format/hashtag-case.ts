import type { Span } from '../../../text/span.ts';
import { unicodePattern } from '../../../text/unicode-pattern.ts';
import { hashtagsIn, textOf } from '../../places.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { findTagWords, type TagReading } from '../../tag-words.ts';

/** More tags than this are a fault of their own; reading each against the whole draft would only cost time. */
const MOST_TAGS = 12;

/** Five or more lower-case letters, with a capital first at most, in a script that has capitals. */
const flat = unicodePattern(String.raw`^[\p{Lu}\p{Ll}]\p{Ll}{4,}$`);

/** Capitals show where the words of a hashtag begin. */
export const rule = defineRule({
  summary: 'Hashtags with a capital for each word',
  why: 'Screen readers read #MentalHealth as two words and #mentalhealth as noise.',
  evidence: {
    title: 'Section508.gov: Create accessible social media content',
    url: 'https://www.section508.gov/create/social-media/',
    year: 2024,
  },
  stage: 'stable',
  scope: 'draft',
  on: { kinds: messageKinds },
  weight: 'format',
  needs: [],
  options: {},
  severity: 'advice',
  messages: {
    camel: 'Write #{camel}, so that everyone can read it and hear it.',
    unsure: 'Is {tag} more than one word? Then begin each with a capital, as in #MentalHealth.',
  },
  *check({ facts }): Iterable<Finding<Span>> {
    const readings = new Map<string, TagReading>();
    for (const { at } of hashtagsIn(facts).slice(0, MOST_TAGS)) {
      const tag = textOf(facts, at);
      const word = tag.slice(1);
      if (!flat.test(word)) continue;
      const reading = readings.get(word) ?? findTagWords(word.toLowerCase(), facts);
      readings.set(word, reading);
      const { camel, isLikely } = reading;
      if (camel !== undefined)
        yield { hint: { at, say: 'camel', with: { camel }, fixes: [{ at, text: `#${camel}` }] } };
      else if (isLikely) yield { hint: { at, say: 'unsure', with: { tag }, severity: 'note' } };
    }
  },
  examples: {
    any: {
      good: [
        { text: 'Talk about it tonight. #MentalHealthMatters #WHO' },
        { text: 'Open on Sundays as well. #Porto #nutrition #summer2026' },
        { text: 'Two weeks in Thessaloniki, and a bed for everybody. #thessaloniki' },
      ],
      bad: [
        {
          text: 'On World Sleep Day we all sleep in. #worldsleepday',
          at: '#worldsleepday',
          says: 'camel',
          fixed: 'On World Sleep Day we all sleep in. #WorldSleepDay',
        },
        {
          text: 'SUMMER SCHOOL in June, with a bed for everybody. #summerschool',
          at: '#summerschool',
          says: 'camel',
          fixed: 'SUMMER SCHOOL in June, with a bed for everybody. #SummerSchool',
        },
        {
          text: 'Two tags, one topic: #SchoolMeals and #schoolmeals.',
          at: '#schoolmeals',
          says: 'camel',
          fixed: 'Two tags, one topic: #SchoolMeals and #SchoolMeals.',
        },
        { text: 'Call us, day and night. #youarenotalone', at: '#youarenotalone', says: 'unsure' },
        { text: 'A health plan for all of us. #healthunion', at: '#healthunion', says: 'unsure' },
      ],
    },
  },
});
