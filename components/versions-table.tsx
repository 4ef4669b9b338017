import { platformFacts } from '../lib/platforms/facts.ts';
import { type PlatformId, platformIds } from '../lib/platforms/platform-facts.ts';
import type { Version } from '../lib/versions/make-versions.ts';
import { AlertIcon, TickIcon } from './icons.tsx';
import { type VersionState, versionState } from './version-list.ts';
import { useWords } from './words-context.ts';

interface VersionsTableProps {
  readonly versions: readonly Version[];
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: { readonly platform: PlatformId; readonly audience: string };
  choose(platform: PlatformId, audience: string): void;
}

interface CellProps {
  readonly state: VersionState;
  readonly where: string;
  readonly isChosen: boolean;
  choose(): void;
}

function Cell({ state: { open, isBlocked }, where, isChosen, choose }: CellProps) {
  const words = useWords();
  const isLoud = open.some(({ hint }) => hint.severity === 'warning');
  const loudness = isBlocked ? 'blocked' : isLoud ? 'warning' : open.length > 0 ? 'open' : 'good';
  const told = isBlocked ? words.say('versions_blocked') : words.say('versions_open', { count: open.length });
  return (
    <button
      type="button"
      class={`cell cell-${loudness}`}
      aria-pressed={isChosen}
      aria-label={`${where}: ${told}`}
      title={told}
      onClick={choose}
    >
      {isBlocked && <AlertIcon />}
      {loudness === 'good' ? <TickIcon /> : open.length}
    </button>
  );
}

/** How many points are open, for each audience on each platform; each cell leads to its version. */
export function VersionsTable({ versions, rows, chosen, choose }: VersionsTableProps) {
  const words = useWords();
  return (
    <table class="versions-table">
      <caption>{words.say('versions_caption')}</caption>
      <thead>
        <tr>
          <td />
          {platformIds.map((id) => (
            <th key={id} scope="col">
              {platformFacts(id).name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {versions.map((version) => (
              <td key={version.platform}>
                <Cell
                  state={versionState(version, id)}
                  where={`${name}, ${platformFacts(version.platform).name}`}
                  isChosen={version.platform === chosen.platform && id === chosen.audience}
                  choose={() => choose(version.platform, id)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
