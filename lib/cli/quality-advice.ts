import { compareAdvice, readPosts, reportOn } from './advice.ts';
import { type Figure, type Measure, share } from './quality-sets.ts';

/** At most one hard-word hint in three ordinary public posts. */
const MOST_HARD_FLAGS = 0.33;

/** How many hard words are pointed out per good post for the general public. */
async function hardFlags(): Promise<Figure> {
  const posts = readPosts().filter(
    ({ quality, audience }) => quality === 'good' && audience === 'general-public',
  );
  const reports = await Promise.all(posts.map(reportOn));
  const flags = reports.flatMap(({ hints }) => hints.filter(({ rule }) => rule === 'hard-word')).length;
  const value = flags / posts.length;
  return {
    name: 'hardFlagsPerGoodPost',
    dev: value,
    value,
    target: MOST_HARD_FLAGS,
    atLeast: false,
    n: posts.length,
  };
}

/** What annotated posts are told of the advice they deserve, and of the advice that would be wrong. They have no half kept apart. */
export const adviceMeasure: Measure = async () => {
  const { expected, wrong } = await compareAdvice();
  const given = share(expected.filter(({ isGiven }) => isGiven).length, expected.length);
  const slips = wrong.filter(({ isGiven }) => isGiven).length;
  return [
    { name: 'advice.given', dev: given, value: given, target: 0.9, atLeast: true, n: expected.length },
    { name: 'advice.wrong', dev: slips, value: slips, target: 0, atLeast: false, n: wrong.length },
    await hardFlags(),
  ];
};
