import type { Plugin } from 'vite';

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Escapes what is not in Latin-1: one such sign makes a browser hold and read the whole script with two bytes a sign. Strings,
 * templates and regular expressions say the same with the escape.
 */
export function oneByteScript(): Plugin {
  return {
    name: 'rostrum:one-byte-script',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replaceAll(/[^\0-\xff]/g, escaped);
    },
  };
}
