import type { CueMatch } from '../../language.ts';

/**
 * What a claim holds that a reader would look up: a share of people at large, a chance, a death, a large number, money that comes
 * back, a trend, one group beside another, a study.
 */
const heavy = new RegExp(
  [
    String.raw`%|\bper ?cent\b|(?:illion|thousand|hundred|dozen)s?\b|\b(?!(?:19|20)\d\d\b)\d+[.,\s]?\d{3}\b`,
    String.raw`\b(?:\d+|one|two|three|four|five|six|seven|nine) (?:in|out of) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)\b`,
    String.raw`\b(?:third|quarter|fifth|tenth)s? of\b|\bhalf of all\b|\b(?:times|twice|average)\b|\bdoubl|\btripl|\bhalve`,
    String.raw`\b(?:most|half|half of|many|few|fewer) (?:people|patients|women|men|children|adults|students|nurses|doctors|girls|boys|teenagers|parents|smokers|households|families) (?:with|in|who|on|over|under|never|stop|drop|leave|live|lack|skip|wait|die)\b`,
    String.raw`likel|\brisk|\bdeaths?\b|\bdie[ds]?\b|\bkill|\bsurviv|\blives?\b|\bcaus|\byears? (?:less|longer|earlier|younger|sooner)\b`,
    String.raw`\bas \w+ as\b|\bthan (?:men|women|boys|girls|others|anyone|average)\b|\brates? of\b`,
    String.raw`\b(?:risen|rose|rising|fallen|fell|grown|grew|dropped) (?:by|since|from|to|every)\b`,
    String.raw`\b(?:euro|pound|dollar|cent)s?\b.*\b(?:saves?|costs?|brings?|returns?)\b|[€£$].*\b(?:saves?|costs?|brings?|returns?)\b`,
    String.raw`\bstud(?:y|ies)\b|\bresearch|\bevidence|statistic|\bdata\b|\bexperts?\b|\bscien|\bestimat|\bprove[ns]?\b`,
    String.raw`\bevery (?:\w+ )?(?:second|minute|hour|day|week|year)\b|\b(?:highest|lowest|fastest|commonest|leading)\b`,
  ].join('|'),
  'i',
);

/** Claims of little weight, in which people say what they see around them, get the kind `loose`. */
export const weighClaims = (text: string, matches: readonly CueMatch[]): readonly CueMatch[] =>
  matches.map((match) =>
    heavy.test(text.slice(match.start, match.end)) ? match : { ...match, kind: 'loose' },
  );
