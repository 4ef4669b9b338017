import type { ParagraphLanguages } from '../rules/context.ts';
import { paragraphs } from '../text/segments.ts';

/** Whether languages of lines are those of these texts, too: a key more changes none of them. */
const isAbout = (languages: ParagraphLanguages, texts: readonly string[]) =>
  languages.length === texts.length &&
  texts.every((text, post) => paragraphs(text).length === languages[post]?.length);

/**
 * Keeps asking for the languages of what is written, one question at a time: a detector that is slower than the typing,
 * as Firefox's is while it starts, is heard all the same, and not only when the typing rests.
 * @param decide answers for texts; never rejects.
 * @param tell is given each answer that fits the newest texts.
 * @returns takes the newest texts.
 */
export function followLanguages(
  decide: (texts: readonly string[]) => Promise<ParagraphLanguages>,
  tell: (languages: ParagraphLanguages) => void,
): (texts: readonly string[]) => void {
  let newest: readonly string[] = [];
  let isAsking = false;

  async function ask(): Promise<void> {
    isAsking = true;
    for (let asked: readonly string[] | undefined; asked !== newest; ) {
      asked = newest;
      const languages = await decide(asked);
      if (isAbout(languages, newest)) tell(languages);
    }
    isAsking = false;
  }

  return (texts) => {
    newest = texts;
    if (!isAsking) void ask();
  };
}
