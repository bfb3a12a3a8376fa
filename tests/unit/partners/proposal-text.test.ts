import { expect, test } from 'vitest';
import {
  languageFor,
  type Meeting,
  proposalTo,
  proposalToAll,
} from '../../../utils/partners/proposal-text.ts';
import { aPartner } from '../../support/builders.ts';
import { textsFor } from '../../support/texts-for.ts';

const cedar = { partner: aPartner({ languages: ['en'] }), place: 'Vancouver', zone: 'America/Vancouver' };
const osaka = {
  partner: aPartner({
    id: '2',
    name: 'Atelier Kitahama',
    languages: ['ja'],
    ways: [{ kind: 'meeting', value: 'https://meet.example/k' }],
  }),
  place: 'Osaka',
  zone: 'Asia/Tokyo',
};
const owner = { partner: null, place: 'Paris', zone: 'Europe/Paris' };
const from = Date.UTC(2026, 10, 23, 16);
const meeting: Meeting = { span: { from, to: from + 1_800_000 }, attendees: [owner, cedar, osaka] };

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('each reads their own clock and weekday', () => {
  const english = plain(proposalTo(cedar, meeting, textsFor('en')));
  expect(english).toContain('Monday 23 November 2026, 9:00 (Vancouver time), for 30 min?');
  expect(english).toContain('https://meet.example/k');
  const french = plain(proposalTo(osaka, meeting, textsFor('fr')));
  expect(french).toContain('mardi 24 novembre 2026 à 1 h 00 (heure d’Osaka), pour 30 min.');
});

test('all together read the time at each place', () => {
  expect(plain(proposalToAll(meeting, textsFor('fr'))).split('\n')).toEqual([
    'Rendez-vous, 30 min :',
    '– Paris : lundi 23 novembre 2026 à 17 h 00',
    '– Lions Bay Cedar (Vancouver) : lundi 23 novembre 2026 à 9 h 00',
    '– Atelier Kitahama (Osaka) : mardi 24 novembre 2026 à 1 h 00',
    'https://meet.example/k',
  ]);
});

test.each([
  [['fr-CA', 'en'], 'fr'],
  [['ja', 'en'], 'en'],
  [['ja'], 'fr'],
  [[], 'fr'],
] as const)('to somebody who speaks %j one writes in %s', (languages, language) => {
  expect(languageFor(aPartner({ languages: [...languages] }), 'fr')).toBe(language);
});
