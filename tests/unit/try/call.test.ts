import { expect, test } from 'vitest';
import { answer } from '../../try/call.ts';

const BOSTON = { zone: 'America/New_York', schedule: 'Mon-Fri 09:00-18:00', holidays: ['2026-11-26'] };
const PARIS = { zone: 'Europe/Paris', schedule: 'Mon-Fri 09:00-18:00' };

test('a partner’s state, its end, and the next moment on both clocks', () => {
  expect(
    answer({ now: '2026-11-23T08:15:00Z', partner: { ...BOSTON, sleep: '22:00-07:00' }, own: PARIS }),
  ).toEqual({
    state: 'asleep',
    until: '2026-11-23T12:00:00Z',
    next: {
      at: '2026-11-23T14:00:00Z',
      partnerLocal: '2026-11-23T09:00:00-05:00',
      ownLocal: '2026-11-23T15:00:00+01:00',
    },
  });
});

test('without own hours theirs alone count, and a holiday is passed over', () => {
  expect(answer({ now: '2026-11-25T23:00:00Z', partner: BOSTON, own: null })).toEqual({
    state: 'off-hours',
    until: '2026-11-26T03:00:00Z',
    next: { at: '2026-11-27T14:00:00Z', partnerLocal: '2026-11-27T09:00:00-05:00', ownLocal: null },
  });
});

test('what does not come within fifteen days is null', () => {
  const partner = { zone: 'Asia/Tokyo', schedule: '', sleep: '07:00-07:00' };
  expect(answer({ now: '2026-11-25T23:00:00Z', partner })).toEqual({
    state: 'weekend',
    until: null,
    next: null,
  });
});

test('a closed day is away, and on a trip their clock is the one there', () => {
  const partner = {
    ...BOSTON,
    exceptions: [
      { date: '2026-11-23', intervals: [] },
      { date: '2026-11-24', intervals: [['10:00', '12:00']] },
    ],
    travel: [{ from: '2026-11-24', to: '2026-11-24', zone: 'Asia/Calcutta' }],
  };
  expect(answer({ now: '2026-11-23T15:00:00Z', partner, own: null })).toEqual({
    state: 'away',
    until: '2026-11-23T18:30:00Z',
    next: { at: '2026-11-24T04:30:00Z', partnerLocal: '2026-11-24T10:00:00+05:30', ownLocal: null },
  });
});

test.each([
  [{ partner: { ...BOSTON, zone: 'EST' } }, 'No such time zone: EST'],
  [{ partner: { ...BOSTON, schedule: 'Mon-Fri 9-18' } }, 'Schedule, unknown-hours: Mon-Fri 9-18'],
  [{ partner: { ...BOSTON, sleep: 'never' } }, 'No such hours: never'],
  [{ partner: { ...BOSTON, holidays: ['2026-02-30'] } }, 'No such day: 2026-02-30'],
  [{ own: { ...PARIS, schedule: 'Mon' } }, 'Schedule, no-hours: Mon'],
  [{ now: '2026-11-25T23:00:00' }, 'No such instant: 2026-11-25T23:00:00'],
])('%j is refused: %s', (line, message) => {
  expect(() => answer({ now: '2026-11-25T23:00:00Z', partner: BOSTON, ...line })).toThrow(message);
});
