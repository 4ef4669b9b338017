import type { FeedState } from '../lib/panel/feed-state.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import { type PlatformId, platformIds } from '../lib/platforms/platform-facts.ts';
import { purposes } from '../lib/rules/context.ts';
import type { Settings } from '../lib/settings/schema.ts';
import { AudienceSwitch } from './audience-switch.tsx';
import { Choice } from './choice.tsx';
import { OptionsIcon } from './icons.tsx';
import { Mark } from './mark.tsx';
import { messagePart } from './message-part.ts';
import type { PanelActions } from './panel-actions.ts';
import { useWords } from './words-context.ts';

type LiveState = Extract<FeedState, { type: 'live' }>;

/** For which platform the advice is: the site's own, or another one. */
function PlatformChoice({ state, actions }: { readonly state: LiveState; readonly actions: PanelActions }) {
  const words = useWords();
  const { home, platforms } = state;
  const isHome = platforms.join() === home.join();
  const chosen = isHome ? 'home' : (platforms[0] ?? 'home');
  const homeName = home.map((id) => platformFacts(id).name).join(', ');
  const others = platformIds.filter((id) => home.length > 1 || !home.includes(id));
  const choose = (id: PlatformId | 'home') =>
    actions.send({ type: 'platform.choose', ...(id !== 'home' && { platform: id }) });
  return (
    <Choice
      name="platform"
      label={words.say('panel_platform')}
      chosen={chosen}
      choose={choose}
      options={[
        { id: 'home', label: words.say('panel_here', { platform: homeName }) },
        ...others.map((id) => ({ id, label: platformFacts(id).name })),
      ]}
    />
  );
}

interface PanelTopProps {
  readonly state: FeedState;
  readonly settings: Settings;
  /** The id of the chosen audience. */
  readonly audience: string;
  readonly actions: PanelActions;
}

/** For whom, for where and for what the post is. */
export function PanelTop({ state, settings, audience, actions }: PanelTopProps) {
  const words = useWords();
  const isLive = state.type === 'live';
  return (
    <header class="top">
      <div class="top-line">
        <h1>
          <Mark />
          {words.say('panel_title')}
        </h1>
        {isLive && <p class="where">{words.say(`kind_${state.kind}`)}</p>}
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
        own={settings.audiences}
        chosen={isLive ? state.audience : audience}
        choose={actions.chooseAudience}
      />
      {isLive && state.unknownAudience === true && <p class="notice">{words.say('audience_unknown')}</p>}
      {isLive && (
        <div class="top-choices">
          <PlatformChoice state={state} actions={actions} />
          <Choice
            name="purpose"
            label={words.say('panel_purpose')}
            chosen={settings.purpose}
            choose={actions.choosePurpose}
            options={purposes.map((id) => ({ id, label: words.say(`purpose_${messagePart(id)}`) }))}
          />
        </div>
      )}
    </header>
  );
}
