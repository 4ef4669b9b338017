import type { Severity } from '../rules/rule.ts';
import type { Words } from '../words.ts';

/** What the chip says. */
export interface ChipState {
  /** "For the public". */
  readonly audience: string;
  /** How many pieces of advice stand open. */
  readonly count: number;
  /** The loudest of them. */
  readonly severity: Severity | undefined;
  /** Whether there is no text yet. */
  readonly isEmpty: boolean;
  /** The state in a sentence. */
  readonly sentence: string;
}

interface ChipViewProps {
  readonly state: ChipState;
  readonly words: Words;
  readonly isMenuOpen: boolean;
  openMenu(): void;
  openHints(): void;
}

function Count({ state, openHints }: Pick<ChipViewProps, 'state' | 'openHints'>) {
  if (state.count > 0) {
    return (
      <button
        type="button"
        class="count"
        data-severity={state.severity}
        aria-label={state.sentence}
        onClick={openHints}
      >
        {state.count}
      </button>
    );
  }
  return (
    <span class="sign" role="img" aria-label={state.sentence} data-state={state.isEmpty ? 'empty' : 'good'}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {state.isEmpty ? <circle cx="8" cy="8" r="4.6" /> : <path d="m3 8.6 3.3 3.3L13 4.8" />}
      </svg>
    </span>
  );
}

/** The chip beside a composer: for whom the post is, and how many pieces of advice there are. */
export function ChipView({ state, words, isMenuOpen, openMenu, openHints }: ChipViewProps) {
  return (
    <fieldset class="chip" aria-label={words.say('panel_title')}>
      <button
        type="button"
        class="audience"
        aria-haspopup="dialog"
        aria-expanded={isMenuOpen}
        title={words.say('chip_menu')}
        onClick={openMenu}
      >
        <span dir="auto">{state.audience}</span>
      </button>
      <Count state={state} openHints={openHints} />
    </fieldset>
  );
}
