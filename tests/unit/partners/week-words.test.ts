import { expect, test } from 'vitest';
import { weekWords } from '../../../utils/partners/week-words.ts';
import { weekOf } from '../../support/parties.ts';
import { textsFor } from '../../support/texts-for.ts';

test.each([
  ['Mon-Fri 09:00-18:00', 'Mon–Fri 9:00–18:00'],
  ['Sun-Thu 08:00-16:00', 'Sun–Thu 8:00–16:00'],
  ['Mon-Fri 09:00-12:00, Mon-Fri 14:00-18:00', 'Mon–Fri 9:00–12:00, 14:00–18:00'],
  ['Mon-Thu 09:00-18:00, Fri 09:00-12:00', 'Mon–Thu 9:00–18:00 · Fri 9:00–12:00'],
  ['Tue 09:00-12:00, Wed 09:00-12:00', 'Tue, Wed 9:00–12:00'],
  ['Mon-Sun 22:00-06:00', 'Mon–Sun 22:00–6:00'],
])('%s', (schedule, words) => {
  expect(weekWords(weekOf(schedule), textsFor('en'))).toBe(words);
});

test('a week without hours is said as such', () => {
  expect(weekWords({ 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }, textsFor('fr'))).toBe('aucune heure');
});
