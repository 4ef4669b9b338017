import type { Change } from '../lib/versions/change.ts';
import { messagePart } from './message-part.ts';
import { useWords } from './words-context.ts';

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** The name of the platform. */
  readonly platform: string;
}

/** The same change in several places is told once. */
function distinct(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [Object.values(change).join('\n'), change])).values()];
}

/** What was changed for a platform, each with its reason. */
export function ChangeList({ changes, platform }: ChangeListProps) {
  const words = useWords();
  if (changes.length === 0) return <p class="card-note">{words.say('change_none')}</p>;
  return (
    <section class="changes">
      <h3>{words.say('change_title')}</h3>
      <ul>
        {distinct(changes).map(({ kind, before, after }) => (
          <li key={`${kind}/${before}/${after}`} data-change={kind}>
            {before !== '' && (
              <p class="change-words" dir="auto">
                {kind === 'handle-to-check' ? <span>{before}</span> : <del>{before}</del>}
                {after !== '' && after !== before && (
                  <>
                    <span class="change-arrow" aria-hidden="true">
                      →
                    </span>
                    <ins>{after}</ins>
                  </>
                )}
              </p>
            )}
            <p class="change-why">{words.say(`change_${messagePart(kind)}`, { platform, number: after })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
