import type { CardSource } from '../hints/card-contract.ts';
import type { ChipPlace } from '../hints/chip.ts';
import type { GuideCommands } from '../hints/guide-contract.ts';
import type { Language } from '../language/language.ts';
import type { Composer } from '../platforms/platform.ts';
import type { Settings } from '../settings/schema.ts';
import type { Words } from '../words.ts';
import type { Hub } from './hub.ts';
import type { DetectLanguage } from './paragraph-languages.ts';

/** What a session can ask of settings and browser. */
export type SessionRequests = Pick<GuideCommands, 'turnRule' | 'openPanel'> & {
  /** For the platforms of the composer. */
  chooseAudience(id: string, composer: Composer): Promise<void>;
  showChip(isShown: boolean, composer: Composer): Promise<void>;
};

/** What a session needs from the world; tests put their own in. */
export interface SessionWorld {
  readonly hub: Hub;
  /** False, after it has ended everything, when the extension is gone from under the page. */
  isCurrent(): boolean;
  readonly detect: DetectLanguage;
  /** The languages at hand now; empty until a language script has run. */
  languages(): readonly Language[];
  watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void;
  readonly requests: SessionRequests;
  readonly words: Words;
  readonly cards: CardSource;
  /** Where the person wants the chip on this page. */
  readonly chipPlace: ChipPlace;
}

/** A started session. */
export interface Session {
  /** Reads and judges anew, for instance because a language arrived. */
  refresh(): void;
  /** Takes back all that it put on the page. */
  stop(): void;
}
