import { foldName } from './fold-name.ts';
import type { Places } from './read-places.ts';

/** Zones by every name of a place; made once, at the first question. */
const zonesByName = new WeakMap<Places, Map<string, Set<string>>>();

/**
 * The zone of a city, or of a country with one time, by its whole name in French, English or as it was; `null` for what
 * is none, and for a name of places whose clocks differ (Valencia).
 */
export function placeZone(places: Places, name: string): string | null {
  const byName = zonesByName.get(places) ?? allNames(places);
  zonesByName.set(places, byName);
  const [zone, ...others] = byName.get(foldName(name)) ?? [];
  return zone !== undefined && others.length === 0 ? zone : null;
}

function allNames({ cities, countries }: Places): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  const add = (names: readonly string[], zone: string) => {
    for (const name of names) {
      const zones = byName.get(name) ?? new Set();
      byName.set(name, zones.add(zone));
    }
  };
  for (const { folded, zone } of cities) add(folded, zone);
  for (const { folded, zones } of countries) for (const zone of zones) add(folded, zone);
  return byName;
}
