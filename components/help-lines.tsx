import type { HelpLine } from '../lib/settings/kit.ts';
import { InsertIcon } from './icons.tsx';
import type { PanelActions } from './panel-actions.ts';
import { useWords } from './words-context.ts';

interface HelpLinesProps {
  readonly helpLines: readonly HelpLine[];
  readonly actions: PanelActions;
}

/** The help lines of the kit, for a post that speaks of suicide without one. */
export function HelpLines({ helpLines, actions }: HelpLinesProps) {
  const words = useWords();
  if (helpLines.length === 0) {
    return (
      <button type="button" class="button" onClick={actions.openKit}>
        {words.say('kit_addHelpLine')}
      </button>
    );
  }
  return (
    <>
      {helpLines.map(({ country, name, contact }) => (
        <button
          key={`${country}/${name}`}
          type="button"
          class="button button-fix"
          data-help-line={country}
          onClick={() => actions.send({ type: 'text.insert', text: `${name}: ${contact}` })}
        >
          <InsertIcon />
          {`${name}: ${contact} (${country})`}
        </button>
      ))}
    </>
  );
}
