import { describe, expect, test } from 'vitest';
import {
  answeredDifferently,
  type BrowserOffset,
  PROBES,
  probeBrowser,
} from '../../../utils/dates/browser-zones.ts';
import type { Instant } from '../../../utils/dates/day.ts';
import { offsetAt } from '../../../utils/dates/zone-rules.ts';
import { ZONE_DATA_VERSION } from '../../../utils/dates/zone-table.ts';

const NOW = Date.parse('2026-11-23T09:00Z');
const until = (days: number) => NOW + days * 86_400_000;

/** A browser that answers as the table, but for some zones from an instant on. */
function browserThat(answers: Record<string, (at: Instant) => number>): BrowserOffset {
  return (zone, at) => answers[zone]?.(at) ?? offsetAt(zone, at);
}

const asBefore2026f = {
  'America/Havana': (at: Instant) => (at < Date.parse('2027-03-14T05:00Z') ? -300 : -240),
};
const asBefore2026e = { ...asBefore2026f, 'America/Winnipeg': () => -360 };

describe('the browser’s release', () => {
  test('one that agrees with the table is as new as the last probe', () => {
    expect(probeBrowser(browserThat({}), NOW)).toEqual({ level: '2026f', corrects: [], yieldsTo: [] });
  });

  test.each([
    ['2026e', asBefore2026f, ['America/Havana']],
    ['2026d', asBefore2026e, ['America/Havana', 'America/Winnipeg']],
  ])('one of %s is corrected where it is behind', (level, answers, corrects) => {
    const found = probeBrowser(browserThat(answers), NOW);
    expect(found.level).toBe(level);
    expect(found.corrects.toSorted()).toEqual(corrects);
    expect(found.yieldsTo).toEqual([]);
  });

  test('one that is older than all probes has no level', () => {
    expect(probeBrowser(browserThat({ 'America/Mexico_City': () => -300 }), NOW)).toEqual({
      level: null,
      corrects: ['America/Mexico_City'],
      yieldsTo: [],
    });
  });

  test('one that passes every probe and still differs is ahead', () => {
    const reform = { 'Asia/Tokyo': (at: Instant) => (at < Date.parse('2027-04-04T00:00Z') ? 540 : 600) };
    expect(probeBrowser(browserThat(reform), NOW)).toEqual({
      level: '2026f',
      corrects: [],
      yieldsTo: ['Asia/Tokyo'],
    });
  });

  test('an hour’s difference on the day of a change is seen', () => {
    const early = (at: Instant) => offsetAt('Europe/Chisinau', at + 3_600_000);
    expect(probeBrowser(browserThat({ 'Europe/Chisinau': early }), NOW).corrects).toEqual([
      'Europe/Chisinau',
    ]);
  });

  test('a zone that it does not know is corrected too', () => {
    const unknown = () => {
      throw new RangeError('Invalid time zone specified: America/Winnipeg');
    };
    expect(probeBrowser(browserThat({ 'America/Winnipeg': unknown }), NOW).corrects).toEqual([
      'America/Winnipeg',
    ]);
  });
});

test.each([
  ['today', NOW, until(1), ['America/Havana', 'America/Winnipeg']],
  ['in the summer after', until(200), until(230), ['America/Winnipeg']],
  ['after the table’s years', Date.parse('2039-01-01'), Date.parse('2039-02-01'), []],
])('of the zones in use, those answered differently %s', (_when, from, to, expected) => {
  const zones = ['Europe/Paris', 'America/Havana', 'America/Winnipeg', 'Asia/Kolkata', 'Mars/Olympus'];
  expect(answeredDifferently(zones, from, to, browserThat(asBefore2026e))).toEqual(expected);
});

test.each(PROBES)('the table itself passes the probe of $level', ({ zone, at, offset }) => {
  expect(offsetAt(zone, Date.parse(at))).toBe(offset);
});

test('the probes are in the order of releases, and none is newer than the table', () => {
  const levels = PROBES.map(({ level }) => level);
  expect(levels).toEqual(levels.toSorted());
  expect(levels.every((level) => level <= ZONE_DATA_VERSION)).toBe(true);
});
