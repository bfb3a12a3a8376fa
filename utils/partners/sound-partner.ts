import { isDay } from '../dates/calendar-day.ts';
import { type Checks, isFlag, isNumber, isText, listOf, orNull, shapeOf, soundRow } from '../sound-row.ts';
import { NO_DETAILS, newPartner } from './new-partner.ts';
import { type CallIntention, type Partner, type Travel, WAY_KINDS, type Way } from './partner.ts';
import { type Interval, WEEKDAYS, type Week, type WeekException } from './week.ts';

const isClockTime = (value: unknown): value is string =>
  isText(value) && /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value);
const isInterval = shapeOf<Interval>({ from: isClockTime, to: isClockTime });
const isWeek = (value: unknown): value is Week =>
  typeof value === 'object' &&
  value !== null &&
  WEEKDAYS.every((weekday) => listOf(isInterval)(Reflect.get(value, weekday)));
const isWayKind = (value: unknown): value is Way['kind'] => WAY_KINDS.some((kind) => kind === value);

const CHECKS: Checks<Partner> = {
  id: isText,
  name: isText,
  place: isText,
  zone: isText,
  country: orNull(isText),
  holidayRegion: orNull(isText),
  week: isWeek,
  sleep: isInterval,
  exceptions: listOf(shapeOf<WeekException>({ from: isDay, to: isDay, intervals: listOf(isInterval) })),
  travel: listOf(shapeOf<Travel>({ from: isDay, to: isDay, place: isText, zone: isText })),
  languages: listOf(isText),
  ways: listOf(shapeOf<Way>({ kind: isWayKind, value: isText })),
  note: isText,
  group: orNull(isText),
  pinned: isFlag,
  position: isNumber,
  call: orNull(
    shapeOf<CallIntention>({ since: isNumber, notify: isFlag, about: isText, toldAt: orNull(isNumber) }),
  ),
  addedAt: isNumber,
  deletedAt: orNull(isNumber),
};

const BLANK = newPartner('', NO_DETAILS, { position: 0, at: 0 });

/** A stored partner with every field as its type says. */
export function soundPartner(stored: object): Partner {
  return soundRow(BLANK, CHECKS, stored);
}
