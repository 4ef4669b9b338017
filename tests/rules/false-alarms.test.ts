import { expect, it } from 'vitest';
import { findAudience } from '../../lib/audiences/find-audience.ts';
import { labelledSet, namesIn } from '../../lib/cli/quality-sets.ts';
import type { RuleId } from '../../lib/rules/registry.ts';
import { reporterFor } from '../harness/english-report.ts';

/**
 * The rules that weigh most when they are wrong, and the sets whose sentences are about what they look for. In all other
 * sets hardly a sentence is: there a grammar that was widened too far shows, which its own near misses do not tell.
 */
const ownSets: Partial<Record<RuleId, readonly string[]>> = {
  'self-harm': ['self-harm'],
  'patient-details': ['patient-details'],
  'myth-first': ['myth', 'absolute', 'safety-claim'],
  'absolute-claim': ['absolute', 'safety-claim', 'myth'],
  'engagement-bait': ['bait', 'reason-to-share'],
  owed: ['owed', 'place-date', 'reason-to-share'],
};
/** A few of those sentences say it all the same. */
const LARGEST_SHARE = 0.006;
/** Some thousand drafts are read, in milliseconds: what a busy machine may take. */
const TIME_LIMIT = 120_000;

const reportOn = reporterFor(findAudience('general-public').audience);

it('weighty rules keep quiet about the sentences of other sets', { timeout: TIME_LIMIT }, () => {
  const hits = new Map<string, string[]>();
  let texts = 0;
  for (const set of namesIn('cues')) {
    for (const { text } of labelledSet<{ text: string }>(`cues/${set}`).dev) {
      texts += 1;
      const { hints } = reportOn(text);
      for (const rule of new Set(hints.map((hint) => hint.rule))) {
        if (ownSets[rule] && !ownSets[rule].includes(set)) hits.set(rule, [...(hits.get(rule) ?? []), text]);
      }
    }
  }
  for (const rule of Object.keys(ownSets)) {
    const found = hits.get(rule) ?? [];
    expect(found.length, `${rule}: ${found.join(' / ')}`).toBeLessThanOrEqual(texts * LARGEST_SHARE);
  }
});

it('a claim is quoted from its start, also behind the slash of a unit', () => {
  const text = 'Please slow down near our school. At 30 km/h most children who are hit survive.';
  const { hints } = reportOn(text);
  const { claim } = hints.find(({ rule }) => rule === 'evidence')?.with ?? {};
  expect(claim).toBe('At 30 km/h most children who are hit survive');
});
