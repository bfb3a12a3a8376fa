import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { canonicalZone } from '../../utils/dates/zone-names.ts';
import { placeZone } from '../../utils/partners/places/place-zone.ts';
import { readPlaces } from '../../utils/partners/places/read-places.ts';
import { readTimes } from '../../utils/partners/time-text/read-times.ts';
import { meaningOf, notesOf } from '../../utils/partners/time-text/reading-words.ts';
import { textsFor } from '../support/texts-for.ts';
import { instantText, readInstant } from './instant-text.ts';

const PLACES = new URL('../../public/places.json', import.meta.url);
const PlaceFile = v.object({ cities: v.string(), countries: v.string(), zones: v.string() });
const places = readPlaces(v.parse(PlaceFile, JSON.parse(await readFile(PLACES, 'utf8'))));

const TimeLine = v.object({
  text: v.string(),
  at: v.string(),
  zone: v.string(),
  language: v.nullish(v.string(), ''),
  favourites: v.nullish(v.array(v.string()), []),
});

/** Every instant that a text can mean, the likeliest first. */
export function answer(line: unknown): unknown {
  const { text, at, zone, language, favourites } = v.parse(TimeLine, line);
  const { conversion } = textsFor(/^fr\b/i.test(language) ? 'fr' : 'en');
  const context = {
    at: readInstant(at),
    zone: readZone(zone),
    favourites: favourites.map(readZone),
    language,
    placeZone: (name: string) => placeZone(places, name),
  };
  return {
    readings: readTimes(text, context).map((reading) => ({
      meaning: [meaningOf(reading, conversion), ...notesOf(reading, conversion)].join(' — '),
      zone: reading.zone,
      instant: instantText(reading.instant),
      ...(reading.end !== null && { end: instantText(reading.end) }),
    })),
  };
}

function readZone(name: string): string {
  const zone = canonicalZone(name);
  if (zone === null) throw new RangeError(`No such time zone: ${name}`);
  return zone;
}
