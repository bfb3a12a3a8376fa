import { expect, test } from 'vitest';
import { partnerViewOf } from '../../../utils/partners/partner-view.ts';
import { ownParty } from '../../../utils/partners/party.ts';
import { snapshotOf } from '../../../utils/partners/snapshot-of.ts';
import { defaultSettings } from '../../../utils/settings-store.ts';
import { aPartner, NOW } from '../../support/builders.ts';
import { aParty, holidays } from '../../support/parties.ts';

const NONE = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
const settings = { ...defaultSettings('fr-FR'), country: 'ZZ' };

test('an owner who noted no hours may call while they are awake, on holidays too', () => {
  const own = ownParty({ ...settings, ownHours: NONE }, 'Europe/Paris', holidays('2026-12-25'));
  expect(own.week[7]).toEqual([{ from: '07:00', to: '22:00' }]);
  expect(own.holidays).toEqual([]);
});

test('an owner who noted some hours keeps to them', () => {
  const ownHours = { ...NONE, 2: [{ from: '09:00', to: '10:00' }] };
  const own = ownParty({ ...settings, ownHours }, 'Europe/Paris', holidays('2026-12-25'));
  expect(own.week).toEqual(ownHours);
  expect(own.holidays).toHaveLength(1);
});

test.each([
  ['a zone that nobody knows', { zone: 'Mars/Olympus' }],
  [
    'a trip to one',
    { travel: [{ from: '2026-11-01', to: '2026-11-02', place: 'Mars', zone: 'Mars/Olympus' }] },
  ],
])('a stored partner with %s is set apart, and the others are shown', async (_, damaged) => {
  const partners = [aPartner({ id: 'lost', ...damaged }), aPartner()];
  const snapshot = await snapshotOf(partners, { settings, zone: 'Europe/Paris', language: 'fr' });
  expect(snapshot.lost.map(({ id }) => id)).toEqual(['lost']);
  expect(snapshot.partners.map(({ id }) => id)).toEqual(['partner-1']);
});

test('on a trip a partner is where they travel', () => {
  const travel = [{ from: '2026-11-20', to: '2026-11-23', place: 'Osaka', zone: 'Asia/Tokyo' }];
  const partner = aPartner({ travel });
  const party = aParty('America/Vancouver', 'Mon-Fri 09:00-18:00', { travel });
  const own = aParty('Europe/Paris', 'Mon-Fri 09:00-18:00');
  expect(partnerViewOf(partner, party, own, NOW).place).toBe('Osaka');
  expect(partnerViewOf(partner, party, own, NOW + 24 * 3_600_000).place).toBe('Vancouver');
});
