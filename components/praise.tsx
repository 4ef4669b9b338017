import type { Found } from '../lib/rules/report.ts';
import { FoundQuote } from './found-quote.tsx';
import { TickIcon } from './icons.tsx';
import type { PanelActions } from './panel-actions.ts';
import { partName } from './part-name.ts';
import { useWords } from './words-context.ts';

interface PraiseProps {
  readonly found: readonly Found[];
  readonly actions: PanelActions;
}

/** What the draft does right besides the checklist. */
export function Praise({ found, actions }: PraiseProps) {
  const words = useWords();
  if (found.length === 0) return null;
  return (
    <section class="praise">
      <h3>{words.say('panel_works')}</h3>
      <ul class="checklist">
        {found.map(({ rule, at, quote }) => (
          <li key={`${rule}/${at.post}/${at.start}`} class="check check-found">
            <TickIcon />
            <div class="check-body">
              <p class="check-name">{partName(words, rule)}</p>
              <FoundQuote quote={quote} at={at} actions={actions} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
