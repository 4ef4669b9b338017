import type { Token } from '../../text/tokens.ts';

/** What may stand behind "the deaf" where it means people. */
const goesOn = new Set(
  "a about across after all also always an are as at be because before but by can can't cannot could deserve did die died do don't during during eat even far feel find first for from get go had has have if in indoors into is its just last less live lives lose may might more most must need needs never not nowadays of often on only or out outdoors over pay perhaps receive safe should since so sometimes still suffer suffers than that their there this through to today too towards under unless until wait want warm was well were when where while who whose will with without work would".split(
    ' ',
  ),
);
/** Behind "and", these begin a group of its own: "the elderly and their families". */
const others = new Set(
  'the a an their his her its our my your those these all everyone anyone people children women men who whoever everybody anybody nobody some many other others disabled dumb families'.split(
    ' ',
  ),
);
/** Nouns that "the deaf" and the like describe; those that end in "s" need no list. */
const nouns = new Set(
  'person people man woman men women child children youth patient student adult family population community charity runner athlete lift care home clinic ward tenant worker reader user customer guest mother father parent veteran teenager girl boy couple neighbour resident member passenger folk group team choir club dog cat animal school shelter centre house room class friend citizen relative lady gentleman driver colleague teacher nurse doctor musician artist player poet dancer badge parking ramp entrance'.split(
    ' ',
  ),
);

const isNoun = (word: string) =>
  (!goesOn.has(word) &&
    /[a-z]{3}s$|(?:ist|ian|eer|keeper|player|maker|leader|singer|swimmer|writer|cook|chef)$/.test(word)) ||
  nouns.has(word);

/**
 * Whether a label such as "the deaf" goes on with what it describes: "the deaf choir", "the deaf and hard-of-hearing
 * community", "the poor and cold food".
 * @param label its words in lower case.
 * @param next the place of the token behind it.
 */
export function isAdjectival(label: string, tokens: readonly Token[], next: number): boolean {
  if (!/^(?:the|our) /.test(label) || /(?:virus|handicapped)$/.test(label)) return false;
  const wordAt = (at: number) => (tokens[at]?.kind === 'word' ? (tokens[at]?.lower ?? '') : '');
  const first = wordAt(next);
  const second = wordAt(next + 1);
  if (!/^(?:and|or)?$/.test(first)) return isNoun(first) || (!goesOn.has(first) && nouns.has(second));
  const third = wordAt(next + 2);
  return first !== '' && !others.has(second) && !isNoun(second) && third !== '' && !goesOn.has(third);
}
