import { expect, test } from 'vitest';
import {
  ago,
  clockWords,
  comingDay,
  durationWords,
  longDay,
  relativeDay,
  shortClock,
  shortDay,
} from '../../../utils/dates/day-words.ts';
import { textsFor } from '../../support/texts-for.ts';

const fr = textsFor('fr').dates;
const en = textsFor('en').dates;
const TODAY = '2026-11-24';

test.each([
  ['2026-11-17', '17\u00a0nov.', '17 Nov'],
  ['2026-12-01', '1er\u00a0déc.', '1 Dec'],
  ['2025-11-17', '17\u00a0nov. 2025', '17 Nov 2025'],
])('%s in short is %s or %s', (day, french, english) => {
  expect(shortDay(day, TODAY, fr)).toBe(french);
  expect(shortDay(day, TODAY, en)).toBe(english);
});

test('a day in full has its weekday and year', () => {
  expect(longDay('2026-11-17', fr)).toBe('mardi 17\u00a0novembre 2026');
  expect(longDay('2026-11-22', en)).toBe('Sunday 22 November 2026');
});

test.each([
  ['2026-11-24', 'aujourd’hui', 'today'],
  ['2026-11-23', 'hier', 'yesterday'],
  ['2026-11-25', 'demain', 'tomorrow'],
  ['2026-11-26', '26\u00a0nov.', '26 Nov'],
])('seen from the 24th, %s is %s or %s', (day, french, english) => {
  expect(relativeDay(day, TODAY, fr)).toBe(french);
  expect(relativeDay(day, TODAY, en)).toBe(english);
});

const MINUTE = 60_000;
test.each([
  [-5 * MINUTE, 'à l’instant', 'just now'],
  [59_999, 'à l’instant', 'just now'],
  [12 * MINUTE, 'il y a 12\u00a0min', '12 min ago'],
  [59.9 * MINUTE, 'il y a 59\u00a0min', '59 min ago'],
  [180 * MINUTE, 'il y a 3\u00a0h', '3 h ago'],
  [24 * 60 * MINUTE, 'il y a 1\u00a0j', '1 day ago'],
  [72 * 60 * MINUTE, 'il y a 3\u00a0j', '3 days ago'],
])('%i ms ago is %s or %s', (passed, french, english) => {
  const now = Date.parse('2026-11-24T12:00Z');
  expect(ago(now - passed, now, fr)).toBe(french);
  expect(ago(now - passed, now, en)).toBe(english);
});

test('a clock time is written as people do', () => {
  expect(clockWords('09:05', fr)).toBe('9\u00a0h\u00a005');
  expect(clockWords('09:05', en)).toBe('9:05');
});

test.each([
  ['09:00', '9\u00a0h', '9:00'],
  ['09:05', '9\u00a0h\u00a005', '9:05'],
  ['00:00', '0\u00a0h', '0:00'],
])('in a sentence %s is %s or %s', (time, french, english) => {
  expect(shortClock(time, fr)).toBe(french);
  expect(shortClock(time, en)).toBe(english);
});

test.each([
  ['2026-11-24', 'aujourd’hui', 'today'],
  ['2026-11-25', 'demain', 'tomorrow'],
  ['2026-11-26', 'jeudi', 'Thursday'],
  ['2026-11-30', 'lundi', 'Monday'],
  ['2026-12-01', 'mardi 1er\u00a0déc.', 'Tuesday 1 Dec'],
])('of what comes on %s one says %s or %s', (day, french, english) => {
  expect(comingDay(day, TODAY, fr)).toBe(french);
  expect(comingDay(day, TODAY, en)).toBe(english);
});

test.each([
  [0, '0\u00a0h'],
  [345, '5\u00a0h\u00a045'],
  [65, '1\u00a0h\u00a005'],
])('%i minutes are %s', (minutes, words) => {
  expect(durationWords(minutes, fr)).toBe(words);
  expect(durationWords(minutes, en)).toBe(words);
});
