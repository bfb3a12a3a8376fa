import { isDay } from '../../dates/calendar-day.ts';
import type { Day } from '../../dates/day.ts';
import { MONTH_BY_NAME } from '../../dates/month-names.ts';
import { RELATIVE_DAYS, WEEKDAY_BY_NAME, WEEKDAY_BY_SHORT_NAME } from './date-words.ts';
import type { ReadableText } from './readable-text.ts';
import type { Span } from './time-mention.ts';

/** A day as it is written. */
export type WrittenDay =
  /** Usually one; two where day and month could be either; none where no calendar has it. */
  | { kind: 'date'; days: Day[] }
  /** `12-25`, without its year. */
  | { kind: 'day-of-year'; monthDays: string[] }
  | { kind: 'day-of-month'; number: number }
  /** `each`: every one is meant (`lundi et jeudi`), else the first to come (`lundi au vendredi`). */
  | { kind: 'weekdays'; weekdays: number[]; each: boolean; next: boolean }
  | { kind: 'relative'; days: number; half: 'am' | 'pm' | null };

export interface DateMention extends Span {
  day: WrittenDay;
  /** The weekday written beside a date. */
  weekday: number | null;
  /** Belongs to a time only right beside it: `10/12` is a date, or ten of twelve. */
  doubtful: boolean;
}

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
    ...relativeDays(text),
    ...weekdayRanges(text),
    ...weekdays(text),
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
const SHORT = /(?<![\d.,/:-])(\d{1,2})\/(\d{1,2})(?![\d/%]|[.,]\d|:)/g;

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
const YEAR = '((?:19|20)\\d\\d)(?![\\d:h])';
const UNTIL = `(?: ?(?:-|/|&|to|au|et|and|bis|al|tot|e|y) ?\\d{1,2}${ORDINAL})?`;
const NAME_LAST = new RegExp(
  `(?<![\\d/.,:]|\\p{L})${NUMBER}${ORDINAL}${UNTIL}[ ./-]{0,2}(?:of |de |d')?${NAME}[.,]{0,2}(?:(?:[ /-]| de | del )${YEAR})?`,
  'gu',
);
const NAME_FIRST = new RegExp(
  `(?<!\\p{L})${NAME}[ .]{1,2}${NUMBER}${ORDINAL}(?: ?(?:-|&|to|and) ?\\d{1,2}${ORDINAL}(?![\\d:]| ?[ap]\\.?m))?(?![\\d:/hu]|\\.\\d| ?(?:[ap]\\.?m|h|uhr)(?!\\p{L}))(?:,? ${YEAR})?`,
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
  if (year) return dated(match, [dayOf(year, String(month), number)]);
  const one = monthDay(String(month), number);
  return one ? found(match, { kind: 'day-of-year', monthDays: [one] }) : [];
}

const RELATIVE = RELATIVE_DAYS.map(({ words, days, half }) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'gu'),
  day: { kind: 'relative', days, half } as const,
}));

function relativeDays({ folded }: ReadableText): DateMention[] {
  return RELATIVE.flatMap(({ pattern, day }) =>
    [...folded.matchAll(pattern)].flatMap((match) => found(match, day)),
  );
}

const NEXT_BEFORE = /(?:next|nachsten?|komende|proximo|prossimo) $/;
const NEXT_AFTER = /^ (?:prochaine?|prossimo|proximo|que viene)(?!\p{L})/u;
const WORDS = /\p{L}{3,10}/gu;

function weekdays({ shown, folded }: ReadableText): DateMention[] {
  return [...folded.matchAll(WORDS)].flatMap((match): DateMention[] => {
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - 10), match.index);
    if (/[\p{L}-]$/u.test(before)) return [];
    const after = folded.slice(end, end + 12);
    const short = WEEKDAY_BY_SHORT_NAME.get(match[0]);
    const isShort =
      short !== undefined &&
      /^[.,]{0,2} ?\d/.test(after) &&
      (after.startsWith('.') || /^\p{Lu}/u.test(shown.slice(match.index)));
    const weekday = WEEKDAY_BY_NAME.get(match[0]) ?? (isShort ? short : undefined);
    if (weekday === undefined) return [];
    const said = NEXT_AFTER.exec(after)?.[0] ?? '';
    const next = said !== '' || NEXT_BEFORE.test(before);
    const day: WrittenDay = { kind: 'weekdays', weekdays: [weekday], each: false, next };
    return [{ start: match.index, end: end + said.length, day, weekday: null, doubtful: false }];
  });
}

const RANGE =
  /(?<!\p{L})(\p{L}{3,10})\.? ?(?:au|to|through|thru|bis|-|a|al|tot|t\/m) ?(\p{L}{3,10})(?!\p{L})/gu;

/** `du lundi au vendredi`, `Mon-Fri`. */
function weekdayRanges({ folded }: ReadableText): DateMention[] {
  return [...folded.matchAll(RANGE)].flatMap((match) => {
    const [from, to] = [match[1], match[2]].map(
      (name = '') => WEEKDAY_BY_NAME.get(name) ?? WEEKDAY_BY_SHORT_NAME.get(name),
    );
    if (from === undefined || to === undefined) return [];
    const days = Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => ((from - 1 + step) % 7) + 1);
    return found(match, { kind: 'weekdays', weekdays: days, each: false, next: false });
  });
}

const OF_MONTH =
  /(?<!\p{L})(?:le (\d{1,2})(?:er)?|the (\d{1,2})(?:st|nd|rd|th))(?= (?:a|at|de|des|from|vers|entre)(?!\p{L})|, ?\d)/gu;

function daysOfMonth({ folded }: ReadableText): DateMention[] {
  return [...folded.matchAll(OF_MONTH)].flatMap((match) => {
    const number = Number(match[1] ?? match[2]);
    return number >= 1 && number <= 31 ? found(match, { kind: 'day-of-month', number }) : [];
  });
}

/** Between a weekday and its date, and between weekdays of a list. */
const BESIDE = /^[ .,(]*(?:(?:le|the|den|dem|el|il|op|am) )?[ (]*$/;
const LIST = /^(?: ?[,&/] ?| (?:et|and|und|y|e|en) | ?, (?:et|and) )$/;

function joined(mentions: DateMention[], folded: string): DateMention[] {
  const result: DateMention[] = [];
  for (const mention of mentions) {
    const last = result.at(-1);
    const gap = last ? folded.slice(last.end, mention.start) : '';
    const both = last && together(last, mention, gap);
    if (both) result[result.length - 1] = both;
    else result.push(mention);
  }
  return result;
}

function together(one: DateMention, other: DateMention, gap: string): DateMention | null {
  const span = { start: one.start, end: other.end };
  if (one.day.kind === 'weekdays' && other.day.kind === 'weekdays') {
    if (!LIST.test(gap)) return null;
    const days = [...one.day.weekdays, ...other.day.weekdays];
    return { ...one, ...span, day: { ...one.day, weekdays: days, each: true } };
  }
  if (!BESIDE.test(gap)) return null;
  const [loose, fixed] = isFixed(one) ? [other, one] : [one, other];
  if (isFixed(loose) || !isFixed(fixed)) return null;
  const weekday = loose.day.kind === 'weekdays' ? (loose.day.weekdays[0] ?? null) : null;
  return { ...span, day: fixed.day, weekday, doubtful: false };
}

const isFixed = ({ day }: DateMention): boolean => !['weekdays', 'relative'].includes(day.kind);

function found(match: RegExpExecArray, day: WrittenDay, doubtful = false): DateMention[] {
  const text = match[0].replace(/[., /-]+$/, '');
  return [{ start: match.index, end: match.index + text.length, day, weekday: null, doubtful }];
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
