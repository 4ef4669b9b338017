import { draftLine } from '../../components/draft-line.ts';
import type { Words } from '../words.ts';
import type { ChipState } from './chip-view.ts';
import type { GuideState } from './guide-contract.ts';
import { loudest, tourOf } from './tour.ts';

/** What the chip says of a draft; undefined while there shall be no chip. */
export function chipStateOf(
  { live, audiences, isChipOff, isListOpen }: GuideState,
  words: Words,
): ChipState | undefined {
  if (isChipOff || isListOpen) return undefined;
  const open = tourOf(live.report.hints);
  return {
    audience: audiences.find(({ id }) => id === live.audience)?.name ?? live.audience,
    count: open.length,
    severity: loudest(open),
    isEmpty: live.posts.every((text) => text.trim() === ''),
    sentence: draftLine(words, live),
  };
}
