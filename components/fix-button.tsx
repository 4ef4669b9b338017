import type { Fix } from '../lib/rules/rule.ts';
import type { Span } from '../lib/text/span.ts';
import { Scrolled } from './scrolled.tsx';
import { useWords } from './words-context.ts';

interface FixButtonProps {
  readonly fix: Fix<Span>;
  apply(): void;
  copy(): void;
}

/** One fix: makes the edit, or, where it has no place in the text, offers its words for copying. */
export function FixButton({ fix, apply, copy }: FixButtonProps) {
  const words = useWords();
  if (!fix.at) {
    return (
      <div class="offer">
        <Scrolled class="offered" label={words.say('panel_copy')}>
          {fix.text}
        </Scrolled>
        <button type="button" class="button" onClick={copy}>
          {words.say('panel_copy')}
        </button>
      </div>
    );
  }
  const label =
    fix.text.trim() === '' ? words.say('card_remove') : words.say('card_fixTo', { text: fix.text });
  return (
    <button type="button" class="button button-fix" onClick={apply}>
      {label}
    </button>
  );
}
