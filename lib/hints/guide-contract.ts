import type { EditResult } from '../editors/editor.ts';
import type { SessionState } from '../messaging/session-state.ts';
import type { Hint } from '../rules/report.ts';
import type { Span } from '../text/span.ts';
import type { Words } from '../words.ts';
import type { CardSource } from './card-contract.ts';
import type { ChipPlace } from './chip.ts';
import type { AudienceChoice } from './menu-view.tsx';
import type { Caret } from './tour.ts';

/** What can be asked of a session. What changes settings rejects when they cannot be stored. */
export interface GuideCommands {
  apply(hint: Hint, fix: number): Promise<EditResult>;
  undo(): Promise<EditResult | undefined>;
  /** Hides a hint for the life of this session. */
  ignore(hint: Hint): void;
  /** Takes `ignore` back. */
  heed(hint: Hint): void;
  turnRule(rule: string, isOn: boolean): Promise<void>;
  chooseAudience(id: string): Promise<void>;
  showChip(isShown: boolean): Promise<void>;
  /** Opens the panel, in the very click; undefined where the browser lets no page do so. */
  readonly openPanel: (() => Promise<void>) | undefined;
}

/** What the guide is given. */
export interface GuideWorld {
  /** The composer. */
  readonly root: HTMLElement;
  /** What the chip stands beside; asked anew, since sites draw their editors anew. */
  hintAnchor(): HTMLElement;
  readonly words: Words;
  /** The name of the site. */
  readonly site: string;
  readonly chipPlace: ChipPlace;
  readonly cards: CardSource;
  readonly commands: GuideCommands;
  /** The hint whose mark is under a point of the viewport (CSS px). */
  hintAt(x: number, y: number): Hint | undefined;
  rectsOf(at: Span): readonly DOMRect[];
  /** Scrolls a span into view; selects nothing. */
  show(at: Span): void;
  caret(): Caret | undefined;
  /** The field that is or was written in. */
  field(): HTMLElement | undefined;
  /** Remembers focus and selection of the field that has them; answers what gives them back. */
  hold(): (() => void) | undefined;
  readonly signal: AbortSignal;
}

/** All that chip and card speak of. */
export interface GuideState {
  /** What the panel is told, too: both say the same. */
  readonly live: Extract<SessionState, { type: 'live' }>;
  readonly audiences: readonly AudienceChoice[];
  readonly isChipOff: boolean;
  /** The site's own list, of people to mention for instance, is open: we are out of the way. */
  readonly isListOpen: boolean;
}

/** Chip and card of one composer. */
export interface Guide {
  update(state: GuideState): void;
  /** The keyboard's way in: opens the card with the focus in it; when it has it already, goes on to the next hint. */
  open(): void;
}
