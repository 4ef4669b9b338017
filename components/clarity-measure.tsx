import type { Audience } from '../lib/audiences/audience.ts';
import type { ClarityMeasure } from '../lib/rules/report.ts';
import { useWords } from './words-context.ts';

/** From this share of familiar words on, nothing is said of new ones: readers need about 98 % known words to follow. */
const NEARLY_ALL = 0.98;
/** Words up to which a sentence is easy: the NHS content guide. Audiences may allow more. */
const EASY = 20;

/** The length above which the audience's profile calls a sentence long. */
function mostWords({ rules, basedOn }: Audience): number {
  const own =
    rules['long-sentence']?.options?.adviceAbove ?? basedOn?.rules['long-sentence']?.options?.adviceAbove;
  return typeof own === 'number' && own > 0 ? own : EASY;
}

interface ClarityMeasuresProps {
  readonly measure: ClarityMeasure;
  readonly audience: Audience;
}

/** What a person can act on: how many words may be new, and the longest sentence. Never a grade. */
export function ClarityMeasures({ measure: { longest, familiar }, audience }: ClarityMeasuresProps) {
  const words = useWords();
  if (longest === 0 && familiar === undefined) return null;
  const most = mostWords(audience);
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
