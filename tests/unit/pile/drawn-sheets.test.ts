import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnSheets } from '../../../utils/pile/drawn-sheets.ts';
import type { Sheet } from '../../../utils/pile/sheet.ts';
import { aSheet } from '../../support/pile-records.ts';

const TODAY = '2026-11-23';
const plain = { lateDays: 0, urgency: 'now', since: TODAY } as const;
const LOOKS: Record<string, Partial<Sheet>> = {
  late: {},
  waiting: { ...plain, signal: { tone: 'waiting', icon: 'card', word: 'awaiting-payment' } },
  done: { ...plain, signal: { tone: 'done', icon: 'check', word: 'reachable' } },
  unknown: { ...plain, signal: { tone: 'unknown', icon: 'question', word: 'old' } },
  moving: { ...plain, side: 'i-wait-for', signal: { tone: 'moving', icon: 'truck', word: 'shipped' } },
};
const tones = (...names: string[]) => {
  const sheets = names.map((name) => aSheet(LOOKS[name]));
  const waits = sheets.filter(({ side }) => side === 'waits-for-me');
  const awaited = sheets.filter(({ side }) => side === 'i-wait-for');
  return drawnSheets({ waits, awaited }, TODAY).map(({ tone }) => tone);
};

test('the pile lies late, waiting, reachable, unknown, moving from the bottom', () => {
  const names = ['moving', 'unknown', 'done', 'late', 'waiting'];
  expect(tones(...names)).toEqual(['late', 'waiting', 'done', 'unknown', 'moving']);
  expect(tones()).toEqual([]);
});

test('an older sheet is thicker, a later one thicker still', () => {
  const thickness = (changes: Partial<Sheet>) =>
    drawnSheets({ waits: [aSheet(changes)], awaited: [] }, TODAY)[0]?.thickness ?? 0;
  const fresh = thickness({ since: TODAY, lateDays: 0 });
  const old = thickness({ since: '2026-11-09', lateDays: 0 });
  expect(old).toBeGreaterThan(fresh);
  expect(thickness({ since: '2026-11-09', lateDays: 4 })).toBeGreaterThan(old);
  expect(thickness({ since: '2026-12-24', lateDays: 0 })).toBe(fresh); // a clock that was set back
});

test('however many sheets, few are drawn and every tone keeps one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Object.keys(LOOKS)), { minLength: 1, maxLength: 200 }),
      (names) => {
        const drawn = tones(...names);
        expect(drawn.length).toBeLessThanOrEqual(13);
        expect(new Set(drawn)).toEqual(new Set(names));
      },
    ),
  );
});
