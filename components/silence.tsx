import type { JSX } from 'preact';
import type { AnySilence } from '../lib/panel/feed-state.ts';
import { PauseIcon, ReloadIcon, SearchIcon, WriteIcon } from './icons.tsx';
import { messagePart } from './message-part.ts';
import { useWords } from './words-context.ts';

const drawings: Readonly<Record<AnySilence | 'empty', () => JSX.Element>> = {
  connecting: SearchIcon,
  'not-served': WriteIcon,
  'reload-needed': ReloadIcon,
  'no-composer': WriteIcon,
  unrecognised: SearchIcon,
  paused: PauseIcon,
  empty: WriteIcon,
};

interface SilenceProps {
  readonly why: AnySilence | 'empty';
  /** The name of the site in the tab, when we serve it. */
  readonly site?: string | undefined;
  reload(): void;
}

/** Why there is nothing to show, in one sentence, and what to do about it. */
export function Silence({ why, site, reload }: SilenceProps) {
  const words = useWords();
  const Drawing = drawings[why];
  const say = (key: string) =>
    words.say(`state_${messagePart(why)}_${key}`, { site: site ?? words.say('state_thisSite') });
  return (
    <section class="silence" data-state={why} aria-busy={why === 'connecting'}>
      <span class="silence-drawing">
        <Drawing />
      </span>
      <h2>{say('title')}</h2>
      <p>{say('text')}</p>
      {why === 'not-served' && <p class="silence-more">{say('access')}</p>}
      {why === 'reload-needed' && (
        <button type="button" class="button button-main" onClick={reload}>
          {say('button')}
        </button>
      )}
    </section>
  );
}
