import { useState } from 'preact/hooks';
import type { FeedState } from '../lib/panel/feed-state.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import type { PlatformId } from '../lib/platforms/platform-facts.ts';
import type { Settings } from '../lib/settings/schema.ts';
import { arrangeHints, openCount } from './arrange-hints.ts';
import { KitView } from './kit-view.tsx';
import { LiveReport } from './live-report.tsx';
import type { PanelActions } from './panel-actions.ts';
import { PanelTop } from './panel-top.tsx';
import { Silence } from './silence.tsx';
import { Tabs } from './tabs.tsx';
import { VersionsView } from './versions-view.tsx';
import { useWords } from './words-context.ts';

interface PanelProps {
  readonly state: FeedState;
  /** The platform of the followed tab, when we serve it. */
  readonly site?: PlatformId | undefined;
  readonly settings: Settings;
  /** The id of the chosen audience. */
  readonly audience: string;
  /** A word on what just happened, such as “Copied.”; '' when there is none. */
  readonly said: string;
  readonly actions: PanelActions;
}

type View = 'advice' | 'versions' | 'kit';

interface LivePanelProps {
  readonly state: Extract<FeedState, { type: 'live' }>;
  readonly settings: Settings;
  readonly actions: PanelActions;
}

/** The three views of a live draft. */
function LivePanel({ state, settings, actions }: LivePanelProps) {
  const words = useWords();
  const [view, setView] = useState<View>('advice');
  const isEmpty = state.posts.every((text) => text.trim() === '');
  const tabs = (['advice', 'versions', 'kit'] as const).map((id) => ({
    id,
    label: words.say(`view_${id}`),
    ...(id === 'advice' && !isEmpty && { count: openCount(arrangeHints(state.report)) }),
  }));
  return (
    <Tabs class="views" label={words.say('view_label')} tabs={tabs} chosen={view} choose={setView}>
      {view === 'advice' && <LiveReport state={state} settings={settings} actions={actions} />}
      {view === 'versions' && <VersionsView state={state} settings={settings} actions={actions} />}
      {view === 'kit' && <KitView state={state} kit={settings.kit} actions={actions} />}
    </Tabs>
  );
}

/** The whole side panel. */
export function Panel({ state, site, settings, audience, said, actions }: PanelProps) {
  return (
    <>
      <PanelTop state={state} settings={settings} audience={audience} actions={actions} />
      <main>
        {state.type === 'live' ? (
          <LivePanel state={state} settings={settings} actions={actions} />
        ) : (
          <Silence why={state.why} site={site && platformFacts(site).name} actions={actions} />
        )}
      </main>
      <p role="status" class={said ? 'toast' : 'visually-hidden'}>
        {said}
      </p>
    </>
  );
}
