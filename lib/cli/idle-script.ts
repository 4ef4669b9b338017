import type { Plugin } from 'vite';

/** A busy page is not waited for longer than this, in milliseconds. */
const LONGEST_WAIT = 50;

/** A script that is one function, called at once. */
const calledAtOnce = /^\((function\(\)\{[\s\S]*\})\)\(\);?\s*$/;

/**
 * Makes a script that runs in the next idle moment of its page: to read it and to run it are two waits then, each half as long. A
 * browser only looks through a function that is handed on; one that is called at once it compiles while the page waits.
 * Throws where the bundler wrapped the script in another way than one function.
 */
export function idleScript(): Plugin {
  return {
    name: 'rostrum:idle-script',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const [, run] = calledAtOnce.exec(file.code) ?? [];
        if (run === undefined)
          throw new Error(`${file.fileName} is not one function that is called at once.`);
        file.code = `requestIdleCallback(${run},{timeout:${LONGEST_WAIT}});`;
      }
    },
  };
}
