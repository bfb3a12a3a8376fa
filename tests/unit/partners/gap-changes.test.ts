import { expect, test } from 'vitest';
import { gapChanges } from '../../../utils/partners/gap-changes.ts';

const at = (iso: string) => Date.parse(iso);

test.each([
  [
    'Paris and New York are an hour closer for three weeks in March',
    ['Europe/Paris', 'America/New_York', '2026-03-01T12:00Z'],
    [
      ['2026-03-08T07:00Z', -360, -300, '2026-03-29T01:00Z'],
      ['2026-03-29T01:00Z', -300, -360, null],
    ],
  ],
  [
    'and for one in autumn',
    ['Europe/Paris', 'America/New_York', '2026-10-01T00:00Z'],
    [
      ['2026-10-25T01:00Z', -360, -300, '2026-11-01T06:00Z'],
      ['2026-11-01T06:00Z', -300, -360, null],
    ],
  ],
  ['Paris and London change together', ['Europe/Paris', 'Europe/London', '2026-03-01T00:00Z'], []],
  [
    'Paris and Beirut change in the same night, three hours apart',
    ['Europe/Paris', 'Asia/Beirut', '2026-03-01T00:00Z'],
    [],
  ],
  [
    'Lord Howe by half an hour',
    ['Asia/Tokyo', 'Australia/Lord_Howe', '2026-09-20T00:00Z'],
    [['2026-10-03T15:30Z', 90, 120, null]],
  ],
  ['nothing changes between two that never do', ['Asia/Tokyo', 'Asia/Kathmandu', '2026-03-01T00:00Z'], []],
  ['a change that was this morning is past', ['Europe/Paris', 'Asia/Tokyo', '2026-03-29T01:00Z'], []],
  [
    'one that is in a minute is to come',
    ['Europe/Paris', 'Asia/Tokyo', '2026-03-29T00:59Z'],
    [['2026-03-29T01:00Z', 480, 420, null]],
  ],
] as const)('%s', (_name, [own, theirs, now], expected) => {
  expect(gapChanges(own, theirs, at(now), 45)).toEqual(
    expected.map(([change, before, after, until]) => ({
      at: at(change),
      before,
      after,
      until: until === null ? null : at(until),
    })),
  );
});
