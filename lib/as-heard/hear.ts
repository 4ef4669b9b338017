import { fancyRuns } from '../text/fancy-letters.ts';
import { hashtagWords, type Token, tokenize } from '../text/tokens.ts';

/** What is said. */
type Said =
  /** Words, as they stand. */
  | { readonly kind: 'text'; readonly text: string }
  /** Letters that look like others: many screen readers skip or spell them. */
  | { readonly kind: 'fancy'; readonly text: string }
  | { readonly kind: 'emoji'; readonly text: string }
  /** The words of a tag; one when it has no capitals to tell them by. */
  | { readonly kind: 'hashtag'; readonly words: readonly string[] }
  /** A name without its @. */
  | { readonly kind: 'mention'; readonly text: string }
  /** The address in the pieces that are said one by one, its dots and slashes among them. */
  | { readonly kind: 'link'; readonly pieces: readonly string[] };

/** A stretch of a post as a screen reader says it; `at` is where it starts (UTF-16 offset). */
export type Heard = Said & { readonly at: number };

/** Addresses are said without what sites hide: the scheme, www, and a slash at the end. */
const piecesOf = (address: string) =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .match(/[./?=&#@_-]|[^./?=&#@_-]+/g) ?? [];

function heardToken(text: string, { kind, start, end }: Token): Said | undefined {
  const words = text.slice(start, end);
  if (kind === 'emoji') return { kind, text: words };
  if (kind === 'hashtag') return { kind, words: hashtagWords(words) };
  if (kind === 'mention') return { kind, text: words.slice(1) };
  return kind === 'url' ? { kind: 'link', pieces: piecesOf(words) } : undefined;
}

/**
 * Reads a post the way a screen reader does, in reading order. White space around what is said otherwise is left out.
 * @param text one post.
 */
export function hear(text: string): Heard[] {
  const heard: Heard[] = [];
  let from = 0;
  const addWords = (kind: 'text' | 'fancy', start: number, end: number) => {
    const words = text.slice(start, end).trim();
    if (words !== '') heard.push({ kind, text: words, at: start });
  };
  const addText = (end: number) => {
    for (const run of fancyRuns(text.slice(from, end)).map((run) => ({
      start: run.start + from,
      end: run.end + from,
    }))) {
      addWords('text', from, run.start);
      addWords('fancy', run.start, run.end);
      from = run.end;
    }
    addWords('text', from, end);
    from = end;
  };
  for (const token of tokenize(text)) {
    const said = heardToken(text, token);
    if (!said) continue;
    addText(token.start);
    heard.push({ ...said, at: token.start });
    from = token.end;
  }
  addText(text.length);
  return heard;
}
