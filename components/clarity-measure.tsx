import type { ClarityMeasure } from '../lib/rules/report.ts';
import type { RuleSettings } from '../lib/rules/ruleset.ts';
import { useWords } from './words-context.ts';

/** From this share of familiar words on, nothing is said of new ones: readers need about 98 % known words to follow. */
const NEARLY_ALL = 0.98;
/** Words up to which a sentence is easy: the NHS content guide. Audiences may allow more. */
const EASY = 20;

/** The length above which a sentence is called long, wherever it stands. */
function mostWords(layers: readonly RuleSettings[]): number {
  const above = layers.map((layer) => layer['long-sentence']?.options?.adviceAbove);
  const most = above.findLast((value) => value !== undefined);
  return typeof most === 'number' && most > 0 ? most : EASY;
}

interface ClarityMeasuresProps {
  readonly measure: ClarityMeasure;
  /** What is said of the rules for these readers, from the weakest to the strongest. */
  readonly layers: readonly RuleSettings[];
}

/** What a person can act on: how many words may be new, and the longest sentence. Never a grade. */
export function ClarityMeasures({ measure: { longest, familiar }, layers }: ClarityMeasuresProps) {
  const words = useWords();
  if (longest === 0 && familiar === undefined) return null;
  const most = mostWords(layers);
  const isFamiliar = familiar === undefined || familiar >= NEARLY_ALL;
  const isShort = longest <= most;
  return (
    <section class="measure">
      <h3>
        {words.say('group_clarity')}
        <span class="measure-count">
          {words.say(isFamiliar && isShort ? 'clarity_easy' : 'clarity_harder')}
        </span>
      </h3>
      {familiar !== undefined && (
        <p>
          {isFamiliar
            ? words.say('clarity_allFamiliar')
            : words.say('clarity_someNew', { share: Math.max(2, Math.round(1 / (1 - familiar))) })}
        </p>
      )}
      {longest > 0 && (
        <p>
          {words.say('clarity_longest', { count: longest })}{' '}
          <span class="measure-note">{words.say('clarity_most', { count: most })}</span>
        </p>
      )}
    </section>
  );
}
