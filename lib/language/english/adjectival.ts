import type { Token } from '../../text/tokens.ts';
import { follows, theyDo } from './labels.ts';

/** What may stand behind "the deaf" where it means people. */
const goesOn = new Set(
  `${follows}|${theyDo}|a|about|across|first|all|also|always|because|but|could|did|do|don't|drink|eat|even|feel|find|get|go|had|if|into|its|just|last|less|lose|may|more|most|never|not|nowadays|only|or|out|over|perhaps|safe|should|since|so|sometimes|than|the|their|there|this|through|to|too|towards|under|unless|until|want|well|when|where|while|whose|work|would|indoors|outdoors|suffers|deserves|receives`.split(
    '|',
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
  nouns.has(word.replace(/'s$/, ''));

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
