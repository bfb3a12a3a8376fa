import type { Partner } from '../../utils/partners/partner.ts';
import { aPartner } from './builders.ts';
import { hours, weekOf } from './parties.ts';

/** Monday 23 November 2026, 17:00 in Paris: Vancouver has opened, Osaka sleeps. */
export const AFTERNOON = Date.UTC(2026, 10, 23, 16);

/** An owner's partners round the world: each state, a pinned one, a group, a night shift, a journey, one to be called. */
export function fullPartners(): Partner[] {
  const partners: Partial<Partner>[] = [
    {
      name: 'Lions Bay Cedar',
      place: 'Vancouver',
      zone: 'America/Vancouver',
      country: 'CA',
      holidayRegion: 'CA-BC',
      week: weekOf('Mon-Fri 09:00-17:00'),
      ways: [
        { kind: 'phone', value: '+1 250 555 01 23' },
        { kind: 'mail', value: 'ana@cedar.example' },
      ],
      languages: ['en'],
      pinned: true,
    },
    {
      name: 'Huilerie Atlas',
      place: 'Casablanca',
      zone: 'Africa/Casablanca',
      country: 'MA',
      week: weekOf('Mon-Fri 09:00-18:00'),
      ways: [{ kind: 'whatsapp', value: '+212 522 00 00 00' }],
      languages: ['fr'],
    },
    {
      name: 'Atelier Kitahama',
      place: 'Osaka',
      zone: 'Asia/Tokyo',
      country: 'JP',
      week: weekOf('Mon-Fri 09:00-18:00'),
      ways: [{ kind: 'mail', value: 'sato@kitahama.example' }],
      languages: ['ja', 'en'],
      call: { since: AFTERNOON - 86_400_000, notify: true, about: 'catalogue', toldAt: null },
    },
    {
      name: 'Étude du Quai',
      place: 'Strasbourg',
      zone: 'Europe/Paris',
      country: 'FR',
      holidayRegion: 'FR-67',
      week: weekOf('Mon-Fri 08:30-12:00, Mon-Fri 17:30-19:00'),
      ways: [{ kind: 'phone', value: '+33 3 88 00 00 00' }],
      languages: ['fr'],
      group: 'Conseils',
    },
    {
      name: 'Gulf Fittings',
      place: 'Doubaï',
      zone: 'Asia/Dubai',
      country: 'AE',
      week: weekOf('Mon-Thu 08:00-17:00, Fri 08:00-12:00'),
      languages: ['en', 'ar'],
      group: 'Fournisseurs',
    },
    {
      name: 'Night Desk Manila',
      place: 'Manille',
      zone: 'Asia/Manila',
      country: 'PH',
      week: weekOf('Mon-Fri 22:00-06:00'),
      sleep: hours('08:00-15:00'),
      languages: ['en'],
      group: 'Fournisseurs',
      ways: [{ kind: 'meeting', value: 'https://meet.example/night-desk' }],
    },
    {
      name: 'Sofia Marin',
      place: 'Madrid',
      zone: 'Europe/Madrid',
      country: 'ES',
      week: weekOf('Mon-Fri 09:00-14:00, Mon-Fri 16:00-19:00'),
      travel: [{ from: '2026-11-21', to: '2026-11-28', place: 'New York', zone: 'America/New_York' }],
      languages: ['es', 'fr'],
    },
    {
      name: 'Kathmandu Felt',
      place: 'Katmandou',
      zone: 'Asia/Kathmandu',
      country: 'NP',
      week: weekOf('Sun-Fri 10:00-17:00'),
      exceptions: [{ from: '2026-11-20', to: '2026-12-01', intervals: [] }],
      languages: ['en'],
    },
  ];
  return partners.map((partner, position) =>
    aPartner({
      holidayRegion: null,
      ...partner,
      id: `p${position + 1}`,
      position,
      addedAt: AFTERNOON - 86_400_000,
    }),
  );
}

/** As many as are asked for: the same ones over and over, under other names. */
export function manyPartners(count: number): Partner[] {
  const some = fullPartners();
  return Array.from({ length: count }, (_, at) => {
    const model = some[at % some.length] ?? aPartner();
    return { ...model, id: `m${at}`, name: `${model.name} ${at + 1}`, position: at, pinned: false };
  });
}
