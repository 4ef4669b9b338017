import type { Span } from '../../../text/span.ts';
import { cuesIn } from '../../cues.ts';
import type { Facts } from '../../facts.ts';
import { choice } from '../../options.ts';
import { hasLink, sentenceAt, textOf } from '../../places.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What the guidance comments on, as the language tells it, and the message for it. */
const messageOf: Readonly<Record<string, string>> = {
  wording: 'wording',
  method: 'method',
  place: 'place',
  'single-cause': 'cause',
};

/** A number one can call, also the short ones of help lines. */
const callable = /^\d{3,}$/;

/**
 * Help lines that need no "call" beside them, since hardly any other number looks so: the European numbers of social value
 * for emotional support and for children (Commission Decision 2007/116/EC). "988" alone may count anything.
 */
const helpLine = /(?<!\d)116[ .\u00a0]?(?:123|111)(?!\d)/;

/** Whether there is a way to help: a link or address, a help line, or a number in a sentence that asks to do something. */
function hasHelp(facts: Facts): boolean {
  if (hasLink(facts) || facts.posts.some(({ post }) => helpLine.test(post.text))) return true;
  return [...cuesIn(facts, 'ask')].some(({ at }) =>
    sentenceAt(facts, at)?.facts.tokens.some(({ kind, lower }) => kind === 'number' && callable.test(lower)),
  );
}

/** Words about suicide can help or harm: no method, no place, no single cause, and a way to help. */
export const rule = defineRule({
  summary: 'Speaks of suicide in a way that protects',
  why: 'Readers who are at risk may copy a method or a place; a way to get help can save them.',
  evidence: {
    title: 'WHO: Preventing suicide, a resource for media professionals',
    url: 'https://www.who.int/publications/i/item/9789240076846',
    year: 2023,
  },
  stage: 'stable',
  scope: 'draft',
  weight: 'safety',
  needs: ['cues.self-harm'],
  options: {
    /** How loud it is when no help line is named. */
    helpLine: choice(['warning', 'advice', 'note'], 'advice'),
  },
  severity: 'warning',
  messages: {
    wording: '“{words}” can hurt. Say it plainly: “died by suicide”, “tried to take their own life”.',
    method: '“{words}” says how. Leave the method out: people at risk may copy it.',
    place: '“{words}” says where. Leave the place out: it can draw others there.',
    cause: '“{words}” gives one reason. There are always several: say so, or leave it out.',
    help: 'Where can somebody find help? For example: “If you need to talk, call 116 123, day and night.”',
  },
  *check({ facts }, { options }): Iterable<Finding<Span>> {
    const matches = [...cuesIn(facts, 'self-harm')];
    for (const { item, at } of matches) {
      const say = messageOf[item.kind ?? ''];
      if (say) yield { hint: { at, say, with: { words: textOf(facts, at) } } };
    }
    if (matches.length > 0 && !hasHelp(facts)) yield { hint: { say: 'help', severity: options.helpLine } };
  },
  examples: {
    en: {
      good: [
        { text: 'He died by suicide in May. If you need to talk, call 116 123, day and night.' },
        { text: 'Thinking about suicide? Call or text 988 at any hour.' },
        { text: 'I thought about suicide, and nobody knew. 116 123 works in most of Europe.' },
        { text: 'You are killing it, second-years! Three exams down.' },
      ],
      bad: [
        { text: 'The survey reached 988 students. One in ten had thought about suicide.', says: 'help' },
        {
          text: 'He committed suicide in May. If you need to talk, call 116 123.',
          at: 'committed suicide',
          says: 'wording',
        },
        {
          text: 'He killed himself because of an exam. Call 116 123 to talk.',
          says: 'cause',
        },
        {
          text: 'She took pills from the ward and ended her life. Call 116 123 to talk.',
          says: 'method',
        },
        {
          text: 'Third suicide at the Linden viaduct this year. Call 116 123 to talk.',
          says: 'place',
        },
        {
          text: 'Our classmate died by suicide last week, and the whole year is in shock and grief.',
          says: 'help',
        },
        {
          text: 'Our classmate died by suicide last week, and the whole year is in shock and grief.',
          says: 'help',
          options: { helpLine: 'note' },
        },
      ],
    },
  },
});
