import type { CueMatch } from '../language/language.ts';

/** The parts of a myth that show one by themselves, as the language tells them. */
const whole: ReadonlySet<string | undefined> = new Set(['label', 'belief']);

/** Whether a match of the cue tells a myth, and is no mere part of one. */
export const isMythItself = ({ kind }: CueMatch): boolean => whole.has(kind);
