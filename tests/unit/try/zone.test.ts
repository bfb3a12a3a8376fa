import { expect, test } from 'vitest';
import { answer } from '../../try/zone.ts';

test.each([
  ['Europe/Paris', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
  ['Europe/Paris', '2026-03-29T02:00:00.999+02:00', '2026-03-29T01:00:00+01:00'],
  ['Asia/Calcutta', '2026-11-23T03:15Z', '2026-11-23T08:45:00+05:30'],
  ['America/St_Johns', '2026-11-23T03:15:07Z', '2026-11-22T23:45:07-03:30'],
  ['UTC', '2026-11-23T03:15:00Z', '2026-11-23T03:15:00+00:00'],
])('clocks of %s at %s show %s', (zone, at, local) => {
  expect(answer({ zone, at })).toEqual({ local });
});

test.each([
  ['unique', '2026-11-24T07:00', ['2026-11-24T06:00:00Z'], '2026-11-24T06:00:00Z'],
  ['gap', '2026-03-29T02:30:15', ['2026-03-29T00:30:15Z', '2026-03-29T01:30:15Z'], '2026-03-29T01:30:15Z'],
  ['ambiguous', '2026-10-25T02:30', ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'], '2026-10-25T00:30:00Z'],
])('%s in Paris: %s', (kind, local, instants, compatible) => {
  expect(answer({ zone: 'Europe/Paris', local })).toEqual({ kind, instants, compatible });
});

test.each([
  [{ zone: 'EST', at: '2026-11-23T03:15:00Z' }, 'No such time zone: EST'],
  [{ zone: 'Paris', local: '2026-11-23T03:15' }, 'No such time zone: Paris'],
  [{ zone: 'Europe/Paris', at: '2026-02-30T03:15:00Z' }, 'No such instant: 2026-02-30T03:15:00Z'],
  [{ zone: 'Europe/Paris', at: '2026-11-23T03:15:00' }, 'No such instant: 2026-11-23T03:15:00'],
  [{ zone: 'Europe/Paris', at: '2026-11-23T24:15:00Z' }, 'No such instant: 2026-11-23T24:15:00Z'],
  [{ zone: 'Europe/Paris', local: '2026-02-30T03:15' }, 'No such day: 2026-02-30'],
  [{ zone: 'Europe/Paris', local: '2026-11-23T25:00' }, 'No such time: 25:00'],
  [{ zone: 'Europe/Paris', local: '2026-11-23' }, 'No such time: '],
  [{ zone: 'Europe/Paris' }, 'Give a zone, and an instant in "at" or a time there in "local"'],
  [{ at: '2026-11-23T03:15:00Z' }, 'Give a zone, and an instant in "at" or a time there in "local"'],
  ['Europe/Paris', 'Give a zone, and an instant in "at" or a time there in "local"'],
])('%j is refused: %s', (line, message) => {
  expect(() => answer(line)).toThrow(message);
});
