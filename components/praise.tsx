import type { Found } from '../lib/rules/report.ts';
import { TickIcon } from './icons.tsx';
import { partName } from './part-name.ts';
import { shortQuote } from './short-quote.ts';
import { useWords } from './words-context.ts';

/** What the draft does right besides the checklist. */
export function Praise({ found }: { readonly found: readonly Found[] }) {
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
              <blockquote class="check-quote" dir="auto">
                {shortQuote(quote)}
              </blockquote>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
