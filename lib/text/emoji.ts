import { unicodePattern } from './unicode-pattern.ts';

/**
 * One emoji as UTS #51 builds them: a flag, a keycap, or pictographs joined by ZWJ, each with at most one of a skin tone, a
 * variation selector and a run of tags. The pictograph class already covers code points reserved for later Unicode versions.
 */
const pictograph = String.raw`\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|[\u{E0020}-\u{E007E}]+\u{E007F})?`;
const sequence = String.raw`\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|${pictograph}(?:\u200D${pictograph})*`;

const sticky = unicodePattern(sequence, 'uy');

/** Pictographs that are text unless a variation selector asks for the emoji, such as © and ™. */
const emojiByDefault = unicodePattern(String.raw`^\p{Emoji_Presentation}`);

/**
 * Where the emoji that starts at `at` ends (UTF-16 offsets), or `at` when none does.
 * Text-style symbols count only when a selector, a modifier or a join makes them emoji.
 */
export function emojiEnd(text: string, at: number): number {
  const end = sticky.endAt(text, at);
  if (end === at) return at;
  const code = text.codePointAt(at) ?? 0;
  const isBare = end - at === (code > 0xffff ? 2 : 1);
  return isBare && !isPictographByItself(text, at, code) ? at : end;
}

/** Pictographs of the astral emoji blocks are emoji even where this engine's Unicode does not know them yet. */
function isPictographByItself(text: string, at: number, code: number): boolean {
  return code >= 0x1f300 || emojiByDefault.test(text.slice(at, at + 2));
}
