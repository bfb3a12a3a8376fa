import { expect, test } from 'vitest';
import { lighten, type PartnerSnapshot, partyIn } from '../../../utils/partners/partner-snapshot.ts';
import { aPartner } from '../../support/builders.ts';
import { aParty, holidays } from '../../support/parties.ts';

const snapshot: PartnerSnapshot = {
  version: 1,
  language: 'en',
  own: aParty('Europe/Paris', 'Mon-Fri 09:00-18:00', { holidays: holidays('2026-12-25', '2027-12-25') }),
  zoneChosen: false,
  partners: [aPartner({ note: 'A long story' })],
  lost: [],
  holidays: { 'CA CA-BC': holidays('2026-01-01', '2026-12-26', '2027-07-01'), MA: holidays('2027-01-11') },
};

test('what is kept has no notes, and the holidays of the coming weeks alone', () => {
  const light = lighten(snapshot, '2026-11-23');
  expect(light.partners.map(({ note }) => note)).toEqual(['']);
  expect(light.holidays['CA CA-BC']?.map(({ on }) => on)).toEqual(['2026-12-26']);
  expect(light.holidays.MA?.map(({ on }) => on)).toEqual(['2027-01-11']);
  expect(light.own.holidays.map(({ on }) => on)).toEqual(['2026-12-25']);
});

test.each([
  ['of their region', { country: 'CA', holidayRegion: 'CA-BC' }, 3],
  ['of their country', { country: 'MA', holidayRegion: null }, 1],
  ['none where none are known', { country: 'JP', holidayRegion: null }, 0],
  ['none by a name that every object has', { country: 'constructor', holidayRegion: null }, 0],
  ['none by a region of another country', { country: 'US', holidayRegion: 'CA-BC' }, 0],
])('a partner keeps the holidays %s', (_, place, count) => {
  expect(partyIn(snapshot, aPartner(place)).holidays.length).toBe(count);
});
