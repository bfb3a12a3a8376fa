import { expect, test } from 'vitest';
import { KEPT_FOR, pileChanges } from '../../../utils/pile/pile-changes.ts';
import { newEntry, type PileEntry } from '../../../utils/pile/pile-entry.ts';
import { anOrder, NOW } from '../../support/builders.ts';
import { aSheet, pileRecords } from '../../support/pile-records.ts';

const sheet = aSheet();
const entry = (changes: Partial<PileEntry> = {}): PileEntry => ({ ...newEntry(sheet), ...changes });
const arrived = pileRecords({ orders: [anOrder({ status: 'delivered', deliveredAt: NOW })] });
const none = pileRecords();

test('what comes is noted, and nothing is while nothing changes', () => {
  expect(pileChanges([sheet], [], none)).toEqual({ put: [entry()], drop: [] });
  expect(pileChanges([sheet], [entry()], none)).toEqual({ put: [], drop: [] });
});

test.each<[string, PileEntry, Partial<PileEntry>]>([
  ['solved itself, with the reason', entry(), { leftAt: NOW, reason: 'arrived' }],
  ['was done before', entry({ doneAt: NOW - 5 }), { leftAt: NOW, reason: null, doneAt: NOW - 5 }],
  [
    'was put aside',
    entry({ later: { at: 1, until: NOW + 9, partnerId: null } }),
    { leftAt: NOW, reason: 'arrived' },
  ],
  ['is of a kind nobody knows here', entry({ kind: 'of-tomorrow' }), { leftAt: NOW, reason: null }],
])('what left %s', (_what, before, after) => {
  expect(pileChanges([], [before], arrived).put).toEqual([{ ...before, ...after }]);
});

test('what left is noted once', () => {
  expect(pileChanges([], [entry({ leftAt: NOW - 9, reason: 'arrived' })], none).put).toEqual([]);
});

test.each<[string, Partial<PileEntry>]>([
  ['deleted and restored', { leftAt: NOW - 9, reason: 'deleted' }],
  ['out of reach and back', { leftAt: NOW - 9 }],
])('the same time again, %s, is the same sheet', (_what, before) => {
  expect(pileChanges([sheet], [entry(before)], none).put).toEqual([entry()]);
});

test('what was done stays done while it is still found; another time is a new sheet', () => {
  const done = entry({ doneAt: NOW - 5 });
  expect(pileChanges([sheet], [done], none).put).toEqual([]);
  const again = aSheet({ id: 'late-order:order-1@2026-12-01' });
  expect(pileChanges([again], [done], arrived).put).toEqual([newEntry(again), { ...done, leftAt: NOW }]);
});

test('names and days follow the records; since when stays the earliest', () => {
  const moved = aSheet({ since: '2026-11-20', title: { verb: null, name: 'Ferrand', rest: null } });
  expect(pileChanges([moved], [entry({ since: '2026-11-15' })], none).put).toEqual([
    entry({ since: '2026-11-15', title: moved.title }),
  ]);
});

test('what left twelve weeks ago is forgotten, but never while it is still found', () => {
  const old = { leftAt: NOW - KEPT_FOR - 1, doneAt: NOW - KEPT_FOR - 2 };
  expect(
    pileChanges([], [entry(old), entry({ id: 'newer', leftAt: NOW - KEPT_FOR + 9 })], none).drop,
  ).toEqual([sheet.id]);
  expect(pileChanges([sheet], [entry(old)], none).drop).toEqual([]);
});
