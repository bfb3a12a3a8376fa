import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import { isZone } from '../../utils/dates/zone-names.ts';
import type { Partner } from '../../utils/partners/partner.ts';
import { aPartner } from './builders.ts';
import { weekOf } from './parties.ts';

const HOUR = 3_600_000;

/**
 * A place where it is ten in the morning and something, now: a day of work lies ahead, and midnight is far. The clock
 * of a background cannot be set, as a new one begins with the machine's: instead its owner is put where the time suits.
 */
export function zoneAtTen(): string {
  const zones = Intl.supportedValuesOf('timeZone').filter(isZone);
  const zone = zones.find((one) => wallTimeAt(Date.now(), one).time.startsWith('10'));
  if (!zone) throw new Error('it is ten nowhere');
  return zone;
}

/** Neighbours of the owner who open at one o'clock, every day: nobody can be called for two hours or more. */
export function closedNeighbours(zone: string): Partner[] {
  return ['Lions Bay Cedar', 'Huilerie Atlas', 'Atelier Kitahama'].map((name, at) =>
    aPartner({
      id: `c${at + 1}`,
      name,
      zone,
      place: '',
      country: null,
      holidayRegion: null,
      position: at,
      week: weekOf('Mon-Sun 13:00-20:00'),
      ways: [{ kind: 'phone', value: '+1 250 555 01 23' }],
    }),
  );
}

/** When they open, on the clock of the zone. */
export function atOne(zone: string): number {
  const { time } = wallTimeAt(Date.now(), zone);
  const minute = Math.floor(Date.now() / 60_000) * 60_000;
  return minute + 3 * HOUR - Number(time.slice(3)) * 60_000;
}

/** The same neighbours when their moment has come: as if all clocks had gone on, they opened at nine. */
export function opened(partners: Partner[]): Partner[] {
  return partners.map((partner) => ({ ...partner, week: weekOf('Mon-Sun 09:00-20:00') }));
}

/** Runs in an extension page: the alarm that is set rings now, whether or not a background lives. */
export async function ringNow(): Promise<void> {
  await chrome.alarms.create('wake', { when: Date.now() });
}
