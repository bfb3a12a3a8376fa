import * as v from 'valibot';
import { sourceChoicesShape } from './dossier/source-choices-shape.ts';
import type { Settings } from './settings.ts';
import { zoneShape } from './zone-shape.ts';

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const hours = v.strictObject({ from: clock, to: clock });
const day = v.pipe(v.array(hours), v.maxLength(6));

const fields = {
  version: v.literal(3),
  language: v.picklist(['en', 'fr', 'browser']),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  region: v.nullable(v.pipe(v.string(), v.maxLength(20))),
  zone: v.nullable(zoneShape),
  quietHours: hours,
  ownHours: v.strictObject({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }),
  notifications: v.boolean(),
  morningNote: v.boolean(),
  lawSources: sourceChoicesShape,
  recheckMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
};

/** Settings as stored; anything else is refused whole. */
export const settingsShape: v.GenericSchema<unknown, Settings> = v.strictObject(fields);

/** Some of them, as sent by the desk: only what is given changes. */
export const settingsChangesShape: v.GenericSchema<unknown, Partial<Settings>> = v.strictObject({
  version: v.exactOptional(fields.version),
  language: v.exactOptional(fields.language),
  country: v.exactOptional(fields.country),
  region: v.exactOptional(fields.region),
  zone: v.exactOptional(fields.zone),
  quietHours: v.exactOptional(fields.quietHours),
  ownHours: v.exactOptional(fields.ownHours),
  notifications: v.exactOptional(fields.notifications),
  morningNote: v.exactOptional(fields.morningNote),
  lawSources: v.exactOptional(fields.lawSources),
  recheckMonths: v.exactOptional(fields.recheckMonths),
});
