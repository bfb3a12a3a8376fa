import * as v from 'valibot';
import { isDay } from '../dates/calendar-day.ts';
import { zoneShape } from '../zone-shape.ts';
import { type AskedCall, type PartnerDetails, WAY_KINDS } from './partner.ts';
import type { ListEntry } from './partner-lists.ts';

const line = v.pipe(v.string(), v.maxLength(500));
const day = v.pipe(
  v.string(),
  v.check((text: string) => isDay(text), 'no such day'),
);
const clock = v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/));
const interval = v.strictObject({ from: clock, to: clock });
const intervals = v.pipe(v.array(interval), v.maxLength(12));
const isInOrder = ({ from, to }: { from: string; to: string }) => from <= to;
const BACKWARDS = 'ends before it starts';
const exception = v.pipe(
  v.strictObject({ from: day, to: day, intervals }),
  v.check((value) => isInOrder(value), BACKWARDS),
);
const trip = v.pipe(
  v.strictObject({ from: day, to: day, place: line, zone: zoneShape }),
  v.check((value) => isInOrder(value), BACKWARDS),
);

const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));
const way = v.strictObject({ kind: v.picklist(WAY_KINDS), value: line });

const details = {
  name: v.pipe(line, v.trim(), v.minLength(1)),
  place: line,
  zone: zoneShape,
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  holidayRegion: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,6})+$/))),
  week: v.strictObject({
    1: intervals,
    2: intervals,
    3: intervals,
    4: intervals,
    5: intervals,
    6: intervals,
    7: intervals,
  }),
  sleep: interval,
  exceptions: v.pipe(v.array(exception), v.maxLength(500)),
  travel: v.pipe(v.array(trip), v.maxLength(500)),
  languages: v.pipe(v.array(language), v.maxLength(20)),
  ways: v.pipe(v.array(way), v.maxLength(50)),
  note: v.pipe(v.string(), v.maxLength(20_000)),
  group: v.nullable(v.pipe(line, v.trim(), v.minLength(1))),
  pinned: v.boolean(),
};

/** What the owner sets of a partner, as sent by a form or read from a file; anything else is refused whole. */
export const partnerDetailsShape = v.strictObject(details) satisfies v.GenericSchema<unknown, PartnerDetails>;

/** Some of it: only what is given changes. */
export const partnerChangesShape = v.strictObject({
  name: v.exactOptional(details.name),
  place: v.exactOptional(details.place),
  zone: v.exactOptional(details.zone),
  country: v.exactOptional(details.country),
  holidayRegion: v.exactOptional(details.holidayRegion),
  week: v.exactOptional(details.week),
  sleep: v.exactOptional(details.sleep),
  exceptions: v.exactOptional(details.exceptions),
  travel: v.exactOptional(details.travel),
  languages: v.exactOptional(details.languages),
  ways: v.exactOptional(details.ways),
  note: v.exactOptional(details.note),
  group: v.exactOptional(details.group),
  pinned: v.exactOptional(details.pinned),
});

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An intention to call, new or as it was before. */
export const askedCallShape = v.strictObject({
  notify: v.boolean(),
  about: line,
  since: v.exactOptional(instant),
  toldAt: v.exactOptional(v.nullable(instant)),
}) satisfies v.GenericSchema<unknown, AskedCall>;

/** An entry of one of a partner's lists. */
export const listEntryShape = v.variant('list', [
  v.strictObject({ list: v.literal('ways'), entry: way }),
  v.strictObject({ list: v.literal('languages'), entry: language }),
  v.strictObject({ list: v.literal('exceptions'), entry: exception }),
  v.strictObject({ list: v.literal('travel'), entry: trip }),
]) satisfies v.GenericSchema<unknown, ListEntry>;
