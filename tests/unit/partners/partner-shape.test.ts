import * as v from 'valibot';
import { expect, test } from 'vitest';
import { NO_DETAILS } from '../../../utils/partners/new-partner.ts';
import { partnerChangesShape, partnerDetailsShape } from '../../../utils/partners/partner-shape.ts';

const DETAILS = { ...NO_DETAILS, name: 'Huilerie Atlas', zone: 'Africa/Casablanca' };
const interval = { from: '09:00', to: '18:00' };

test.each([
  ['a night shift', { week: { ...NO_DETAILS.week, 5: [{ from: '22:00', to: '06:00' }] } }],
  ['a day until midnight', { week: { ...NO_DETAILS.week, 5: [{ from: '18:00', to: '24:00' }] } }],
  ['a closed week', { exceptions: [{ from: '2026-12-24', to: '2027-01-02', intervals: [] }] }],
  ['a trip', { travel: [{ from: '2026-12-01', to: '2026-12-01', place: 'Lima', zone: 'America/Lima' }] }],
  ['ways to reach', { ways: [{ kind: 'phone', value: '+212 5 22 00 00 00' }] }],
])('%s is taken as it is', (_, part) => {
  expect(v.parse(partnerDetailsShape, { ...DETAILS, ...part })).toEqual({ ...DETAILS, ...part });
  expect(v.parse(partnerChangesShape, part)).toEqual(part);
});

test.each([
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['europe/paris', 'Europe/Paris'],
])('the zone %s is kept as %s', (sent, kept) => {
  expect(v.parse(partnerDetailsShape, { ...DETAILS, zone: sent }).zone).toBe(kept);
});

test.each([
  ['a name of nothing', { name: '  ' }],
  ['an abbreviation for a zone', { zone: 'IST' }],
  ['an offset for a zone', { zone: '+05:45' }],
  ['a zone that does not exist', { zone: 'Mars/Olympus' }],
  ['a day that does not exist', { exceptions: [{ from: '2026-02-30', to: '2026-03-01', intervals: [] }] }],
  [
    'an exception that ends before it starts',
    { exceptions: [{ from: '2026-03-02', to: '2026-03-01', intervals: [] }] },
  ],
  [
    'a trip that ends before it starts',
    { travel: [{ from: '2026-03-02', to: '2026-03-01', place: 'Lima', zone: 'America/Lima' }] },
  ],
  ['an hour that does not exist', { sleep: { from: '25:00', to: '07:00' } }],
  ['a week without Sunday', { week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] } }],
  ['hours of an eighth day', { week: { ...NO_DETAILS.week, 8: [interval] } }],
  ['a way nobody knows', { ways: [{ kind: 'pigeon', value: 'coo' }] }],
  ['a field that is none', { __proto__: null, password: 'x' }],
])('%s is refused', (_, part) => {
  expect(v.safeParse(partnerDetailsShape, { ...DETAILS, ...part }).success).toBe(false);
  expect(v.safeParse(partnerChangesShape, part).success).toBe(false);
});
