import { addDays, isDay } from '../../dates/calendar-day.ts';
import type { Day } from '../../dates/day.ts';
import { daysBetween } from '../../dates/day-count.ts';
import { MONTH_BY_NAME } from '../../dates/month-names.ts';
import { foldText } from '../../fold-text.ts';
import type { DateOrder } from './page-reading.ts';

const LONGEST = 300;

export interface DayContext {
  /** Order of day and month in this shop's all-digit dates. Without it `02/03/2026` is no day. */
  order?: DateOrder | null;
  /** Today where the page was read: without it `demain` and `12 mars` without a year are no day. */
  today?: Day | null;
  /** Of several days in the text, `12 – 15 mars 2026`, the one that is meant: a promise is kept on the last. */
  which?: 'first' | 'last';
}

/**
 * The day that a text prints, in any of our languages, or that a `datetime` attribute gives. Its clock and zone are
 * never converted: WooCommerce writes local time and labels it `+00:00`. `null` when there is no day, an impossible
 * one, or one that could be two.
 */
export function readDay(
  text: string | null,
  { order = null, today = null, which }: DayContext = {},
): Day | null {
  const folded = fold(text);
  const found = [...isoDays(folded), ...digitDays(folded, order), ...namedDays(folded, today)];
  if (found.length === 0) return today ? relativeDay(folded, today) : null;
  found.sort((one, other) => one.at - other.at);
  return (which === 'last' ? found.at(-1) : found[0])?.day ?? null;
}

/** What unambiguous all-digit dates prove about the shop's order of day and month; `null` when nothing, or both. */
export function learnDateOrder(texts: (string | null)[]): DateOrder | null {
  const seen = new Set<DateOrder>();
  for (const text of texts) {
    for (const [, first, , second] of fold(text).matchAll(DIGITS)) {
      if (Number(first) > 12 && Number(second) <= 12) seen.add('dmy');
      if (Number(second) > 12 && Number(first) <= 12) seen.add('mdy');
    }
  }
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

interface FoundDay {
  at: number;
  day: Day | null;
}

function fold(text: string | null): string {
  return foldText((text ?? '').slice(0, LONGEST).normalize('NFC'))
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/(\d{1,2})\. (\d{1,2})\. (?=\d{4})/g, '$1.$2.')
    .trim();
}

const ISO = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
/** `YYYYMMDD`, or `YYYYMMDDhhmmss` of PrestaShop 1.6's `data-value`. */
const COMPACT = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[0-2]\d[0-5]\d[0-5]\d)?$/;
const DIGITS = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.,]\d)/g;

function isoDays(text: string): FoundDay[] {
  const compact = COMPACT.exec(text);
  if (compact) return [{ at: 0, day: dayOf(compact[1], compact[2], compact[3]) }];
  return [...text.matchAll(ISO)].map((match) => ({
    at: match.index,
    day: dayOf(match[1], match[3], match[4]),
  }));
}

function digitDays(text: string, order: DateOrder | null): FoundDay[] {
  return [...text.matchAll(DIGITS)].map(({ index, 1: first, 2: sign, 3: second, 4: year }) => {
    // Where dates are written with points, the day comes first.
    const known =
      sign === '.' || first === second || Number(first) > 12 ? 'dmy' : Number(second) > 12 ? 'mdy' : order;
    const day =
      known === null ? null : known === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second);
    return { at: index, day };
  });
}

const NAME = '([a-z]{3,10})';
const DAY = '(\\d{1,2})(?:er|st|nd|rd|th|e|[ºª°.])?';
const YEAR = "(\\d{4}|'?\\d{2}(?![\\d:]| ?h))";
const DAY_FIRST = new RegExp(
  `(?<![\\d/.,])${DAY}[ ./-]{0,2}(?:of |de |d')?${NAME}(?![a-z])[.,]{0,2}(?:(?:(?<=[.,])|[ /-]| de | del | de l'an )${YEAR}(?!\\d))?`,
  'g',
);
const MONTH_FIRST = new RegExp(
  `(?<![a-z])${NAME}[ .-]{1,2}${DAY}(?: ?(?:-|–|—|to) ?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]))?(?![\\d:/])(?:[,-]? ?${YEAR}(?!\\d))?`,
  'g',
);

function namedDays(text: string, today: Day | null): FoundDay[] {
  const found: FoundDay[] = [];
  const add = (at: number, year: string | undefined, name: string | undefined, day: string | undefined) => {
    const month = MONTH_BY_NAME.get(name ?? '');
    if (month === undefined) return;
    const read = year ? dayOf(year.replace("'", ''), month, day) : nearest(month, day, today);
    if (read !== null || year) found.push({ at, day: read });
  };
  for (const { index, 1: day, 2: name, 3: year } of text.matchAll(DAY_FIRST)) add(index, year, name, day);
  if (found.length > 0) return found;
  for (const { index, 1: name, 2: day, 3: until, 4: year } of text.matchAll(MONTH_FIRST)) {
    add(index, year, name, day);
    if (until) add(index + 1, year, name, until);
  }
  return found;
}

/** A day without its year is the one closest to today. */
function nearest(month: number, day: string | undefined, today: Day | null): Day | null {
  if (today === null) return null;
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => dayOf(String(one), month, day) ?? []);
  const distance = (one: Day) => Math.abs(daysBetween(today, one));
  return days.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

const RELATIVE: [RegExp, number][] = [
  [/\b(?:apres[- ]demain|day after tomorrow|ubermorgen|pasado manana|dopodomani|overmorgen)\b/, 2],
  [/\b(?:demain|tomorrow|(?<!heute )morgen|manana|domani)\b/, 1],
  [/\b(?:avant[- ]hier|vorgestern|anteayer|eergisteren)\b/, -2],
  [/\b(?:hier|yesterday|gestern|ayer|ieri|gisteren)\b/, -1],
  [/\b(?:aujourd ?'? ?hui|today|heute|hoy|oggi|vandaag)\b/, 0],
];

function relativeDay(text: string, today: Day): Day | null {
  const bare = text.replaceAll('’', "'");
  // `aujourd'hui` holds no `hier`, but German prose says `hier` for here: alone it is French.
  const found = RELATIVE.find(([words]) => words.test(bare));
  return found ? addDays(today, found[1]) : null;
}

function dayOf(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): Day | null {
  if (!year) return null;
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) && full >= '1990' && full < '2100' ? text : null;
}
