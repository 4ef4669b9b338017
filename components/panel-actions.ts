import type { Language } from '../lib/language/language.ts';
import type { ToSession } from '../lib/messaging/protocol.ts';
import type { Purpose } from '../lib/rules/context.ts';
import type { Evidence } from '../lib/rules/rule.ts';

/** What the parts of the panel can ask for. */
export interface PanelActions {
  /** To the session of the followed tab. */
  send(message: ToSession): void;
  chooseAudience(id: string): void;
  choosePurpose(id: Purpose): void;
  copy(text: string): void;
  /** Reloads the followed tab. */
  reload(): void;
  /** Asks the browser to let us read the sites we serve. Call it in the click. */
  allowAccess(): void;
  /** Ends the pause on the site of the followed tab. */
  turnOnSite(): void;
  openOptions(): void;
  /** Where the kit is filled, in the options. */
  openKit(): void;
  openPractice(): void;
  /** On whose authority a rule speaks; undefined for a rule of another version. */
  evidenceOf(rule: string): Evidence | undefined;
  /** What is known of languages, for judging versions of the draft. Loaded once, when first asked for. */
  languages(): Promise<readonly Language[]>;
}
