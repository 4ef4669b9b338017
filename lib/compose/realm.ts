import type { CreateCard } from '../hints/card-contract.ts';
import type { Language } from '../language/language.ts';
import type { Composer } from '../platforms/platform.ts';
import type { Hub } from './hub.ts';

/** What the compose script brings: it starts the session of one composer and returns what ends it. */
export type StartSession = (composer: Composer, hub: Hub) => () => void;

/**
 * What the content scripts of one page share. They run in one isolated world, which the page cannot see; each is
 * its own bundle, so this object on its global is how they meet.
 */
export interface Realm {
  /** Set by the finder, which every page has. */
  hub?: Hub;
  /** Ends the finder and whatever it began, when a newer copy takes over. */
  retire?: () => void;
  /** Set by the compose script. */
  startSession?: StartSession;
  /** Set by the card script, when a card opens for the first time. */
  createCard?: CreateCard;
  /** Filled by the language scripts. */
  readonly languages: Language[];
  /** Called when a language script has run. */
  onLanguage?: () => void;
}

const key = Symbol.for('rostrum.realm');

/** The page's one realm. */
export function realm(): Realm {
  const world = globalThis as unknown as Record<symbol, Realm | undefined>;
  world[key] ??= { languages: [] };
  return world[key];
}

/** Takes the realm off the page's isolated world, when a newer script takes over. */
export function leaveRealm(): void {
  delete (globalThis as unknown as Record<symbol, Realm | undefined>)[key];
}
