import type { ParagraphLanguages } from '../rules/context.ts';
import { paragraphs } from '../text/segments.ts';
import type { Range } from '../text/span.ts';
import { applyEdits } from './apply-edits.ts';
import type { Change, Edit } from './change.ts';
import { platformEdits, type Target } from './platform-edits.ts';

/** A draft as it is written: its posts and the language of each of their lines. */
export interface Source {
  readonly posts: readonly string[];
  readonly languages: ParagraphLanguages;
}

/** One post of a version. */
export interface VersionPost {
  readonly text: string;
  /** The stretches that were written into it. */
  readonly written: readonly Range[];
  /** The language of each of its lines. */
  readonly languages: readonly string[];
}

/** A draft as it should stand on one platform. */
export interface Adapted {
  readonly posts: readonly VersionPost[];
  readonly changes: readonly Change[];
}

/** A post and the language of each of its lines. */
interface SourcePost {
  readonly text: string;
  readonly languages: readonly string[];
}

const tagged = (text: string, tags: readonly string[] | undefined) =>
  paragraphs(text).map((_, index) => tags?.[index] ?? 'und');

const GAP = '\n\n';

/** The posts of a thread as one, a blank line between them. */
function joined(posts: readonly SourcePost[]): SourcePost {
  return {
    text: posts.map(({ text }) => text).join(GAP),
    languages: posts.flatMap(({ languages }, index) => (index > 0 ? ['und', ...languages] : languages)),
  };
}

/** The counters at either end of the posts of a thread ("2/5", alone or in brackets), as they stand when it is joined. */
function counterEdits(posts: readonly SourcePost[]): Edit[] {
  const counter = new RegExp(
    `^\\(?\\d+/${posts.length}\\)?(?=\\s)|(?<=\\s)\\(?\\d+/${posts.length}\\)?$`,
    'gu',
  );
  let from = 0;
  return posts.flatMap(({ text }) => {
    const start = from;
    from += text.length + GAP.length;
    return [...text.matchAll(counter)].map(({ index, 0: words }): Edit => {
      const at = { start: start + index, end: start + index + words.length };
      return { kind: 'thread-sign-left-out', at, text: '' };
    });
  });
}

/** What edits say of themselves. */
export const changesOf = (text: string, edits: readonly Edit[]): Change[] =>
  [...edits]
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ kind, at, text: after }) => ({ kind, before: text.slice(at.start, at.end), after }));

/** A post after edits, with the languages of its lines and what earlier edits wrote into it. */
export function editedPost(post: SourcePost & Partial<VersionPost>, edits: readonly Edit[]): VersionPost {
  const { text, written, moved, lines } = applyEdits(post.text, edits);
  const earlier = (post.written ?? []).flatMap((range) => moved(range) ?? []);
  return {
    text,
    written: [...earlier, ...written].sort((a, b) => a.start - b.start),
    languages: lines.map((line) => post.languages[line] ?? 'und'),
  };
}

/**
 * Changes a draft so that it works on a platform: links, tags, handles, and what is left of a thread elsewhere. Its length
 * stays as it comes; `fitOnX` sees to that.
 */
export function adaptDraft({ posts, languages }: Source, target: Target): Adapted {
  const all = posts.map((text, index) => ({ text, languages: tagged(text, languages[index]) }));
  const isJoined = target.platform.id !== 'x' && all.length > 1;
  const sources = isJoined ? [joined(all)] : all;
  const counters = isJoined ? counterEdits(all) : [];
  const edited = sources.map((post) => ({
    post,
    edits: [...counters, ...platformEdits(post.text, post.languages, target)],
  }));
  const changes = edited.flatMap(({ post, edits }) => changesOf(post.text, edits));
  return {
    posts: edited.map(({ post, edits }) => editedPost(post, edits)),
    changes: isJoined ? [{ kind: 'joined', before: '', after: '' }, ...changes] : changes,
  };
}
