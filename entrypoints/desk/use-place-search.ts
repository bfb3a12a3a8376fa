import { useMemo } from 'preact/hooks';
import type { FindPlaces } from '../../components/partners/place.ts';
import type { Desk } from './desk.ts';
import { findZones } from './zone-options.ts';

/** The two ways to look a place up: by city, and by clock. */
export function usePlaceSearch({ now }: Desk): { find: FindPlaces; findZones: FindPlaces } {
  return useMemo(() => {
    const byZone: FindPlaces = async (words) => findZones(words, now);
    return { find: byZone, findZones: byZone };
  }, []);
}
