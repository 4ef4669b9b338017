import type { ToSession } from '../lib/messaging/protocol.ts';
import type { Evidence } from '../lib/rules/rule.ts';

/** What the parts of the panel can ask for. */
export interface PanelActions {
  /** To the session of the followed tab. */
  send(message: ToSession): void;
  chooseAudience(id: string): void;
  copy(text: string): void;
  /** Reloads the followed tab. */
  reload(): void;
  openOptions(): void;
  /** On whose authority a rule speaks; undefined for a rule of another version. */
  evidenceOf(rule: string): Evidence | undefined;
}
