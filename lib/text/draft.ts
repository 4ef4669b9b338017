/** What is attached to one post. `withAlt` counts the pictures that carry alt text, where the page shows it. */
export interface Media {
  readonly count: number;
  readonly withAlt: number | 'unknown';
}

/** One post as it stands in a composer: plain text, blocks joined by "\n". */
export interface Post {
  readonly text: string;
  readonly media: 'unknown' | Media;
}

/** An immutable snapshot of what is being written: one post, or several in an X thread. */
export interface Draft {
  readonly posts: readonly Post[];
}

/** A draft of one post, the usual case. */
export function singlePost(text: string, media: Post['media'] = 'unknown'): Draft {
  return { posts: [{ text, media }] };
}
