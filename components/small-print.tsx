import type { SessionState } from '../lib/messaging/session-state.ts';
import type { PanelActions } from './panel-actions.ts';
import { useWords } from './words-context.ts';

interface SmallPrintProps {
  readonly state: Extract<SessionState, { type: 'live' }>;
  readonly actions: PanelActions;
}

/** What the report leaves out, and why. */
export function SmallPrint({ state: { report, ignored }, actions }: SmallPrintProps) {
  const words = useWords();
  return (
    <div class="small-print">
      {report.omitted > 0 && <p>{words.say('panel_omitted', { count: report.omitted })}</p>}
      {report.failed.length > 0 && <p>{words.say('panel_failed', { count: report.failed.length })}</p>}
      {ignored > 0 && (
        <p class="ignored">
          {words.say('panel_ignored', { count: ignored })}
          <button
            type="button"
            class="button button-quiet"
            onClick={() => actions.send({ type: 'hints.restore' })}
          >
            {words.say('panel_restore')}
          </button>
        </p>
      )}
    </div>
  );
}
