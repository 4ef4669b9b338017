import type { CueAcross, CueName, CueSource } from '../../language.ts';

/** What the helpers that combine cues look at of each sentence, in the order of the text. */
export type Seen = CueSource;

/** A cue and the sentence it stands in; its offsets are relative to that sentence. */
export type SeenCue = CueAcross;

/** All matches of one cue, in the order of the text. */
export function cuesIn(sentences: readonly Seen[], cue: CueName): SeenCue[] {
  const all: SeenCue[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    for (const match of sentences[sentence]?.knowing?.cues(cue) ?? []) all.push({ ...match, sentence });
  }
  return all;
}
