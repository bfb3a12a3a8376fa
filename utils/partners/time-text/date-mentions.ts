import { isDay } from '../../dates/calendar-day.ts';
import type { Day } from '../../dates/day.ts';
import { MONTH_BY_NAME } from '../../dates/month-names.ts';
import { type DateMention, found } from './date-mention.ts';
import { WEEKDAY_BY_NAME } from './date-words.ts';
import { joined } from './joined-dates.ts';
import type { ReadableText } from './readable-text.ts';
import { weekdayMentions } from './weekday-mentions.ts';

/** Languages where an all-digit date says the day first; of English only a region says. */
const DAY_FIRST = /^(?!en\b|$)|^en-(?:gb|ie|au|nz|in|za)/i;
const MONTH_FIRST = /^en-us/i;

/**
 * Every day in the text, in order, none over another, a weekday with the date beside it.
 * @param language of the text as a BCP 47 tag; empty when unknown
 */
export function dateMentions(text: ReadableText, language: string): DateMention[] {
  const found = [
    ...digitDates(text, language),
    ...namedDates(text),
    ...feasts(text),
    ...weekdayMentions(text),
    ...daysOfMonth(text),
  ];
  const kept: DateMention[] = [];
  for (const mention of found) {
    if (!kept.some(({ start, end }) => mention.start < end && start < mention.end)) kept.push(mention);
  }
  return joined(
    kept.sort((one, other) => one.start - other.start),
    text.folded,
  );
}

const ISO = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const DIGITS = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.,]\d)/g;
/** `15.12.`, as German writes a day of this year. */
const POINTED = /(?<![\d.,/-])(\d{1,2})\.(\d{1,2})\.(?!\d)/g;
/** `12/3`; not `24/7`, `7/7`, `1/2 journée`. */
const SHORT =
  /(?<![\d.,/:-])(?!24\/|7\/7)(\d{1,2})\/(\d{1,2})(?![\d/%]|[.,]\d|:| ?(?:h|j|jour|heure|hour|day|price|prix|tarif))/g;

function digitDates({ folded }: ReadableText, language: string): DateMention[] {
  const iso = [...folded.matchAll(ISO)].flatMap((match) =>
    dated(match, [dayOf(match[1], match[3], match[4])]),
  );
  const full = [...folded.matchAll(DIGITS)].flatMap((match) => {
    const [, first, sign, second, year] = match;
    return dated(
      match,
      orders(first, second, sign === '.' ? 'fr' : language).map(([d, m]) => dayOf(year, m, d)),
    );
  });
  const short = [...folded.matchAll(SHORT)].flatMap((match) => {
    const monthDays = orders(match[1], match[2], language).flatMap(([d, m]) => monthDay(m, d) ?? []);
    return monthDays.length > 0 ? found(match, { kind: 'day-of-year', monthDays }, true) : [];
  });
  const pointed = [...folded.matchAll(POINTED)].flatMap((match) => {
    const day = monthDay(match[2] ?? '', match[1] ?? '');
    return day ? found(match, { kind: 'day-of-year', monthDays: [day] }, true) : [];
  });
  return [...iso, ...full, ...short, ...pointed];
}

/** Day and month in the order they can have, the likelier first. */
function orders(first = '', second = '', language = ''): [day: string, month: string][] {
  const dayFirst: [string, string] = [first, second];
  const monthFirst: [string, string] = [second, first];
  if (first === second || Number(first) > 12 || DAY_FIRST.test(language)) return [dayFirst];
  if (Number(second) > 12 || MONTH_FIRST.test(language)) return [monthFirst];
  return [monthFirst, dayFirst];
}

const NAME = '(\\p{L}{3,10})(?!\\p{L})';
const NUMBER = '(\\d{1,2})';
const ORDINAL = '(?:er|st|nd|rd|th|e|[ºª.])?';
/** Two figures only with an apostrophe, or where all is joined: `12-Dec-26`. */
const YEAR = "((?:19|20)\\d\\d|(?<=[/-])\\d\\d|'\\d\\d)(?![\\d:h])";
const UNTIL = `(?: ?(?:-|/|&|to|au|et|and|bis|al|tot|e|y) ?\\d{1,2}${ORDINAL})?`;
const NAME_LAST = new RegExp(
  `(?<![\\d/.,:]|\\p{L})${NUMBER}${ORDINAL}${UNTIL}(?: ?[./]?|-(?=\\p{L}{3,10}-\\d)| ?\\. ?)(?:of |de |d')?${NAME}[.,]{0,2}(?:(?:[ /-]| de | del )${YEAR})?`,
  'gu',
);
const NAME_FIRST = new RegExp(
  `(?<!\\p{L})${NAME}[ .]{1,2}${NUMBER}${ORDINAL}(?: ?(?:-|&|to|and) ?\\d{1,2}${ORDINAL}(?![\\d:]| ?[ap]\\.?m))?(?![\\dhu]|[:/.]\\d| ?(?:[ap]\\.?m|h|uhr)(?!\\p{L}))(?:,? ${YEAR})?`,
  'gu',
);
/** Months that are words too: read before a number only with their capital. */
const ALSO_WORDS = /^(?:may|march|mar|set|mag|mai|out|ago|gen|mei|dec|sept|oct|dic|dez|ott|juni|juli)$/;

function namedDates({ shown, folded }: ReadableText): DateMention[] {
  const last = [...folded.matchAll(NAME_LAST)].flatMap((match) => named(match, match[1], match[2], match[3]));
  const first = [...folded.matchAll(NAME_FIRST)].flatMap((match) => {
    const [, name = '', number, year] = match;
    if (ALSO_WORDS.test(name) && !/^\p{Lu}/u.test(shown.slice(match.index))) return [];
    return named(match, number, name, year);
  });
  return [...last, ...first];
}

function named(match: RegExpExecArray, number = '', name = '', year: string | undefined): DateMention[] {
  const month = MONTH_BY_NAME.get(name);
  if (month === undefined) return [];
  if (year) return dated(match, [dayOf(year.replace("'", ''), String(month), number)]);
  const one = monthDay(String(month), number);
  return one ? found(match, { kind: 'day-of-year', monthDays: [one] }) : [];
}

/** `le 12 à 14h`, `du 28 au 30, 14h`, `on the 27th`, `samedi 12`: a day of this month or of one to come. */
const OF_MONTH = [
  /(?<!\p{L})(?:le|el|il) (\d{1,2})(?:er)?(?= (?:a|at|de|des|vers|entre)(?!\p{L})|, ?\d)/gu,
  /(?<!\p{L})du (\d{1,2})(?:er)? au \d{1,2}(?= (?:a|de|des|vers|entre)(?!\p{L})|, ?\d)/gu,
  /(?<=\d ?h(?: ?\d\d)?,? )le (\d{1,2})(?:er)?(?![\d/.:])(?! ?\p{L}{3})/gu,
  /(?<!\p{L})(?:on |the )+(\d{1,2})(?:st|nd|rd|th)(?!\p{L})/gu,
  new RegExp(
    `(?<!\\d)(\\d{1,2})(?<=(?<!\\p{L})(?:${[...WEEKDAY_BY_NAME.keys()].join('|')}),? (?:le |the )?\\d{1,2})(?:er|st|nd|rd|th)?(?![\\d:./]| ?(?:h|uhr|uur|u|-|[ap]\\.?m|o'clock)| \\p{L}{3,})`,
    'gu',
  ),
];

function daysOfMonth({ folded }: ReadableText): DateMention[] {
  return OF_MONTH.flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const number = Number(match[1]);
      return number >= 1 && number <= 31 ? found(match, { kind: 'day-of-month', number }) : [];
    }),
  );
}

/** Days that go by a name. */
const FEASTS: [monthDay: string, pattern: RegExp][] = [
  ['12-24', /(?<!\p{L})(?:christmas eve|(?:la )?veille de noel|reveillon de noel|heiligabend)(?!\p{L})/gu],
  ['12-25', /(?<!\p{L})(?:christmas(?: day)?|(?:le jour de )?noel)(?!\p{L})(?! eve)/gu],
  ['12-31', /(?<!\p{L})(?:new year's eve|(?:la )?saint-sylvestre|silvester)(?!\p{L})/gu],
  ['01-01', /(?<!\p{L})(?:new year's day|(?:le )?jour de l'an)(?!\p{L})/gu],
];

function feasts({ folded }: ReadableText): DateMention[] {
  return FEASTS.flatMap(([monthDay, pattern]) =>
    [...folded.matchAll(pattern)].flatMap((match) =>
      found(match, { kind: 'day-of-year', monthDays: [monthDay] }),
    ),
  );
}

function dated(match: RegExpExecArray, days: (Day | null)[]): DateMention[] {
  return found(match, { kind: 'date', days: days.flatMap((day) => day ?? []) });
}

function dayOf(year = '', month = '', day = ''): Day | null {
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) && text > '1970' && text < '2100' ? text : null;
}

/** `12-25`; `null` when no year has that day. */
function monthDay(month: string, day: string): string | null {
  return dayOf('2028', month, day)?.slice(5) ?? null;
}
