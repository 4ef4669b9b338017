import type { Token } from './tokens.ts';

/** Languages whose names of months and days are known: those that health posts in Europe are written in. */
const dateLanguages = 'en ca es fr de it pt nl pl sv da fi ro cs hu el tr uk'.split(' ');
/** The short words in a date are no names: "27 de març". */
const names = /[^\d\s.,’'-]{3,}/g;

/**
 * The names by which the platform writes dates in those languages, in lower case.
 * @param days one of 2026 for each name, counted from 1 January.
 */
function namesIn(format: Intl.DateTimeFormatOptions, days: readonly number[]): ReadonlySet<string> {
  const dates = dateLanguages.flatMap((language) => {
    const written = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' });
    return days.map((day) => written.format(Date.UTC(2026, 0, day)));
  });
  return new Set(dates.join(' ').toLowerCase().match(names));
}

let months: ReadonlySet<string> | undefined;

/** Short names of months in English and its neighbours. "mar" is a word, so there the capital decides. */
const shortMonth = /^(?:jan|feb|apr|ju[nl]|aug|sept?|o[ck]t|nov|d[eé][cz]|ene|abr|dic)$/;

/** Whether a token of `text` that stands beside a day names a month: "November", "Nov", "novembre". */
export function isMonth(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (shortMonth.test(token.lower) || text.slice(token.start, token.end) === 'Mar') return true;
  months ??= namesIn(
    { day: 'numeric', month: 'long' },
    Array.from({ length: 12 }, (_, month) => month * 31 + 1),
  );
  return months.has(token.lower);
}

let weekdays: ReadonlySet<string> | undefined;
/** Short names, which are words of their own in lower case. */
const shortWeekday = /^(?:Mon?|Tue|Wed|Thu|Fri?|Sat?|Sun)$/;

/** Whether a token of `text` names a day of the week: "Sunday", "Sundays", "Sun". */
export function isWeekday(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (shortWeekday.test(text.slice(token.start, token.end))) return true;
  weekdays ??= namesIn({ weekday: 'long' }, [1, 2, 3, 4, 5, 6, 7]);
  return weekdays.has(token.lower) || weekdays.has(token.lower.replace(/s$/, ''));
}
