import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pileSheets } from '../../../../components/pile/pile-sheets.ts';
import { aView } from '../../../support/a-view.ts';

const TODAY = '2026-11-23';
const tones = (...groups: ('late' | 'waiting' | 'moving' | 'arrived')[]) =>
  pileSheets(
    groups.map((group) => aView({ group })),
    TODAY,
  ).map((sheet) => sheet.tone);

test('the pile lies late, waiting, moving from the bottom, and what arrived has left it', () => {
  expect(tones('moving', 'late', 'arrived', 'waiting')).toEqual(['late', 'waiting', 'moving']);
});

test('an empty desk has no sheets', () => {
  expect(tones('arrived')).toEqual([]);
});

test('an older sheet is thicker, a later one thicker still', () => {
  const thickness = (changes: Parameters<typeof aView>[0]) =>
    pileSheets([aView({ group: 'late', ...changes })], TODAY)[0]?.thickness ?? 0;
  const fresh = thickness({ placedOn: TODAY });
  const old = thickness({ placedOn: '2026-11-09' });
  expect(old).toBeGreaterThan(fresh);
  expect(thickness({ placedOn: '2026-11-09', lateDays: 4 })).toBeGreaterThan(old);
});

test('however many orders, few sheets are drawn and every tone keeps one', () => {
  const group = fc.constantFrom('late' as const, 'waiting' as const, 'moving' as const);
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 200 }), (groups) => {
      const drawn = tones(...groups);
      expect(drawn.length).toBeLessThanOrEqual(11);
      expect(new Set(drawn)).toEqual(new Set(groups));
    }),
  );
});
