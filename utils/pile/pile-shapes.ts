import * as v from 'valibot';
import { isDay } from '../dates/calendar-day.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const day = v.pipe(
  v.string(),
  v.check((text) => isDay(text)),
);
const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));

const thing = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['order', 'supplier', 'partner', 'bookmark']), id }),
  v.strictObject({
    kind: v.literal('page'),
    url: v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\//i)),
    title: v.pipe(v.string(), v.maxLength(500)),
  }),
]);

const details = {
  title,
  side: v.picklist(['waits-for-me', 'i-wait-for']),
  on: v.nullable(day),
  thing: v.nullable(thing),
};

export const handSheetToAddShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  details: v.strictObject(details),
});

export const handSheetChangesShape = v.strictObject({
  title: v.exactOptional(details.title),
  side: v.exactOptional(details.side),
  on: v.exactOptional(details.on),
  thing: v.exactOptional(details.thing),
});

export const sheetIdsShape = v.pipe(v.array(id), v.maxLength(5_000));

export const laterShape = v.union([
  v.picklist(['afternoon', 'tomorrow', 'reachable']),
  v.strictObject({ on: day }),
]);
