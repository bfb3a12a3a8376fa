import type { Partner } from '../../utils/partners/partner.ts';
import { aPartner } from './builders.ts';
import { weekOf } from './parties.ts';

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

/** The same neighbours when their moment has come: as if all clocks had gone on, they opened at nine. */
export function opened(partners: Partner[]): Partner[] {
  return partners.map((partner) => ({ ...partner, week: weekOf('Mon-Sun 09:00-20:00') }));
}

/** Runs in an extension page: the alarm that is set rings now, whether or not a background lives. */
export async function ringNow(): Promise<void> {
  await chrome.alarms.create('wake', { when: Date.now() });
}
