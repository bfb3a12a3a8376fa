import { expect, test } from 'vitest';
import { spansOf } from '../../../utils/partners/interval-spans.ts';
import { hours } from '../../support/parties.ts';

const local = (at: number) => new Date(at).toISOString().slice(0, 16);

test.each([
  ['a day', 'Europe/Paris', '2026-11-23', '09:00-18:00', '2026-11-23T08:00', '2026-11-23T17:00'],
  ['a night', 'Europe/Paris', '2026-11-23', '22:00-06:00', '2026-11-23T21:00', '2026-11-24T05:00'],
  ['to midnight', 'Europe/Paris', '2026-11-23', '20:00-24:00', '2026-11-23T19:00', '2026-11-23T23:00'],
  ['to 0:00', 'Europe/Paris', '2026-11-23', '20:00-00:00', '2026-11-23T19:00', '2026-11-23T23:00'],
  ['24 hours', 'Europe/Paris', '2026-11-23', '09:00-09:00', '2026-11-23T08:00', '2026-11-24T08:00'],
  ['a day of 23 hours', 'Europe/Paris', '2026-03-29', '00:00-24:00', '2026-03-28T23:00', '2026-03-29T22:00'],
  ['a day of 25 hours', 'Europe/Paris', '2026-10-25', '00:00-24:00', '2026-10-24T22:00', '2026-10-25T23:00'],
  [
    'a day of 23 and a half',
    'Australia/Lord_Howe',
    '2026-10-04',
    '00:00-00:00',
    '2026-10-03T13:30',
    '2026-10-04T13:00',
  ],
  [
    'an afternoon on a day of 23 hours',
    'Europe/Paris',
    '2026-03-29',
    '13:00-18:00',
    '2026-03-29T11:00',
    '2026-03-29T16:00',
  ],
  [
    'nine hours of night',
    'Europe/Paris',
    '2026-10-24',
    '22:00-06:00',
    '2026-10-24T20:00',
    '2026-10-25T05:00',
  ],
  [
    'seven hours of night',
    'Europe/Paris',
    '2026-03-28',
    '22:00-06:00',
    '2026-03-28T21:00',
    '2026-03-29T04:00',
  ],
  [
    'a start that clocks jump over',
    'Europe/Paris',
    '2026-03-29',
    '02:30-06:00',
    '2026-03-29T01:30',
    '2026-03-29T04:00',
  ],
  [
    'an end that clocks jump over',
    'Europe/Paris',
    '2026-03-28',
    '22:00-02:30',
    '2026-03-28T21:00',
    '2026-03-29T01:30',
  ],
  [
    'a start that comes twice',
    'Europe/Paris',
    '2026-10-25',
    '02:30-06:00',
    '2026-10-25T00:30',
    '2026-10-25T05:00',
  ],
  [
    'an end that comes twice',
    'Europe/Paris',
    '2026-10-24',
    '22:00-02:30',
    '2026-10-24T20:00',
    '2026-10-25T00:30',
  ],
  [
    'a day without midnight',
    'Africa/Cairo',
    '2026-04-24',
    '00:00-24:00',
    '2026-04-23T22:00',
    '2026-04-24T21:00',
  ],
  [
    'a midnight that comes twice',
    'America/Havana',
    '2025-11-02',
    '00:00-06:00',
    '2025-11-02T04:00',
    '2025-11-02T11:00',
  ],
])('%s', (_name, zone, on, text, from, to) => {
  expect(spansOf([hours(text)], on, zone).map((span) => [local(span.from), local(span.to)])).toEqual([
    [from, to],
  ]);
});

test('intervals come in their order in time', () => {
  const spans = spansOf([hours('13:00-18:00'), hours('09:00-12:00')], '2026-11-23', 'UTC');
  expect(spans.map(({ from }) => local(from))).toEqual(['2026-11-23T09:00', '2026-11-23T13:00']);
});

test('what clocks jump over altogether is not worked', () => {
  expect(spansOf([hours('02:30-03:00')], '2026-03-29', 'Europe/Paris')).toEqual([]);
});
