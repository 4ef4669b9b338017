import type { OwnAudience } from '../lib/audiences/own-audience.ts';
import type { FeedState } from '../lib/panel/feed-state.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import type { PlatformId } from '../lib/platforms/platform-facts.ts';
import { AudienceSwitch } from './audience-switch.tsx';
import { OptionsIcon } from './icons.tsx';
import { LiveReport } from './live-report.tsx';
import { Mark } from './mark.tsx';
import type { PanelActions } from './panel-actions.ts';
import { Silence } from './silence.tsx';
import { useWords } from './words-context.ts';

interface PanelProps {
  readonly state: FeedState;
  /** The platform of the followed tab, when we serve it. */
  readonly site?: PlatformId | undefined;
  /** The id of the chosen audience. */
  readonly audience: string;
  /** The audiences that the person defined. */
  readonly own: readonly OwnAudience[];
  /** A word on what just happened, such as “Copied.”; '' when there is none. */
  readonly said: string;
  readonly actions: PanelActions;
}

function Where({ state }: { readonly state: Extract<FeedState, { type: 'live' }> }) {
  const words = useWords();
  const names = state.platforms.map((id) => platformFacts(id).name);
  return <p class="where">{[...names, words.say(`kind_${state.kind}`)].join(' · ')}</p>;
}

/** The whole side panel. */
export function Panel({ state, site, audience, own, said, actions }: PanelProps) {
  const words = useWords();
  const isUnknown = state.type === 'live' && state.unknownAudience === true;
  return (
    <>
      <header class="top">
        <div class="top-line">
          <h1>
            <Mark />
            {words.say('panel_title')}
          </h1>
          {state.type === 'live' && <Where state={state} />}
          <button
            type="button"
            class="button button-icon"
            title={words.say('panel_options')}
            aria-label={words.say('panel_options')}
            onClick={actions.openOptions}
          >
            <OptionsIcon />
          </button>
        </div>
        <AudienceSwitch
          own={own}
          chosen={state.type === 'live' ? state.audience : audience}
          choose={actions.chooseAudience}
        />
        {isUnknown && <p class="notice">{words.say('audience_unknown')}</p>}
      </header>
      <main>
        {state.type === 'live' ? (
          <LiveReport state={state} actions={actions} />
        ) : (
          <Silence why={state.why} site={site && platformFacts(site).name} reload={actions.reload} />
        )}
      </main>
      <p role="status" class={said ? 'toast' : 'visually-hidden'}>
        {said}
      </p>
    </>
  );
}
