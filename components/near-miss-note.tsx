import { nearMisses } from '../lib/kit/near-miss.ts';
import type { PanelActions } from './panel-actions.ts';
import { useWords } from './words-context.ts';

interface NearMissNoteProps {
  readonly posts: readonly string[];
  /** The campaign's tags. */
  readonly tags: readonly string[];
  readonly actions: PanelActions;
}

/** Tags that were probably meant to be the campaign's. */
export function NearMissNote({ posts, tags, actions }: NearMissNoteProps) {
  const words = useWords();
  const misses = nearMisses(posts, tags);
  if (misses.length === 0) return null;
  return (
    <ul class="near-misses">
      {misses.map(({ at, wrote, meant }) => (
        <li key={`${at.post}/${at.start}`} class="notice" data-near-miss={wrote}>
          <p>{words.say('kit_near', { wrote, meant })}</p>
          <button
            type="button"
            class="button button-fix"
            onClick={() => actions.send({ type: 'text.replace', at, expected: wrote, text: meant })}
          >
            {words.say('card_fixTo', { text: meant })}
          </button>
        </li>
      ))}
    </ul>
  );
}
