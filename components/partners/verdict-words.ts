import type { Instant } from '../../utils/dates/day.ts';
import { comingDay, durationWords, shortClock } from '../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import type { PartnerView } from '../../utils/partners/partner-view.ts';
import type { Span } from '../../utils/partners/verdict.ts';
import type { Texts } from '../../utils/texts/texts.ts';

const MINUTE = 60_000;
/** A moment shorter than this is worth a word. */
const SHORT = 2 * 60;
const DAY = 24 * 60 * MINUTE;

/** Beside the signal: until when, or when next, on both clocks. */
export function momentWords({ verdict }: PartnerView, at: Instant, zone: string, texts: Texts): string {
  const { next } = verdict;
  const words = texts.partnerList;
  if (next === null) return words.never;
  if (next.from > at) return nextWords(next, { at, zone, theirs: verdict.zone }, texts);
  if (next.to - at >= DAY) return words.allDay;
  return texts.reach.until(...clocksAt(next.to, zone, verdict.zone, texts));
}

interface Clocks {
  at: Instant;
  zone: string;
  theirs: string;
}

function nextWords(next: Span, { at, zone, theirs }: Clocks, texts: Texts): string {
  const own = wallTimeAt(next.from, zone).day;
  const today = wallTimeAt(at, zone).day;
  const minutes = (next.to - next.from) / MINUTE;
  const [here, there] = clocksAt(next.from, zone, theirs, texts);
  const day = own === today ? null : comingDay(own, today, texts.dates);
  const lasts = minutes < SHORT ? durationWords(minutes, texts.dates) : null;
  return texts.partnerList.next(day, here, there, lasts);
}

/** The owner's clock, and theirs where it shows something else. */
function clocksAt(at: Instant, zone: string, theirs: string, texts: Texts): [string, string | null] {
  const [here, there] = [wallTimeAt(at, zone), wallTimeAt(at, theirs)];
  const clock = shortClock(there.time, texts.dates);
  if (here.time === there.time && here.day === there.day) return [clock, null];
  const sameDay = here.day === there.day;
  const weekdayThere = comingDay(there.day, here.day, texts.dates);
  return [shortClock(here.time, texts.dates), sameDay ? clock : texts.reach.onOtherDay(clock, weekdayThere)];
}

/** What the state alone does not say: which holiday, a journey, what the owner means to do. */
export function asides({ partner, verdict, place }: PartnerView, texts: Texts): string[] {
  const { partnerList, calls } = texts;
  const { holiday } = verdict;
  const name = holiday && calls.holidayName(holiday.name);
  return [
    ...(name === null ? [] : [holiday?.toBeConfirmed ? calls.toBeConfirmed(name) : name]),
    ...(place === partner.place ? [] : [partnerList.travelling(partner.place)]),
    ...(partner.call ? [partnerList.toCall] : []),
  ];
}
