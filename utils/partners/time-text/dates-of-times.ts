import type { DateMention } from './date-mention.ts';
import type { ReadableText } from './readable-text.ts';
import { endOf, isBetween, isListed, type WrittenTime } from './written-time.ts';

/** Between a time and the day after it: `3pm ET on July 10`. */
const DAY_AFTER =
  /^[ ,;()-]*(?:(?:on|le|the|du|of|am|den|el|il|op|de|this|ce|cette|pour|for|every|chaque|tous les|each) ?)*[ (]*$/;
/** Between a day and its time: `July 10 at 3pm`, `mardi : 10 h`. */
const DAY_BEFORE =
  /^[\s,:;()|•@.-]*(?:(?:at|a|de|des|from|between|entre|um|ab|von|a las|de las|alle|ore|dalle|om|vers|a partir de|around|h) ?)*[\s,:(]*$/;
/** Says when something else was: it was written, or ends before. */
const OTHER_DAY =
  /(?<!\p{L})(?:posted|published|updated|modified|sent|wrote|created|publie|mis a jour|modifie|envoye|ecrit|poste|cree|avant|before|deadline|by|until|jusqu'au|d'ici|since|depuis)(?: (?:on|le|a|the|au))*[ :]*$/u;

/** Gives each time its day. */
export function withDates(times: WrittenTime[], dates: DateMention[], text: ReadableText): WrittenTime[] {
  const led = new Set<DateMention>();
  return times.map((time, index) => {
    const end = endOf(time);
    const next = dates.find((date) => date.start >= end);
    const previous = dates.findLast((date) => date.end <= time.start);
    const follows = next && isBetween(DAY_AFTER, end, next.start, text) ? next : null;
    const leads = previous && isBetween(DAY_BEFORE, previous.end, time.start, text) ? previous : null;
    if (leads && !(follows && led.has(leads))) return { ...time, date: leads };
    if (follows) {
      led.add(follows);
      return { ...time, date: follows };
    }
    return { ...time, date: farther(time, times[index + 1], previous, dates, text) };
  });
}

/** The day said before, or later for a whole list of times; else the only day of the text. */
function farther(
  time: WrittenTime,
  following: WrittenTime | undefined,
  previous: DateMention | undefined,
  dates: DateMention[],
  text: ReadableText,
): DateMention | null {
  const isOfOther = (date: DateMention) =>
    date.doubtful || OTHER_DAY.test(text.folded.slice(Math.max(0, date.start - 20), date.start));
  if (previous && !isOfOther(previous)) return previous;
  if (following && isListed(time, following, text)) {
    const next = dates.find((date) => date.start >= endOf(following));
    if (next && isBetween(DAY_AFTER, endOf(following), next.start, text)) return next;
  }
  const [only, ...more] = dates.filter((date) => !isOfOther(date));
  return only && more.length === 0 ? only : null;
}

/** Whether the day stands close by in the same sentence. */
export function isBesideDate({ date, start, end }: WrittenTime, { folded }: ReadableText): boolean {
  if (!date) return false;
  const gap =
    date.end <= start ? folded.slice(date.end, start).replace(/^\./, '') : folded.slice(end, date.start);
  return gap.length <= 25 && !/[.!?\n]/.test(gap);
}
