import type { Token } from '../../../text/tokens.ts';
import type { CueMatch, CueName, Knowing } from '../../language.ts';

/** What the helpers that combine cues look at of each sentence, in the order of the text. A rule's sentence facts fit. */
export interface Seen {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly knowing: Pick<Knowing, 'cues'> | undefined;
}

/** A cue and the sentence it stands in; its offsets are relative to that sentence. */
export interface SeenCue extends CueMatch {
  /** Index of the sentence. */
  readonly sentence: number;
}

/** All matches of one cue, in the order of the text. */
export function cuesIn(sentences: readonly Seen[], cue: CueName): SeenCue[] {
  return sentences.flatMap(({ knowing }, sentence) =>
    (knowing?.cues ?? []).filter((match) => match.cue === cue).map((match) => ({ ...match, sentence })),
  );
}
