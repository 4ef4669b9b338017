import { describe, expect, it } from 'vitest';
import { createEnglish } from '../../../lib/language/english/english.ts';
import { platformFacts } from '../../../lib/platforms/facts.ts';
import { createAnalyser } from '../../../lib/rules/analyser.ts';
import type { SentenceFacts } from '../../../lib/rules/facts.ts';
import { holdsAny, neededBits } from '../../../lib/rules/holds.ts';
import { optionValues } from '../../../lib/rules/options.ts';
import { type Rule, rules } from '../../../lib/rules/registry.ts';
import { singlePost } from '../../../lib/text/draft.ts';
import { healthText } from '../../bench/texts.ts';

type Check = (unit: SentenceFacts, frame: unknown) => Iterable<unknown>;
type Wakes = (unit: SentenceFacts, options: unknown) => boolean;

const english = createEnglish();
const texts = [
  healthText(20_000, 'paragraphs'),
  ...rules.flatMap(({ examples }) =>
    Object.values(examples).flatMap(({ good, bad }) => [...good, ...bad].map(({ text }) => text)),
  ),
];

function sentencesOf(text: string, tag: string): SentenceFacts[] {
  const tags = [new Array<string>(text.split('\n').length).fill(tag)];
  const [post] = createAnalyser([english]).update(singlePost(text), tags).posts;
  return post?.paragraphs.flatMap(({ facts }) => facts.sentences.map((each) => each.facts)) ?? [];
}

const sentences = texts.flatMap((text) => [...sentencesOf(text, 'en'), ...sentencesOf(text, 'und')]);

/** Frames in which a rule is given its own defaults, and those of its examples that change options. */
function framesOf(rule: Rule) {
  const changed = Object.values(rule.examples).flatMap(({ good, bad }) =>
    [...good, ...bad].map(({ options }) => options ?? {}),
  );
  return [{}, ...changed].map((options) => ({
    options: optionValues(rule.options, options),
    kind: 'post',
    purpose: 'any',
    audience: 'general-public',
    platforms: [platformFacts('facebook'), platformFacts('instagram')],
    words: { prefer: [], keep: [] },
  }));
}

describe.each(rules.filter(({ scope }) => scope === 'sentence').map((rule) => ({ id: rule.id, rule })))(
  '$id',
  ({ rule }) => {
    it('has nothing to say of a sentence about which it is not asked', () => {
      const check = rule.check as unknown as Check;
      const wakes = rule.wakes as unknown as Wakes | undefined;
      const bits = neededBits(rule.needs);
      let asked = 0;
      for (const frame of framesOf(rule)) {
        for (const sentence of sentences) {
          const isAsked =
            (bits === undefined || holdsAny(sentence.holds, bits)) &&
            (wakes === undefined || wakes(sentence, frame.options));
          if (isAsked) asked += 1;
          else expect([...check(sentence, frame)], sentence.text).toEqual([]);
        }
      }
      expect(asked).toBeGreaterThan(0);
    });
  },
);
