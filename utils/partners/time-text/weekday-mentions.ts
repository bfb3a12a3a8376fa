import { type DateMention, found, type WrittenDay } from './date-mention.ts';
import { RELATIVE_DAYS, WEEKDAY_BY_NAME, WEEKDAY_BY_SHORT_NAME } from './date-words.ts';
import type { ReadableText } from './readable-text.ts';

/** Days that are said without a date: weekdays, several of them, and those counted from today. */
export function weekdayMentions(text: ReadableText): DateMention[] {
  return [...relativeDays(text), ...weekdayRanges(text), ...weekdays(text), ...unknownDays(text)];
}

/** `next week` without its day, `in three days`, `le lendemain`: a day that we do not know. */
const OTHER_DAYS =
  /(?<!\p{L})(?:next (?:week|month|year)|(?:la )?semaine prochaine|le mois prochain|nachste woche|volgende week|(?:dans|in) (?:\d{1,2}|une?|deux|trois|quinze|an?|one|two|three|einer|zwei|drei) (?:jours?|semaines?|mois|days?|weeks?|months?|tagen?|wochen?)|le lendemain|la veille|the (?:next|following|previous) day|the day before|(?:ce |this |le )?week-?end|fin (?:de semaine|du mois)|end of the (?:week|month))(?!\p{L})/gu;

function unknownDays({ folded }: ReadableText): DateMention[] {
  return [...folded.matchAll(OTHER_DAYS)].flatMap((match) => found(match, { kind: 'date', days: [] }));
}

const RELATIVE = RELATIVE_DAYS.map(({ words, days, evening }) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'gu'),
  day: { kind: 'relative', days } as const,
  evening,
}));

function relativeDays({ folded }: ReadableText): DateMention[] {
  return RELATIVE.flatMap(({ pattern, day, evening }) =>
    [...folded.matchAll(pattern)].flatMap((match) =>
      found(match, day).map((mention) => ({ ...mention, evening })),
    ),
  );
}

const NEXT_BEFORE = /(?:next|nachsten?|komende|proximo|prossimo) $/;
const NEXT_WEEK =
  '(?:en huit|next week|(?:de )?la semaine prochaine|semaine prochaine|nachste woche|volgende week|la semana que viene|la settimana prossima)';
const NEXT_WEEK_BEFORE = new RegExp(`(?<!\\p{L})${NEXT_WEEK},? (?:on )?$`, 'u');
const NEXT_WEEK_AFTER = new RegExp(`^,? ${NEXT_WEEK}(?!\\p{L})`, 'u');
const NEXT_AFTER = /^ (?:prochaine?|prossimo|proximo|que viene)(?!\p{L})/u;
const WORDS = /\p{L}{3,10}/gu;

function weekdays({ shown, folded }: ReadableText): DateMention[] {
  return [...folded.matchAll(WORDS)].flatMap((match): DateMention[] => {
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - 24), match.index);
    if (/[\p{L}-]$/u.test(before)) return [];
    const after = folded.slice(end, end + 26);
    const short = WEEKDAY_BY_SHORT_NAME.get(match[0]);
    const isShort =
      short !== undefined &&
      /^[.,]{0,2} ?\d/.test(after) &&
      (after.startsWith('.') || /^\p{Lu}/u.test(shown.slice(match.index)));
    const weekday = WEEKDAY_BY_NAME.get(match[0]) ?? (isShort ? short : undefined);
    if (weekday === undefined) return [];
    const ofNextWeek = NEXT_WEEK_AFTER.exec(after)?.[0] ?? '';
    const next = NEXT_AFTER.exec(after)?.[0] ?? '';
    const led = NEXT_WEEK_BEFORE.exec(before)?.[0] ?? '';
    const which = ofNextWeek || led ? 'next-week' : next || NEXT_BEFORE.test(before) ? 'next' : 'coming';
    const span = { start: match.index - led.length, end: end + (ofNextWeek || next).length };
    const day: WrittenDay = { kind: 'weekdays', weekdays: [weekday], each: false, which };
    return [{ ...span, day, weekday: null, after: null, evening: false, doubtful: false }];
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
    return found(match, { kind: 'weekdays', weekdays: days, each: false, which: 'coming' });
  });
}
