import { expect, test } from 'vitest';
import { changesIn, parsePosixRule } from '../../../scripts/zone-data/posix-rule.ts';

const iso = (at: number) => new Date(at).toISOString().replace(/:00\.000Z$/, 'Z');

test.each([
  ['UTC0', 0],
  ['MST7', -420],
  ['<+0545>-5:45', 345],
  ['<-0930>9:30', -570],
  ['<+14>-14', 840],
  ['EST+5', -300],
])('%s is one offset all year', (text, offset) => {
  expect(parsePosixRule(text)).toEqual({ standard: offset, summer: null });
  expect(changesIn(2030, parsePosixRule(text))).toEqual([]);
});

test.each([
  ['the last Sundays', 'CET-1CEST,M3.5.0,M10.5.0/3', ['2030-03-31T01:00Z', 120], ['2030-10-27T01:00Z', 60]],
  [
    'the second and first Sunday',
    'EST5EDT,M3.2.0,M11.1.0',
    ['2030-03-10T07:00Z', -240],
    ['2030-11-03T06:00Z', -300],
  ],
  [
    'half an hour',
    '<+1030>-10:30<+11>-11,M10.1.0,M4.1.0',
    ['2030-04-06T15:00Z', 630],
    ['2030-10-05T15:30Z', 660],
  ],
  [
    'winter time as the exception',
    'IST-1GMT0,M10.5.0,M3.5.0/1',
    ['2030-03-31T01:00Z', 60],
    ['2030-10-27T01:00Z', 0],
  ],
  [
    'an hour before midnight',
    '<-02>2<-01>,M3.5.0/-1,M10.5.0/0',
    ['2030-03-31T01:00Z', -60],
    ['2030-10-27T01:00Z', -120],
  ],
  [
    'two days after a Thursday',
    'EET-2EEST,M3.4.4/50,M10.4.4/50',
    ['2030-03-30T00:00Z', 180],
    ['2030-10-25T23:00Z', 120],
  ],
  [
    'days counted without 29 February',
    'XXX3YYY,J60/0,J300/0',
    ['2028-03-01T03:00Z', -120],
    ['2028-10-27T02:00Z', -180],
  ],
  [
    'days counted with 29 February',
    'XXX3YYY,60/0,300/0',
    ['2028-03-01T03:00Z', -120],
    ['2028-10-27T02:00Z', -180],
  ],
])('%s: %s', (_name, text, ...expected) => {
  const year = Number(String(expected[0]?.[0]).slice(0, 4));
  expect(changesIn(year, parsePosixRule(text)).map(({ at, offset }) => [iso(at), offset])).toEqual(expected);
});

test.each(['', 'CET', 'Europe/Paris', 'CET-1CEST', 'CET-1CEST,M3.5.0', 'CET-1CEST,M3.5,M10.5'])(
  '%j is no rule',
  (text) => {
    expect(() => parsePosixRule(text)).toThrow(RangeError);
  },
);
