import { detect } from 'tinyld';
import type { DetectLanguage } from '../compose/paragraph-languages.ts';

/** The languages posts are likely to be in; without the list short English texts are taken for Irish or Latin. */
const likely = 'en ca es fr de it pt nl pl sv da fi ro cs hu el tr ru uk ar he zh ja ko hi'.split(' ');

/** The commonest small words: they tell the language of a line that a foreign name or a few long words hide from tinyld. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is are was for with that this it we you your our on at by from not be have has will can they their who what how when or an as all more than until but if no i my us about a he she his her says said one first new free day days year years week weeks yours yes nobody every two out up do',
  ca: 'el la els les de del dels i a en amb per que què és són una un al als no més com ho hi ens o et tu dia vine fins',
  es: 'el la los las de del y a en con por para que es son una un al no más como lo nos o su se hasta antes',
  fr: "le la les de du des et à en avec pour que qui est sont une un au aux ne pas plus nous vous ce c'est dans sur ou par sans jusqu'au",
  de: 'der die das und zu in ist sind für mit dass ein eine einen den dem nicht wir ihr sie auf von bis im am oder auch an bei',
  it: 'il lo la i gli le di del della e a in con per che è sono una un al non più come ci o da fino',
  pt: 'o a os as de do da e em com por para que é são uma um ao não mais como no na nos ou se até',
  nl: 'de het een en van in is zijn voor met dat die niet op te we wij je aan bij of ook tot om naar',
  pl: 'i w na z do to że nie się jest są dla o jak po od przez czy za oraz',
  sv: 'och att det i på är som för med en ett av den till inte vi om har kan',
};

/** One small word alone may be a name or a word of another language. */
const LEAST_SMALL_WORDS = 2;

const listed = Object.entries(smallWords).map(([tag, words]) => ({ tag, words: new Set(words.split(' ')) }));

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u);

/** The language most of whose small words a line has, where it has more of them than of any other. */
function bySmallWords(text: string): string | undefined {
  const words = wordsOf(text);
  const counts = listed.map(({ tag, words: small }) => ({
    tag,
    count: words.filter((word) => small.has(word)).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count >= LEAST_SMALL_WORDS && first.count > second.count
    ? first.tag
    : undefined;
}

/** Words below which tinyld's answer needs a small word of that language, or a letter that English has not. */
const LEAST_SURE = 12;

/** What tinyld says of a text, where it may be believed: names and a few long words mislead it. */
function byShapes(text: string): string | undefined {
  const tag = detect(text, { only: likely });
  const words = wordsOf(text);
  const small = listed.find((language) => language.tag === tag)?.words;
  const isSure = words.length >= LEAST_SURE || /[^\p{ASCII}’‘“”–—…]/u.test(words.join(''));
  return tag && (isSure || words.some((word) => small?.has(word))) ? tag : undefined;
}

/** Tells languages in Node, where there is no browser to ask. */
export const detectLanguage: DetectLanguage = (text) => Promise.resolve(bySmallWords(text) ?? byShapes(text));
