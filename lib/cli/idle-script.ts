import type { Plugin } from 'vite';
import { changed, childrenOf, type Node } from './syntax.ts';

/** A busy page is not waited for longer than this, in milliseconds. */
const LONGEST_WAIT = 50;

/** A script that is one function, called at once. */
const calledAtOnce = /^\((function\(\)\{[\s\S]*\})\)\(\);?\s*$/;

/** Strings from so many UTF-16 code units on are set apart: there are few of them, and they are most of the script. */
const LONG = 1000;

/** What the list of the long strings is called; no name of the script may be the same. */
const LIST = '_long_';

function longStrings(node: Node): Node[] {
  const { type, value } = node;
  if (type === 'Literal') return typeof value === 'string' && value.length >= LONG ? [node] : [];
  return childrenOf(node).flatMap(longStrings);
}

/**
 * Makes a script that runs in the next idle moment of its page: to read it, to make its long strings and, right behind, to run it
 * are three waits then, between which a key is heard. A browser only looks through a function that is handed on; one that is called at once it compiles while the page
 * waits. Throws where the bundler wrapped the script in another way than one function.
 */
export function idleScript(): Plugin {
  return {
    name: 'rostrum:idle-script',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code, fileName } = file;
        if (code.includes(LIST)) throw new Error(`${fileName} has something called ${LIST}.`);
        const long = longStrings(this.parse(code) as unknown as Node);
        const strings = long.map(({ start, end }) => code.slice(start, end));
        const short = changed(
          code,
          long.map(({ start, end }, index) => ({ start, end, text: `${LIST}[${index}]` })),
        );
        const [, run] = calledAtOnce.exec(short) ?? [];
        if (run === undefined) throw new Error(`${fileName} is not one function that is called at once.`);
        const make = `()=>{${LIST}=[${strings}];setTimeout(run)}`;
        file.code = `(()=>{let ${LIST};requestIdleCallback(${make},{timeout:${LONGEST_WAIT}});const run=${run}})();`;
      }
    },
  };
}
