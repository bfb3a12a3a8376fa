import * as v from 'valibot';
import { type PlaceData, type Places, readPlaces } from './partners/places/read-places.ts';
import { readPackaged } from './read-packaged.ts';

const shape: v.GenericSchema<unknown, PlaceData> = v.object({
  cities: v.string(),
  countries: v.string(),
  zones: v.string(),
});

let loaded: Promise<Places> | null = null;

/** The places that can be chosen: a file of the package, read when a place is first asked for, not before. */
export function loadPlaces(): Promise<Places> {
  loaded ??= readPackaged('/places.json')
    .then((json) => readPlaces(v.parse(shape, json)))
    .catch((error: unknown) => {
      loaded = null; // what could not be read may be tried again
      throw error;
    });
  return loaded;
}
