import { createEmojiNames, type EmojiWords } from './emoji-names.ts';

/** Loads the names in one language, English where there are none: an own file each, read when somebody looks. */
export async function loadEmojiNames(
  language: string,
  words: EmojiWords,
): Promise<(emoji: string) => string | undefined> {
  const module =
    language === 'ca'
      ? import('./emoji-names-ca.generated.ts')
      : language === 'es'
        ? import('./emoji-names-es.generated.ts')
        : import('./emoji-names-en.generated.ts');
  return createEmojiNames((await module).table, words);
}
