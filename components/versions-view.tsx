import { useState } from 'preact/hooks';
import { audiences, findAudience } from '../lib/audiences/find-audience.ts';
import type { SessionState } from '../lib/messaging/session-state.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import { type PlatformId, platformIds } from '../lib/platforms/platform-facts.ts';
import type { Settings } from '../lib/settings/schema.ts';
import { audienceName } from './audience-name.ts';
import type { PanelActions } from './panel-actions.ts';
import { Silence } from './silence.tsx';
import { Tabs } from './tabs.tsx';
import { useVersions } from './use-versions.ts';
import { VersionCard } from './version-card.tsx';
import { versionState } from './version-list.ts';
import { VersionsTable } from './versions-table.tsx';
import { useWords } from './words-context.ts';

interface VersionsViewProps {
  readonly state: Extract<SessionState, { type: 'live' }>;
  readonly settings: Settings;
  readonly actions: PanelActions;
}

/** The draft for every platform and every audience: a table of what is open, and each version to copy. */
export function VersionsView({ state, settings, actions }: VersionsViewProps) {
  const words = useWords();
  const versions = useVersions(state, settings, actions.languages);
  const [platform, setPlatform] = useState<PlatformId>(state.platforms[0] ?? 'x');
  const [chosen, setChosen] = useState<string>();
  const ids = [...audiences, ...settings.audiences].map(({ id }) => id);
  const audience = ids.find((id) => id === chosen) ?? state.audience;
  const nameOf = (id: string) => audienceName(words, findAudience(id, settings).audience);
  if (state.posts.every((text) => text.trim() === '')) return <Silence why="empty" actions={actions} />;
  const version = versions?.find((each) => each.platform === platform);
  if (!versions || !version) return <Silence why="connecting" actions={actions} />;

  const choose = (id: PlatformId, forAudience: string) => {
    setPlatform(id);
    setChosen(forAudience);
  };
  const tabs = platformIds.map((id) => ({ id, label: platformFacts(id).name }));
  return (
    <div class="report" data-versions>
      <h2 class="visually-hidden">{words.say('view_versions')}</h2>
      <VersionsTable
        versions={versions}
        rows={ids.map((id) => ({ id, name: nameOf(id) }))}
        chosen={{ platform, audience }}
        choose={choose}
      />
      <Tabs
        class="platforms"
        label={words.say('versions_tabs')}
        tabs={tabs}
        chosen={platform}
        choose={setPlatform}
      >
        <VersionCard
          version={version}
          allowance={state.home.includes(platform) ? state.allowance : 'unknown'}
          audience={nameOf(audience)}
          state={versionState(version, audience)}
          actions={actions}
        />
      </Tabs>
    </div>
  );
}
