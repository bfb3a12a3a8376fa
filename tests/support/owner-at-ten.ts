import { instantsOf, wallTimeAt } from '../../utils/dates/wall-time.ts';
import { isZone } from '../../utils/dates/zone-names.ts';

/**
 * A place where it is ten in the morning and something, now: a day of work lies ahead, and midnight is far. The clock
 * of a background cannot be set, as a new one begins with the machine's: instead its owner is put where the time suits.
 */
export function zoneAtTen(): string {
  return zoneWhereItIs('10');
}

/** A place where clocks show this hour, `15`, and something, now. */
export function zoneWhereItIs(hour: string): string {
  const zones = Intl.supportedValuesOf('timeZone').filter(isZone);
  const zone = zones.find((one) => wallTimeAt(Date.now(), one).time.startsWith(hour));
  if (!zone) throw new Error(`it is ${hour} nowhere`);
  return zone;
}

/** When clocks show a time there today. */
export function todayAt(time: string, zone: string): number {
  return instantsOf(wallTimeAt(Date.now(), zone).day, time, zone).compatible;
}
