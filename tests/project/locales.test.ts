import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generalPublic } from '../../lib/audiences/general-public.ts';
import { rulesetFor } from '../../lib/audiences/ruleset-for.ts';
import { localeMessages } from '../../lib/cli/node-words.ts';
import { createEnglish } from '../../lib/language/english/english.ts';
import { lint } from '../../lib/rules/lint.ts';
import { singlePost } from '../../lib/text/draft.ts';
import { paragraphs } from '../../lib/text/segments.ts';

const languages = readdirSync(join(import.meta.dirname, '../../locales'))
  .map((file) => file.replace(/\.yml$/, ''))
  .sort();
const english = localeMessages('en');

const argumentsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const wordsIn = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;

describe('the locales', () => {
  it('are complete in English, Catalan and Spanish', () => {
    expect(languages).toEqual(expect.arrayContaining(['ca', 'en', 'es']));
    expect(english.size).toBeGreaterThan(300);
  });

  describe.each(languages)('%s', (language) => {
    const messages = localeMessages(language);

    it('has every message of the interface and of all rules, and no other', () => {
      expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    });

    it('puts the same values into each', () => {
      for (const [name, text] of english)
        expect(argumentsOf(messages.get(name) ?? ''), name).toEqual(argumentsOf(text));
    });

    it('is named by the tag of its language', () => {
      expect(messages.get('language')).toBe(language);
      expect(new Intl.PluralRules(language).resolvedOptions().locale).toBe(language);
    });

    it('has names and texts that both browsers take', () => {
      for (const [name, text] of messages) {
        expect(name).toMatch(/^[A-Za-z0-9_@]+$/);
        expect(text).not.toMatch(/\$| \| /);
        expect(text.trim(), name).not.toBe('');
      }
    });
  });

  it.each(languages.filter((language) => language !== 'en'))(
    'leave no sentence in English: %s',
    (language) => {
      const messages = localeMessages(language);
      const same = [...messages].filter(([name, text]) => wordsIn(text) > 2 && text === english.get(name));
      expect(same).toEqual([]);
    },
  );

  it('are as plain in English as Rostrum asks posts to be', () => {
    const context = { platforms: ['facebook'], kind: 'post', allowance: 'standard', purpose: 'any' } as const;
    const ruleset = rulesetFor(generalPublic, context);
    const known = [createEnglish()];
    // What stands in quotes is an example of what rules speak about; a passive is a matter of a whole post.
    const isPlainness = ({ group, rule, severity }: { group: string; rule: string; severity: string }) =>
      group === 'clarity' && rule !== 'passive' && severity !== 'note';
    const told = [...english].flatMap(([name, text]) => {
      const said = text.replace(/“[^”]*”/g, 'this').replace(/\{\w+\}/g, 'it');
      const languages = [paragraphs(said).map(() => 'en')];
      const { hints } = lint(singlePost(said, 'unknown'), languages, ruleset, known);
      return hints.filter(isPlainness).map(({ rule }) => `${name}: ${rule}: ${said}`);
    });
    expect(told).toEqual([]);
  });
});
