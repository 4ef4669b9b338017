/** Tells the length of a text in the platform's unit. */
type Weigh = (text: string) => number;

/** Code points a word without spaces is cut to when it fits no post: safe with two weighted characters each. */
const SAFE_CODE_POINTS = 100;

/** Offsets inside a stretch that is too long for one post at which it may be cut: ends of words, or anywhere in a huge word. */
function innerEnds(
  text: string,
  start: number,
  end: number,
  fits: (from: number, to: number) => boolean,
): number[] {
  const ends: number[] = [];
  let from = start;
  for (const { index, 0: word } of text.slice(start, end).matchAll(/\S+\s*/gu)) {
    const to = start + index + word.length;
    if (fits(from, to)) ends.push(to);
    else {
      const points = Array.from(word);
      let at = start + index;
      while (points.length > 0) {
        at += points.splice(0, SAFE_CODE_POINTS).join('').length;
        ends.push(at);
      }
    }
    from = to;
  }
  return ends;
}

/**
 * Splits a text into posts that each weigh at most `room`, at the last sentence end that fits, else between words.
 * @param ends offsets (UTF-16) where sentences end, ascending, the last one the text's length.
 * @returns the posts without white space around them, none empty.
 */
export function splitThread(text: string, ends: readonly number[], weigh: Weigh, room: number): string[] {
  const piece = (from: number, to: number) => text.slice(from, to).trim();
  const fits = (from: number, to: number) => weigh(piece(from, to)) <= room;
  const posts: string[] = [];
  let start = 0;
  let reached = 0;
  const extend = (end: number) => {
    if (end <= reached) return;
    if (reached > start && !fits(start, end)) {
      posts.push(piece(start, reached));
      start = reached;
    }
    reached = end;
  };
  let sentence = 0;
  for (const end of ends) {
    const cuts = fits(sentence, end) ? [end] : innerEnds(text, sentence, end, fits);
    for (const cut of cuts) extend(cut);
    sentence = end;
  }
  posts.push(piece(start, reached));
  return posts.filter((post) => post !== '');
}
