import type { CueMatch } from '../../../language/language.ts';
import { findHabit } from '../../../platforms/habits.ts';
import type { PlatformFacts } from '../../../platforms/platform-facts.ts';
import type { Span } from '../../../text/span.ts';
import { cuesIn } from '../../cues.ts';
import type { Facts } from '../../facts.ts';
import { findAllIn } from '../../find-cue-in.ts';
import { flag } from '../../options.ts';
import { hasLink, type Placed, textOf } from '../../places.ts';
import { messageKinds } from '../../presence-rule.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What a promise owes, as the language tells it, and the message for it. */
const messageOf: Readonly<Record<string, string>> = {
  link: 'link',
  address: 'link',
  deadline: 'date',
  event: 'event',
  picture: 'picture',
};
/** The part that wants a time zone where readers follow from elsewhere. */
const CLOCK = 'clock';

const hasPictures = ({ posts }: Facts) =>
  posts.some(({ post }) => post.media === 'unknown' || post.media.count > 0);

/** Whether the draft says that the link stands in the profile, where that is the place for it. */
function isInProfile({ posts }: Facts, platforms: readonly PlatformFacts[]): boolean {
  return (
    platforms.every(({ linksClickable }) => !linksClickable) &&
    posts.some(({ post }) => findHabit('bio', post.text))
  );
}

/** A time of day that readers elsewhere cannot place. */
function bareClock(facts: Facts): Placed<CueMatch> | undefined {
  const parts = [...cuesIn(facts, 'owed')];
  const kinds = new Set(parts.map(({ item }) => item.kind));
  // What is online may be followed from anywhere, but a ward that meets on Zoom lives by one clock.
  const isElsewhere = !kinds.has('local') && (kinds.has('elsewhere') || kinds.has('online'));
  if (!isElsewhere || kinds.has('zone')) return undefined;
  return parts.find(({ item }) => item.kind === CLOCK);
}

/** A promise that the post does not keep: "register here" without a link, a deadline without a day. */
export const rule = defineRule({
  summary: 'Keeps what it promises: the link, the day, the place',
  why: 'A missing link or date stops people who wanted to come, read or sign.',
  evidence: 'house judgement',
  stage: 'stable',
  scope: 'draft',
  holdsBack: true,
  byPlatform: true,
  weight: 'action',
  on: { kinds: messageKinds },
  needs: ['cues.owed'],
  options: {
    /** Whether a time of day that people follow from elsewhere needs its time zone. */
    timeZone: flag(false),
  },
  severity: 'advice',
  messages: {
    link: '“{words}”: where is the link? For example: “Sign up: www.example.org”.',
    date: '“{words}”: which day is that? For example: “Friday 4 December”.',
    event: '“{words}”: when and where is it? For example: “Friday 4 December, 6 pm, public library”.',
    picture: '“{words}”: nothing is attached yet. Is it still to come?',
    zone: '“{words}”: in which time zone? For example: “18:00 CET”.',
  },
  *check({ facts }, { options, platforms }): Iterable<Finding<Span>> {
    const pictured = hasPictures(facts);
    const linked = hasLink(facts) || isInProfile(facts, platforms);
    for (const { item, at } of findAllIn(facts, 'owed')) {
      const say = messageOf[item.kind ?? ''];
      if (say === undefined || (say === 'picture' && pictured) || (say === 'link' && linked)) continue;
      yield { hint: { at, say, with: { words: textOf(facts, at) } } };
    }
    const clock = options.timeZone ? bareClock(facts) : undefined;
    if (clock) yield { hint: { at: clock.at, say: 'zone', with: { words: textOf(facts, clock.at) } } };
  },
  examples: {
    en: {
      good: [
        { text: 'We ask for a vote before Easter and offer to meet you any Tuesday.' },
        { text: 'Register here and bring a friend: https://example.org/run' },
        { text: 'Register here and bring a friend. Link in bio!', platform: 'instagram' },
        { text: 'Come to our open evening on Thursday 9 May at six in the public library.' },
        { text: 'Come to the town hall on Saturday 5 December, 10 to 14.' },
        { text: 'The talk is on Zoom on Thursday 9 May at 18:00 CET.', options: { timeZone: true } },
        {
          text: 'The journal club of our ward meets on Zoom on Thursday 9 May at 18:00.',
          options: { timeZone: true },
        },
      ],
      bad: [
        { text: 'Register here and bring a friend!', says: 'link' },
        { text: 'The deadline is coming soon, so polish those abstracts!', says: 'date' },
        { text: "Tomorrow we'll have an open evening about endometriosis. Be there!", says: 'event' },
        {
          text: 'Look at the chart below: heat deaths rise with every birthday after 65.',
          says: 'picture',
          media: { count: 0, withAlt: 0 },
        },
        {
          text: 'The talk is on Zoom on Thursday 9 May at 18:00.',
          at: 'at 18:00',
          says: 'zone',
          options: { timeZone: true },
        },
      ],
    },
  },
});
