import type { JSX } from 'preact';
import type { AnySilence } from '../lib/panel/feed-state.ts';
import { LockIcon, PauseIcon, ReloadIcon, SearchIcon, WriteIcon } from './icons.tsx';
import { messagePart } from './message-part.ts';
import type { PanelActions } from './panel-actions.ts';
import { useWords } from './words-context.ts';

const drawings: Readonly<Record<AnySilence | 'empty', () => JSX.Element>> = {
  connecting: SearchIcon,
  'not-served': WriteIcon,
  'access-withheld': LockIcon,
  'reload-needed': ReloadIcon,
  outdated: ReloadIcon,
  'no-composer': WriteIcon,
  unrecognised: SearchIcon,
  paused: PauseIcon,
  empty: WriteIcon,
};

type SilenceActions = Pick<PanelActions, 'reload' | 'allowAccess' | 'turnOnSite' | 'openPractice'>;

interface SilenceProps {
  readonly why: AnySilence | 'empty';
  /** The name of the site in the tab, when we serve it. */
  readonly site?: string | undefined;
  readonly actions: SilenceActions;
}

/** What can be done about a state, by the state; the others have no button. */
const remedies: Partial<Readonly<Record<AnySilence | 'empty', keyof SilenceActions>>> = {
  'not-served': 'openPractice',
  'access-withheld': 'allowAccess',
  'reload-needed': 'reload',
  outdated: 'reload',
  paused: 'turnOnSite',
};

/** Why there is nothing to show, in one sentence, and what to do about it. */
export function Silence({ why, site, actions }: SilenceProps) {
  const words = useWords();
  const Drawing = drawings[why];
  const remedy = remedies[why];
  const say = (key: string) =>
    words.say(`state_${messagePart(why)}_${key}`, { site: site ?? words.say('state_thisPage') });
  return (
    <section class="silence" data-state={why} aria-busy={why === 'connecting'}>
      <span class="silence-drawing">
        <Drawing />
      </span>
      <h2>{say('title')}</h2>
      <p>{say('text')}</p>
      {remedy && (
        <button
          type="button"
          class={why === 'not-served' ? 'button' : 'button button-main'}
          onClick={() => actions[remedy]()}
        >
          {say('button')}
        </button>
      )}
    </section>
  );
}
