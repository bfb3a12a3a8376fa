import { expect, test } from 'vitest';
import { gapChanges } from '../../../utils/partners/gap-changes.ts';
import { gapWords } from '../../../utils/partners/gap-words.ts';
import { en } from '../../../utils/texts/en/texts.ts';
import { fr } from '../../../utils/texts/fr/texts.ts';

const MARCH = Date.parse('2026-03-01T12:00Z');

test.each([
  [
    'Boston',
    'America/New_York',
    [
      'Boston : 5 h de moins du 8 mars au 29 mars, au lieu de 6 h de moins.',
      'Boston : 6 h de moins à partir du 29 mars, au lieu de 5 h de moins.',
    ],
    [
      'Boston: 5 h behind from 8 Mar to 29 Mar, instead of 6 h behind.',
      'Boston: 6 h behind from 29 Mar, instead of 5 h behind.',
    ],
  ],
  [
    'Katmandou',
    'Asia/Kathmandu',
    ['Katmandou : 3 h 45 de plus à partir du 29 mars, au lieu de 4 h 45 de plus.'],
    ['Katmandou: 3 h 45 ahead from 29 Mar, instead of 4 h 45 ahead.'],
  ],
  [
    'Lagos',
    'Africa/Lagos',
    ['Lagos : 1 h de moins à partir du 29 mars, au lieu de la même heure.'],
    ['Lagos: 1 h behind from 29 Mar, instead of on your time.'],
  ],
])('the gap with %s', (place, zone, french, english) => {
  const changes = gapChanges('Europe/Paris', zone, MARCH, 45);
  const words = (texts: typeof fr) =>
    changes.map((change) => gapWords(change, place, 'Europe/Paris', MARCH, texts).replaceAll('\u00a0', ' '));
  expect(words(fr)).toEqual(french);
  expect(words(en)).toEqual(english);
});
