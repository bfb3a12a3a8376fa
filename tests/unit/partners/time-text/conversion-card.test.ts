import { expect, test } from 'vitest';
import { cardWords, conversionCard } from '../../../../utils/partners/time-text/conversion-card.ts';
import { readTimes } from '../../../../utils/partners/time-text/read-times.ts';
import type { Language } from '../../../../utils/texts/texts.ts';
import { aPartner } from '../../../support/builders.ts';
import { textsFor } from '../../../support/texts-for.ts';

const NOW = Date.parse('2026-11-23T09:00Z');
const PARTNERS = [
  aPartner({ id: 'a', name: 'Noa', place: 'Tel Aviv', zone: 'Asia/Jerusalem' }),
  aPartner({ id: 'b', name: 'Cedar', place: 'Los Angeles', zone: 'America/Los_Angeles' }),
];

function cardOf(selection: string, language: Language = 'en', partners = PARTNERS) {
  const owner = { zone: 'Europe/Paris', now: NOW, partners, language, texts: textsFor(language) };
  const favourites = partners.map(({ zone }) => zone);
  return conversionCard(
    selection,
    readTimes(selection, { at: NOW, zone: owner.zone, language, favourites }),
    owner,
  );
}

test('shows the owner’s clock, what was said, and the partner there', () => {
  expect(cardOf('3pm PST tomorrow')).toEqual({
    language: 'en',
    heading: '“3pm PST” on your clock',
    several: '',
    choices: [
      {
        clock: '0:00',
        near: '',
        day: 'Wednesday 25 November 2026',
        elsewhere: ['Tuesday 15:00 · PST: Pacific Time, Los Angeles', 'Tuesday 15:00 · Cedar, Los Angeles'],
        notes: [],
      },
    ],
    notes: ['The day is counted from today.'],
    keys: 'Esc closes.',
  });
});

test('says a range from and until, and what is near by its word', () => {
  const [choice] = cardOf('de 9h à 11h30 demain, heure de Londres', 'fr', []).choices;
  expect(choice?.clock).toBe('10\u00a0h\u00a0– 12\u00a0h\u00a030');
  expect(choice?.near).toBe('demain');
  expect(choice?.elsewhere).toEqual([
    '9\u00a0h\u00a0– 11\u00a0h\u00a030 · heure de Londres\u00a0: Royaume-Uni, Londres',
  ]);
});

test('a time on the owner’s own clock is told on the clocks of partners elsewhere', () => {
  expect(cardOf('15:00').choices[0]?.elsewhere).toEqual([
    '16:00 · Noa, Tel Aviv',
    '6:00 · Cedar, Los Angeles',
  ]);
});

test('a partner who travels is where they are at that instant', () => {
  const travel = [{ from: '2026-11-20', to: '2026-11-30', place: 'Tokyo', zone: 'Asia/Tokyo' }];
  const partners = [aPartner({ name: 'Cedar', place: 'Los Angeles', zone: 'America/Los_Angeles', travel })];
  expect(cardOf('15:00', 'en', partners).choices[0]?.elsewhere).toEqual(['23:00 · Cedar, Tokyo']);
});

test('several meanings are choices, each with its own assumption, the partner’s first', () => {
  const card = cardOf('December 1 2026 9:30am IST');
  expect(card.several).not.toBe('');
  expect(card.choices.map(({ clock, elsewhere }) => [clock, elsewhere[0]])).toEqual([
    ['8:30', '9:30 · IST: Israel'],
    ['5:00', '9:30 · IST: India'],
    ['9:30', '9:30 · IST: UTC+01:00'],
    ['10:30', '9:30 · IST: Ireland, Dublin'],
  ]);
  expect(card.choices.map(({ notes }) => notes.length)).toEqual([0, 0, 1, 1]);
  expect(card.notes).toEqual([]);
});

test('several times of one selection each say their words', () => {
  const card = cardOf('mardi 24 novembre 2026 : 9h ET et 14h ET', 'fr', []);
  expect(card.choices.map(({ elsewhere }) => elsewhere[0])).toEqual([
    '«\u00a09h ET\u00a0»',
    '«\u00a014h ET\u00a0»',
  ]);
});

test('what cannot be read is said so, with a part of it', () => {
  expect(cardOf('article 12 est modifié').heading).toBe('No time could be read in “article 12 est modifié”.');
  expect(cardOf('x'.repeat(500)).heading.length).toBeLessThan(110);
  expect(cardOf('article 12').choices).toEqual([]);
});

test('in words, for a notification, it says the same', () => {
  expect(cardWords(cardOf('3pm PST tomorrow'))).toBe(
    'Wednesday 25 November 2026, 0:00 · Tuesday 15:00 · PST: Pacific Time, Los Angeles · Tuesday 15:00 · Cedar, Los Angeles\nThe day is counted from today.',
  );
});
