import { expect, it } from 'vitest';
import { findAudience } from '../../lib/audiences/find-audience.ts';
import { rulesetFor } from '../../lib/audiences/ruleset-for.ts';
import { english } from '../../lib/cli/quality-sets.ts';
import type { PlatformId } from '../../lib/platforms/platform-facts.ts';
import type { Purpose } from '../../lib/rules/context.ts';
import { lint } from '../../lib/rules/lint.ts';
import type { RuleId } from '../../lib/rules/registry.ts';
import { singlePost } from '../../lib/text/draft.ts';
import { paragraphs } from '../../lib/text/segments.ts';

/** How loud a rule is about a text with one picture: examples tell what is said, and these how much it weighs. */
interface Case {
  readonly why: string;
  readonly rule: RuleId;
  readonly is: 'warning' | 'advice' | 'note' | 'silent';
  readonly audience: string;
  readonly platform: PlatformId;
  readonly purpose?: Purpose;
  readonly text: string;
}

const cases: readonly Case[] = [
  {
    why: 'who invites people to come has asked them something',
    rule: 'invitation',
    is: 'note',
    audience: 'medical-students',
    platform: 'facebook',
    text: 'You will hold a needle soon. The skills lab has room for twelve of you. Sign up for a place.',
  },
  {
    why: 'who says when to come is not asked for a question',
    rule: 'invitation',
    is: 'silent',
    audience: 'medical-students',
    platform: 'facebook',
    text: 'You will hold a needle soon. The skills lab is open on Friday 4 December at six. Sign up for a place by Thursday.',
  },
  {
    why: 'who only tells has not',
    rule: 'invitation',
    is: 'advice',
    audience: 'medical-students',
    platform: 'facebook',
    text: 'You will hold a needle soon. Nurses have done so ten thousand times, and most of them learned it from a colleague.',
  },
  {
    why: 'a call is passed on for what it offers',
    rule: 'reason-to-share',
    is: 'note',
    audience: 'medical-students',
    platform: 'facebook',
    text: 'Four weeks on a ward in Turku are open to us. Apply by 12 March with one page on why. Ask me what it was like.',
  },
  {
    why: 'a tip for the ward needs nobody who decides',
    rule: 'actor',
    is: 'silent',
    audience: 'medical-students',
    platform: 'instagram',
    text: 'Sit down at the bed on your next round. Patients feel that you had more time, and it takes no longer than standing.',
  },
  {
    why: 'who speaks of budgets and laws may name them',
    rule: 'actor',
    is: 'note',
    audience: 'medical-students',
    platform: 'instagram',
    text: 'Interns on our wards work for nothing. The law on working hours must cover them as well, and their pay belongs in next year’s budget.',
  },
  {
    why: 'for a change of policy it weighs more',
    rule: 'actor',
    is: 'advice',
    audience: 'medical-students',
    platform: 'instagram',
    purpose: 'change-policy',
    text: 'Sit down at the bed on your next round. Patients feel that you had more time, and it takes no longer than standing.',
  },
];

function hintOf({ rule, audience, platform, purpose = 'any', text }: Omit<Case, 'why' | 'is'>) {
  const ruleset = rulesetFor(findAudience(audience).audience, {
    platforms: [platform],
    kind: platform === 'instagram' ? 'caption' : 'post',
    allowance: 'unknown',
    purpose,
  });
  const draft = singlePost(text, { count: 1, withAlt: 1 });
  const { hints } = lint(draft, [paragraphs(text).map(() => 'en')], ruleset, [english]);
  return hints.find((hint) => hint.rule === rule);
}

it.each(cases)('$rule: $why', ({ is, ...context }) => {
  expect(hintOf(context)?.severity ?? 'silent').toBe(is);
});

it('a bare call is quoted so that one knows it again', () => {
  const text = 'We had soup, talks and a walk along the river with all of you. Tag your ward partner!';
  const hint = hintOf({ rule: 'reason-to-share', audience: 'medical-students', platform: 'facebook', text });
  expect(hint?.with).toEqual({ words: 'Tag your ward partner!' });
});
