import { expect, test } from 'vitest';
import { newEntry, type PileEntry } from '../../../utils/pile/pile-entry.ts';
import { pileHistory } from '../../../utils/pile/pile-history.ts';
import { NOW } from '../../support/builders.ts';
import { aSheet } from '../../support/pile-records.ts';

const DAY = 86_400_000;
const WHEN = { today: '2026-11-25', zone: 'Europe/Paris' };
const entry = (since: string, changes: Partial<PileEntry> = {}) => ({
  ...newEntry(aSheet({ since })),
  ...changes,
});

test('eight weeks from Monday on, this one last: what came in, and what was done', () => {
  const weeks = pileHistory(
    [
      entry('2026-11-23', { doneAt: NOW }),
      entry('2026-11-22', { leftAt: NOW + DAY, reason: 'arrived' }),
      entry('2026-10-05', { leftAt: NOW, reason: 'deleted' }),
      entry('2026-10-04', { doneAt: NOW - 60 * DAY }),
      entry('2026-12-24', { doneAt: NOW + 60 * DAY }), // under a clock that was ahead
    ],
    WHEN,
  );
  expect(weeks.map(({ from }) => from)).toEqual([
    '2026-10-05',
    '2026-10-12',
    '2026-10-19',
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
  ]);
  expect(weeks.map(({ came }) => came)).toEqual([1, 0, 0, 0, 0, 0, 1, 1]);
  expect(weeks.map(({ done }) => done)).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
});
