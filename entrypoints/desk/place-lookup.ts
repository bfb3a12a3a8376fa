import { loadPlaces } from '../../utils/load-places.ts';
import type { PlaceLookup } from '../../utils/partners/import-row.ts';
import { findPlaces } from '../../utils/partners/places/find-places.ts';
import { foldName } from '../../utils/partners/places/fold-name.ts';

/**
 * Where a place is, by its name alone: for files, where nobody chooses. A name that means several places means none:
 * `Vancouver, Canada` is one. The cities are loaded first.
 */
export async function placeLookup(): Promise<PlaceLookup> {
  const places = await loadPlaces();
  return (name) => {
    const found = [...findPlaces(places, name, 'fr'), ...findPlaces(places, name, 'en')];
    const [wanted = ''] = name.split(',');
    const named = found.filter((place) => foldName(place.name) === foldName(wanted));
    const meant = named.length > 0 ? named : found;
    const [first] = meant;
    const same = meant.every(({ zone, country }) => zone === first?.zone && country === first.country);
    return first && same ? first : null;
  };
}
