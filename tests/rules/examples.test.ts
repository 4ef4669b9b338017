import { describe, expect, it } from 'vitest';
import { audiences, findAudience } from '../../lib/audiences/find-audience.ts';
import { rulesetFor as rulesetForAudience } from '../../lib/audiences/ruleset-for.ts';
import { detectLanguage } from '../../lib/cli/detect-language.ts';
import { createParagraphLanguages } from '../../lib/compose/paragraph-languages.ts';
import { createEnglish } from '../../lib/language/english/english.ts';
import type { PlatformId } from '../../lib/platforms/platform-facts.ts';
import type { Context, ParagraphLanguages, Purpose } from '../../lib/rules/context.ts';
import { purposes } from '../../lib/rules/context.ts';
import { lint } from '../../lib/rules/lint.ts';
import { type Rule, rules } from '../../lib/rules/registry.ts';
import type { Hint } from '../../lib/rules/report.ts';
import type { Example } from '../../lib/rules/rule.ts';
import type { Ruleset } from '../../lib/rules/ruleset.ts';
import { singlePost } from '../../lib/text/draft.ts';
import { paragraphs } from '../../lib/text/segments.ts';

const english = createEnglish();
/** The order in which a platform is taken for an example that names none. */
const platformOrder: readonly PlatformId[] = ['instagram', 'facebook', 'x'];

/** The ruleset of one rule alone in a context; undefined where the rule is off. */
function rulesetFor(rule: Rule, context: Context, example: Example): Ruleset | undefined {
  const { audience } = findAudience(context.audience);
  const own = { [rule.id]: { options: example.options ?? {} } };
  const ruleset = rulesetForAudience(audience, context, {
    rules: own,
    words: { prefer: [], keep: [], ...example.words },
  });
  const active = ruleset.active.filter(({ id }) => id === rule.id);
  return active.length === 0 ? undefined : { context, active };
}

/** The contexts an example may mean, the likeliest first: what it names is fixed, the rest in the order people would try. */
function* contextsOf(rule: Rule, example: Example): Iterable<Context> {
  const allPurposes: readonly Purpose[] = example.purpose ? [example.purpose] : purposes;
  for (const purpose of allPurposes) {
    for (const audience of example.audience ? [example.audience] : audiences.map(({ id }) => id)) {
      for (const platform of example.platform ? [example.platform] : platformOrder) {
        const kind = example.kind ?? (platform === 'instagram' ? 'caption' : 'post');
        if (rule.on?.kinds && !rule.on.kinds.includes(kind)) continue;
        yield { platforms: [platform], kind, allowance: 'unknown', audience, purpose };
      }
    }
  }
}

function findRuleset(rule: Rule, example: Example): Ruleset {
  for (const context of contextsOf(rule, example)) {
    const ruleset = rulesetFor(rule, context, example);
    if (ruleset) return ruleset;
  }
  throw new Error(`${rule.id} is off wherever the example could stand: ${example.text}`);
}

/** `mul` stands for a text whose paragraphs are in several languages. */
async function languagesOf(text: string, tag: string): Promise<ParagraphLanguages> {
  if (tag === 'mul') return createParagraphLanguages(detectLanguage).decide([text]);
  return [paragraphs(text).map(() => tag)];
}

async function hintsOf(rule: Rule, example: Example, tag: string): Promise<readonly Hint[]> {
  const draft = singlePost(example.text, example.media ?? 'unknown');
  const report = lint(draft, await languagesOf(example.text, tag), findRuleset(rule, example), [english]);
  expect(report.failed).toEqual([]);
  return report.hints;
}

/** The text after the first fix; a fix without a place is text to copy. */
function fixedText(text: string, hint: Hint): string | undefined {
  const [fix] = hint.fixes;
  if (!fix?.at) return fix?.text;
  return text.slice(0, fix.at.start) + fix.text + text.slice(fix.at.end);
}

/** Language-free examples hold where no language is known and where one is. */
const runsOf = (tag: string) => (tag === 'any' ? ['und', 'en'] : [tag]);

interface Case {
  readonly example: Example;
  readonly tag: string;
  readonly name: string;
}

function casesOf(rule: Rule, side: 'good' | 'bad'): Case[] {
  return Object.entries(rule.examples).flatMap(([tag, examples]) =>
    runsOf(tag).flatMap((run) =>
      examples[side].map((example) => ({ example, tag: run, name: `${run}: ${example.text.slice(0, 70)}` })),
    ),
  );
}

const examplesOf = (rule: Rule) => Object.values(rule.examples).flatMap(({ good, bad }) => [...good, ...bad]);

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(casesOf(rule, 'good'))('is silent on $name', async ({ example, tag }) => {
    expect(await hintsOf(rule, example, tag)).toEqual([]);
  });

  it.each(casesOf(rule, 'bad'))('speaks on $name', async ({ example, tag }) => {
    const hints = await hintsOf(rule, example, tag);
    const quoted = hints.map(({ at, say }) => ({
      says: say,
      at: at && example.text.slice(at.start, at.end),
    }));
    const { says, at } = example;
    const hint =
      hints[
        quoted.findIndex(
          (each) => (says === undefined || each.says === says) && (at === undefined || each.at === at),
        )
      ];
    expect(quoted).toContainEqual({
      says: says ?? hint?.say,
      at: at ?? quoted.find((each) => each.says === says)?.at,
    });
    if (example.fixed !== undefined) expect(hint && fixedText(example.text, hint)).toBe(example.fixed);
  });

  it('has enough examples for each of its languages', () => {
    expect(Object.keys(rule.examples)).not.toEqual([]);
    for (const { good, bad } of Object.values(rule.examples)) {
      expect(good.length).toBeGreaterThanOrEqual(2);
      expect(bad.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('shows every message in a bad example', () => {
    const said = new Set(Object.values(rule.examples).flatMap(({ bad }) => bad.map(({ says }) => says)));
    const keys = Object.keys(rule.messages);
    if (keys.length > 1) expect(keys.filter((key) => !said.has(key))).toEqual([]);
  });

  it('shows every option at work', () => {
    const changed = new Set(examplesOf(rule).flatMap(({ options }) => Object.keys(options ?? {})));
    expect(Object.keys(rule.options).filter((name) => !changed.has(name))).toEqual([]);
  });

  it('says why in one sentence, and on whose authority', () => {
    expect(rule.why).toMatch(/^\p{Lu}[^.!?]*(?:\d\.\d[^.!?]*)*\.$/u);
    if (rule.evidence === 'house judgement') return;
    expect(rule.evidence.title).not.toBe('');
    expect(rule.evidence.url).toMatch(/^https:\/\//);
    expect(rule.evidence.year).toBeGreaterThan(1980);
  });

  it('has messages that browsers take', () => {
    for (const [key, message] of Object.entries({ summary: rule.summary, why: rule.why, ...rule.messages })) {
      expect(key).toMatch(/^[A-Za-z0-9]+$/);
      for (const words of typeof message === 'string' ? [message] : Object.values(message)) {
        expect(words).not.toMatch(/\$| \| /);
      }
    }
  });
});
