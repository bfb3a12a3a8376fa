import type { Partner } from '../../utils/partners/partner.ts';
import { aPartner } from './builders.ts';
import { AFTERNOON } from './full-partners.ts';
import { weekOf } from './parties.ts';

/** A moment that trips a plain world clock, for an owner in Paris and one partner. */
export interface TrippingDay {
  what: string;
  at: number;
  partner: Partner;
  /** What their line says. */
  words: string[];
}

const inNewYork = (changes: Partial<Partner> = {}) =>
  aPartner({
    id: 'x',
    name: 'Hudson Mills',
    place: 'New York',
    zone: 'America/New_York',
    country: 'US',
    holidayRegion: null,
    week: weekOf('Mon-Fri 09:00-18:00'),
    ...changes,
  });

export const TRIPPING_DAYS: TrippingDay[] = [
  {
    what: 'a holiday on their side only',
    at: Date.UTC(2026, 10, 26, 16),
    partner: inNewYork(),
    words: ['11:00', 'Holiday', 'Thanksgiving'],
  },
  {
    what: 'clocks went back here and not yet there',
    at: Date.UTC(2026, 9, 26, 13, 15),
    partner: inNewYork(),
    words: ['9:15', 'Call now'],
  },
  {
    what: 'the hour that happens twice there',
    at: Date.UTC(2026, 10, 1, 6, 30),
    partner: inNewYork({ week: weekOf('Sat 22:00-01:15') }),
    words: ['1:30', 'Asleep'],
  },
  {
    what: 'a night on which clocks go forward there, an hour shorter',
    at: Date.UTC(2026, 2, 8, 9, 30),
    partner: inNewYork({ week: weekOf('Sat 22:00-06:00') }),
    words: ['5:30', 'At work'],
  },
  {
    what: 'they travel',
    at: AFTERNOON,
    partner: inNewYork({
      travel: [{ from: '2026-11-23', to: '2026-11-24', place: 'Tokyo', zone: 'Asia/Tokyo' }],
    }),
    words: ['1:00', 'Tuesday', 'Asleep', 'Tokyo', 'from New York'],
  },
];
