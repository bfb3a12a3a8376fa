import { isDay } from '../../dates/calendar-day.ts';
import type { Day } from '../../dates/day.ts';
import { MONTH_BY_NAME } from '../../dates/month-names.ts';

const MONTH =
  '(?:janv(?:ier)?|january|fevr?(?:ier)?|february|mars|march|avr(?:il)?|april|mai|may|juin|june|juil(?:l(?:et)?)?|july|aout|august|sept?(?:embre|ember)?|octo?(?:bre|ber)?|nov(?:embre|ember)?|dec(?:embre|ember)?)\\.?';

/** A date in folded text: `1er août 2026`, `14/12/2017`, `5.6.2009`, `2026-07-08`, `April 27, 2016`. */
export const DATE = `(?:\\d{1,2}(?:er)?\\.? ?(?:of )?${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2})(?![\\d-])`;

/** The day that a date of this form says; null where no calendar has it. */
export function dayOf(date: string | undefined): Day | null {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})$/.exec(date ?? '') ?? [];
  if (iso) return isDay(iso) ? iso : null;
  const parts = date?.match(/\d+|[a-z]{3,}/g)?.filter((part) => part !== 'er') ?? [];
  const [year = '', ...rest] = parts.toReversed();
  const month = rest.find((part) => /[a-z]/.test(part)) ?? rest[0] ?? '';
  const day = rest.find((part) => part !== month) ?? month;
  const number = MONTH_BY_NAME.get(month) ?? MONTH_BY_NAME.get(month.slice(0, 4)) ?? Number(month);
  const text = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
