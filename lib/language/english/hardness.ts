import type { Familiarity } from './familiarity.ts';

/** Endings and beginnings of words that are made for science and medicine. */
const technicalEnding =
  /(?:itis|osis|oses|emia|aemia|omas?|opathy|ectomy|otomy|plasty|genic|genesis|lytic|lysis|cytes?|phils?|blasts?|kines?|ases?|gens?|oids?|ines?|ides?|somes?|zygous|typic|types?|plasia|troph(?:y|ic)|morphisms?|mers?|phages?)$/;
const technicalStart =
  /^(?:hyper|hypo|homo|hetero|haplo|micro|macro|immuno|neuro|cyto|phospho|glyco|lipo|chromo|trans|endo|exo|intra|inter|poly|mono|meta|para|peri|photo|proto|pseudo|auto|anti|bio|cardio|gastro|hepato|nephro|osteo|mito|ecto|epi|gluco|oligo|retino|thrombo)/;
const plainEnding = /(?:tion|tions|ment|ity|ness|ly|ing|ed)$/;
const symbol = /[A-Z].*[A-Z]|\d/;

/** Longer words are mostly made of known parts; shorter unknown ones mostly are names or codes. */
const LONG = 9;

/** Whether an unknown word looks like one of science or medicine rather than a name. `lower` is lower case. */
export function looksTechnical(lower: string): boolean {
  return lower.length > LONG && (technicalEnding.test(lower) || technicalStart.test(lower));
}

/**
 * How hard a word is to lay readers, from about 0 (very easy) to about 0.6 (very difficult). The weights are a linear fit to
 * the ratings of single words in biomedical sentences of the train part of CompLex (Shardlow, Cooper and Zampieri 2020).
 */
export function hardness(word: string, familiarity: Familiarity): number {
  const lower = word.toLowerCase();
  const zipf = familiarity.zipf(lower);
  const rating =
    0.543 -
    0.075 * zipf +
    0.012 * (zipf - 3) ** 2 -
    0.008 * Math.max(0, lower.length - LONG) +
    (symbol.test(word) ? 0.211 : 0) +
    (technicalEnding.test(lower) ? 0.035 : 0) +
    (technicalStart.test(lower) ? 0.025 : 0) -
    (plainEnding.test(lower) ? 0.024 : 0);
  return Math.max(0, rating);
}
