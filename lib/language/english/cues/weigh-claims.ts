import type { CueMatch } from '../../language.ts';

/** What a claim holds that a reader would look up: a share of people at large, a chance, a death, a large number, a study. */
const heavy =
  /%|\bper ?cent\b|\b(?:\d+|one|two|three|four|five|six|seven|nine) (?:in|out of) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)\b|(?:illion|thousand|hundred|dozen)s?\b|\b(?!(?:19|20)\d\d\b)\d+[.,\s]?\d{3}\b|\b(?:third|quarter|fifth|tenth)s? of\b|\btimes\b|\bas \w+ as an?\b|\bhalf of all\b|\btwice\b|likel|\brisk|\bdeaths?\b|\bdie[ds]?\b|\bkill|\bsurviv|\bcaus|\bstud(?:y|ies)\b|\bresearch|\bevidence|statistic|\bdata\b|\bexperts?\b|\bscien|\bestimat|\bprove[ns]?\b|\bdoubl|\btripl|\bhalve|\bevery (?:\w+ )?(?:second|minute|hour|day|week|year)\b|\b(?:highest|lowest|fastest|commonest|leading)\b/i;

/** Claims of little weight, in which people say what they see around them, get the kind `loose`. */
export const weighClaims = (text: string, matches: readonly CueMatch[]): readonly CueMatch[] =>
  matches.map((match) =>
    heavy.test(text.slice(match.start, match.end)) ? match : { ...match, kind: 'loose' },
  );
