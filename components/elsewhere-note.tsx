import type { SessionState } from '../lib/messaging/session-state.ts';
import { platformFacts } from '../lib/platforms/facts.ts';
import type { PlatformId } from '../lib/platforms/platform-facts.ts';
import type { PanelActions } from './panel-actions.ts';
import { useWords } from './words-context.ts';

const namesOf = (ids: readonly PlatformId[]) => ids.map((id) => platformFacts(id).name).join(', ');

interface ElsewhereNoteProps {
  readonly state: Extract<SessionState, { type: 'live' }>;
  readonly actions: PanelActions;
}

/** Says that the advice is for another platform than the one that is open, and leads back. */
export function ElsewhereNote({ state: { home, platforms }, actions }: ElsewhereNoteProps) {
  const words = useWords();
  if (home.join() === platforms.join()) return null;
  return (
    <div class="notice elsewhere">
      <p>{words.say('panel_elsewhere', { here: namesOf(home), platform: namesOf(platforms) })}</p>
      <button type="button" class="button" onClick={() => actions.send({ type: 'platform.choose' })}>
        {words.say('panel_back', { platform: namesOf(home) })}
      </button>
    </div>
  );
}
