import { useMemo } from 'preact/hooks';
import type { FindPlaces, PlaceOption } from '../../components/partners/place.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { loadPlaces } from '../../utils/load-places.ts';
import { findPlaces } from '../../utils/partners/places/find-places.ts';
import type { Place } from '../../utils/partners/places/place.ts';
import type { Desk } from './desk.ts';
import { findZones, utcWords } from './zone-options.ts';

/** The two ways to look a place up: by city, and by clock. The cities are loaded with the first letter. */
export function usePlaceSearch({ now, language }: Desk): { find: FindPlaces; findZones: FindPlaces } {
  return useMemo(() => {
    const countries = new Intl.DisplayNames([language], { type: 'region' });
    return {
      find: async (words) => {
        const places = await loadPlaces();
        return findPlaces(places, words, language).map((place) => optionOf(place, countries, now));
      },
      findZones: async (words) => findZones(words, now),
    };
  }, [language]);
}

function optionOf(place: Place, countries: Intl.DisplayNames, at: Instant): PlaceOption {
  const country = countries.of(place.country) ?? place.country;
  const where = country === place.name ? '' : `${country} · `;
  return {
    ...place,
    id: `${place.name} ${place.zone} ${place.country}`,
    detail: `${where}${utcWords(place.zone, at)}`,
  };
}
