import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pileSheets } from '../../../../components/pile/pile-sheets.ts';
import { aView } from '../../../support/a-view.ts';
import { aDueCall, NOW } from '../../../support/builders.ts';

const TODAY = '2026-11-23';
const NOTHING = { views: [], calls: [], signedOut: [] };
const tones = (...groups: ('late' | 'waiting' | 'moving' | 'arrived')[]) =>
  pileSheets({ ...NOTHING, views: groups.map((group) => aView({ group })) }, TODAY).map(
    (sheet) => sheet.tone,
  );

test('the pile lies late, waiting, moving from the bottom, and what arrived has left it', () => {
  expect(tones('moving', 'late', 'arrived', 'waiting')).toEqual(['late', 'waiting', 'moving']);
});

test('an empty desk has no sheets', () => {
  expect(tones('arrived')).toEqual([]);
});

test('an older sheet is thicker, a later one thicker still', () => {
  const thickness = (changes: Parameters<typeof aView>[0]) =>
    pileSheets({ ...NOTHING, views: [aView({ group: 'late', ...changes })] }, TODAY)[0]?.thickness ?? 0;
  const fresh = thickness({ placedOn: TODAY });
  const old = thickness({ placedOn: '2026-11-09' });
  expect(old).toBeGreaterThan(fresh);
  expect(thickness({ placedOn: '2026-11-09', lateDays: 4 })).toBeGreaterThan(old);
});

test('who is to be called and where to sign in lie among what waits, a call the thicker the older it is', () => {
  const calls = [aDueCall({ since: NOW }), aDueCall({ since: NOW - 9 * 86_400_000 })];
  const signedOut = [{ supplierId: 's', name: 'Atelier', url: 'https://shop.example', waiting: 3 }];
  const views = [aView({ group: 'late' }), aView({ group: 'moving' })];
  const sheets = pileSheets({ views, calls, signedOut }, TODAY);
  expect(sheets.map(({ tone }) => tone)).toEqual(['late', 'waiting', 'waiting', 'waiting', 'moving']);
  expect(sheets[1]?.thickness).toBeGreaterThan(sheets[2]?.thickness ?? 8);
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
