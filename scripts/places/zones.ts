import lookUp from '@photostructure/tz-lookup';
import { canonicalZone } from '../../utils/dates/zone-names.ts';

/** One official time, whatever a map of clocks says. */
const ONE_TIME: Record<string, string> = { CN: 'Asia/Shanghai', XK: 'Europe/Belgrade' };

/** The zones in which a country keeps time, by their current names. */
export function zonesOf(country: string): string[] {
  const one = ONE_TIME[country];
  return one === undefined ? listedZones(country) : [one];
}

/** The zones of a country by their current names, as CLDR lists them. */
export function listedZones(country: string): string[] {
  const listed = new Intl.Locale(`und-${country}`).getTimeZones() ?? [];
  return [...new Set(listed.flatMap((zone) => canonicalZone(zone) ?? []))];
}

/**
 * The zone of a point in a country, by a coarse map that may be wrong near a border: then the zone is another
 * country's, and `null` is answered.
 */
export function zoneAt(country: string, [longitude, latitude]: [number, number]): string | null {
  const zones = zonesOf(country);
  if (zones.length === 1) return zones[0] ?? null;
  const zone = canonicalZone(lookUp(latitude, longitude));
  return zone !== null && zones.includes(zone) ? zone : null;
}
