import type { ClarityMeasure } from '../lib/rules/report.ts';
import { useWords } from './words-context.ts';

/** From this share of familiar words on, nothing is said of new ones: readers need about 98 % known words to follow. */
const NEARLY_ALL = 0.98;

/** What a person can act on: the longest sentence and how many words may be new. Never a grade. */
export function ClarityMeasures({ measure: { longest, familiar } }: { readonly measure: ClarityMeasure }) {
  const words = useWords();
  if (longest === 0 && familiar === undefined) return null;
  return (
    <section class="measure">
      <h3>{words.say('group_clarity')}</h3>
      {longest > 0 && <p>{words.say('clarity_longest', { count: longest })}</p>}
      {familiar !== undefined && (
        <p>
          {familiar >= NEARLY_ALL
            ? words.say('clarity_allFamiliar')
            : words.say('clarity_someNew', { share: Math.max(2, Math.round(1 / (1 - familiar))) })}
        </p>
      )}
    </section>
  );
}
