import { isDay } from '../../dates/calendar-day.ts';
import type { DateMention, WrittenDay } from './date-mention.ts';

/** Between a weekday and its date, and between weekdays of a list. */
const BESIDE = /^[ .,(]*(?:(?:le|the|den|dem|el|il|op|am) )?[ (]*$/;
/** From one date to another. */
const SPAN = /^ ?(?:-|to|until|through|au|jusqu'au|bis|al|tot) ?(?:the |le )?$/;
const LIST = /^(?: ?[,&/] ?| (?:et|and|und|y|e|en) | ?, (?:et|and) )$/;

/** A weekday and the date beside it, weekdays of a list, and the first and last day of a span, each as one. */
export function joined(mentions: DateMention[], folded: string): DateMention[] {
  const result: DateMention[] = [];
  for (const mention of mentions) {
    const last = result.at(-1);
    const gap = last ? folded.slice(last.end, mention.start) : '';
    const both = last && together(last, mention, gap);
    if (both) result.pop();
    result.push(both || mention);
  }
  return result.map((mention, index) => ({ ...withPart(mention, folded), after: dateBefore(result, index) }));
}

function together(one: DateMention, other: DateMention, gap: string): DateMention | null {
  const span = { start: one.start, end: other.end };
  if (one.day.kind === 'weekdays' && other.day.kind === 'weekdays') {
    if (!LIST.test(gap)) return null;
    const days = [...one.day.weekdays, ...other.day.weekdays];
    return { ...one, ...span, day: { ...one.day, weekdays: days, each: true } };
  }
  if (isFixed(one) && isFixed(other))
    return SPAN.test(gap) ? { ...one, ...span, day: beginning(one.day, other.day) } : null;
  if (!BESIDE.test(gap)) return null;
  const [loose, fixed] = isFixed(one) ? [other, one] : [one, other];
  if (isFixed(loose) || !isFixed(fixed)) return null;
  const weekday = loose.day.kind === 'weekdays' ? (loose.day.weekdays[0] ?? null) : null;
  return { ...fixed, ...span, weekday, doubtful: false };
}

/** Said after a day. */
const PART =
  /^ (?:au |in the |am |in de |por la |nel )?(?:(?<evening>soir|apres-midi|evening|afternoon|night|abend|nachmittag|sera|pomeriggio|noche|tarde|avond|middag)|matin|morning|vormittag|fruh|mattina|manana|ochtend)(?!\p{L})/u;

function withPart(mention: DateMention, folded: string): DateMention {
  const part = PART.exec(folded.slice(mention.end, mention.end + 20));
  if (!part) return mention;
  return { ...mention, end: mention.end + part[0].length, evening: part.groups?.evening !== undefined };
}

/** The date that stands before a weekday in the text. */
function dateBefore(mentions: DateMention[], index: number): WrittenDay | null {
  if (mentions[index]?.day.kind !== 'weekdays') return null;
  return mentions.slice(0, index).findLast((mention) => isFixed(mention) && !mention.doubtful)?.day ?? null;
}

/** `30 November to 2 December 2026`: the year is said once. */
function beginning(first: WrittenDay, last: WrittenDay): WrittenDay {
  if (first.kind !== 'day-of-year' || last.kind !== 'date') return first;
  const [monthDay = ''] = first.monthDays;
  const [end = ''] = last.days;
  const year = Number(end.slice(0, 4)) - (monthDay > end.slice(5) ? 1 : 0);
  const day = `${year}-${monthDay}`;
  return isDay(day) ? { kind: 'date', days: [day] } : first;
}

const isFixed = ({ day }: DateMention): boolean => !['weekdays', 'relative'].includes(day.kind);
