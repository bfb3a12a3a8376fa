import * as v from 'valibot';
import { sourceChoicesShape } from './dossier/source-choices-shape.ts';
import type { Settings } from './settings.ts';
import { zoneShape } from './zone-shape.ts';

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const hours = v.strictObject({ from: clock, to: clock });
const day = v.pipe(v.array(hours), v.maxLength(6));

/** Settings as stored or as sent by the desk; anything else is refused whole. */
export const settingsShape: v.GenericSchema<unknown, Settings> = v.strictObject({
  version: v.literal(2),
  language: v.picklist(['en', 'fr', 'browser']),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  region: v.nullable(v.pipe(v.string(), v.maxLength(20))),
  zone: v.nullable(zoneShape),
  quietHours: hours,
  ownHours: v.strictObject({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }),
  notifications: v.boolean(),
  lawSources: sourceChoicesShape,
  recheckMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
});
