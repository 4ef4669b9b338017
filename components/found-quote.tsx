import type { Span } from '../lib/text/span.ts';
import type { PanelActions } from './panel-actions.ts';
import { shortQuote } from './short-quote.ts';
import { useWords } from './words-context.ts';

interface FoundQuoteProps {
  readonly quote: string;
  /** Where it stands in the draft. */
  readonly at?: Span | undefined;
  readonly actions: PanelActions;
}

/** Words of the draft that do something right; a click shows them in the text. */
export function FoundQuote({ quote, at, actions }: FoundQuoteProps) {
  const words = useWords();
  const short = shortQuote(quote);
  if (!at) {
    return (
      <blockquote class="check-quote" dir="auto">
        {short}
      </blockquote>
    );
  }
  return (
    <button
      type="button"
      class="check-quote"
      dir="auto"
      title={words.say('panel_showInText')}
      onClick={() => actions.send({ type: 'text.reveal', at })}
    >
      {short}
    </button>
  );
}
