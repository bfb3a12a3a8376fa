import * as v from 'valibot';
import placeText from '../../public/places.json?raw';
import { readPlaces } from '../../utils/partners/places/read-places.ts';

const shape = v.strictObject({
  licence: v.string(),
  cities: v.string(),
  countries: v.string(),
  zones: v.string(),
});

/** Everything that can be found, as the package has it. */
export const allPlaces = readPlaces(v.parse(shape, JSON.parse(placeText)));
export { placeText };
