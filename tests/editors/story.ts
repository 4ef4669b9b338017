import type { Trial } from './trial.ts';

/** A scenario of the suite: it throws when something is not as it should be. */
export interface Story {
  readonly name: string;
  readonly play: (trial: Trial) => Promise<void>;
}
