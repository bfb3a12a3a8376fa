import type { PlaceLookup } from '../../utils/partners/import-row.ts';

/**
 * Where a place is, by its name alone: for files, where nobody chooses. A name that means several places means none:
 * `Vancouver, Canada` is one. The cities are loaded first.
 */
export async function placeLookup(): Promise<PlaceLookup> {
  const [{ findPlaces }, { foldName }] = await Promise.all([
    import('../../utils/partners/places/find-places.ts'),
    import('../../utils/partners/places/fold-name.ts'),
  ]);
  return (name) => {
    const found = [...findPlaces(name, 'fr'), ...findPlaces(name, 'en')];
    const [wanted = ''] = name.split(',');
    const named = found.filter((place) => foldName(place.name) === foldName(wanted));
    const meant = named.length > 0 ? named : found;
    const [first] = meant;
    const same = meant.every(({ zone, country }) => zone === first?.zone && country === first.country);
    return first && same ? first : null;
  };
}
