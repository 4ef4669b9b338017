import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/words.ts';

const WordsContext = createContext<Words | undefined>(undefined);

/** Gives all components below it their words. */
export const WordsProvider = WordsContext.Provider;

/** The words of the interface. Throws outside a provider, which is a mistake of ours. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words were provided.');
  return words;
}
