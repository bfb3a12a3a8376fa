import type { DateMention } from './date-mention.ts';
import type { ReadableText } from './readable-text.ts';
import type { ClockMention, Span, TimeMention, ZoneMention } from './time-mention.ts';
import { zonesAfter } from './zones-beside.ts';

const TO = /^ ?(?:-|->|to|until|till|a|jusqu'a|bis|al|alle|tot|hasta) ?$/;
const AND = /^ (?:and|et|und|y|e|en) $/;
const BETWEEN = /(?<!\p{L})(?:between|entre|zwischen|tra|fra|tussen) $/u;

/** Times, and two of them as one where the text says from and until: `de 9h à 11h`, `9-11am`, `between 9 and 11 am`. */
export function timeMentions(
  text: ReadableText,
  clocks: ClockMention[],
  zones: ZoneMention[],
  dates: DateMention[],
): TimeMention[] {
  const times: TimeMention[] = [];
  for (const clock of clocks) {
    const last = times.at(-1);
    if (last && last.until === null && isUntil(last, clock, text, zones)) {
      times[times.length - 1] = range(last.from, clock, last.start);
      continue;
    }
    const bare = bareStart(text, clock, [...dates, ...zones, ...clocks]);
    if (bare === 'unclear') continue;
    times.push(bare ? range(bare, clock, bare.start) : { ...span(clock), from: clock, until: null });
  }
  return times;
}

function isUntil(
  last: TimeMention,
  clock: ClockMention,
  { folded, shown }: ReadableText,
  zones: ZoneMention[],
) {
  const chain = zonesAfter(last.end, zones, { folded, shown });
  const gap = folded.slice(chain.at(-1)?.end ?? last.end, clock.start).replace(/^\)/, '');
  if (TO.test(gap)) return true;
  return AND.test(gap) && BETWEEN.test(folded.slice(Math.max(0, last.start - 12), last.start));
}

/** `3` of `3-5pm` is in the half of the day of `5pm`, or else before noon: `11-1pm`. */
function range(from: ClockMention, until: ClockMention, start: number): TimeMention {
  const [begin = 0] = from.minutes;
  const [end = 0] = until.minutes;
  const saysHalf = from.shape === 'meridiem' || from.shape === 'word' || begin >= 13 * 60 || begin < 60;
  if (until.shape !== 'meridiem' || saysHalf) return { start, end: until.end, from, until };
  const same = (begin % 720) + (end >= 720 ? 720 : 0);
  const minutes = same < end ? same : (same + 720) % 1440;
  return { start, end: until.end, from: { ...from, minutes: [minutes], shape: 'meridiem' }, until };
}

const BARE =
  /(?<![\p{L}\d.,:/$€£#]|\d-)(\d{1,2})(?:[:.h](\d\d))?( ?- ?| (?:to|until|till|a|bis|al|tot|et|and|und|y|e|en) )$/u;
const FROM =
  /(?:^|[\n,:;(])\s?$|(?<!\p{L})(?:de|from|between|entre|von|zwischen|dalle|tra|fra|van|tussen|a|at|des|ab)(?: les)? $/u;
/** Before a number of its own: `Room 5 - 3pm`. */
const NUMBERED =
  /(?<!\p{L})(?:room|session|day|part|step|hall|track|lot|module|chapter|stage|table|gate|level|week|episode|ep|no|n°|salle|jour|partie|etape|piste|semaine|niveau|porte|page|zone|terminal|bus|line|ligne|group|groupe|team)[ .#]*$/u;

/** The number that begins a range, without a shape of its own; `unclear` where a number joins in another way. */
function bareStart(
  { folded }: ReadableText,
  clock: ClockMention,
  taken: Span[],
): ClockMention | 'unclear' | null {
  const from = Math.max(0, clock.start - 24);
  const match = BARE.exec(folded.slice(from, clock.start));
  if (!match || clock.shape === 'word')
    return /\d-$/.test(folded.slice(Math.max(0, clock.start - 2), clock.start)) ? 'unclear' : null;
  const [words, hour, minute, joint = ''] = match;
  const start = from + match.index;
  if (taken.some((other) => other.start < start + words.length - joint.length && start < other.end))
    return null;
  const before = folded.slice(Math.max(0, start - 20), start);
  const isHyphen = joint.includes('-');
  if (NUMBERED.test(before)) return null;
  if (Number(hour) > 24) return isHyphen ? 'unclear' : null;
  const joins = AND.test(joint) ? BETWEEN : /^ (?:to|until|till) $/.test(joint) ? /^/ : FROM;
  if (!isHyphen && !joins.test(before)) return null;
  const minutes = (Number(hour) % 24) * 60 + Number(minute ?? 0);
  return {
    start,
    end: start + words.length - joint.length,
    minutes: [minutes],
    shape: clock.shape === 'meridiem' ? 'numbers' : clock.shape,
    exact: minute !== undefined,
  };
}

const span = ({ start, end }: Span): Span => ({ start, end });
