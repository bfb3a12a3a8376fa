import { expect, test } from 'vitest';
import { callNotes, callSentence } from '../../../utils/partners/call-words.ts';
import type { Party } from '../../../utils/partners/verdict.ts';
import { verdictOn } from '../../../utils/partners/verdict-on.ts';
import { en } from '../../../utils/texts/en/texts.ts';
import { fr } from '../../../utils/texts/fr/texts.ts';
import { aParty } from '../../support/parties.ts';

const OWNER = aParty('Europe/Paris', 'Mon-Fri 09:00-18:00');

function call(party: Party, now: string) {
  const at = Date.parse(now);
  return { party, owner: OWNER, verdict: verdictOn(party, OWNER, at), now: at };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const BOSTON = aParty('America/New_York', 'Mon-Fri 09:00-12:00, 13:00-18:00');
const FEAST = { on: '2026-11-26', name: { en: 'Thanksgiving', fr: 'Action de grâce' } };
const closed = (from: string, to: string) => ({ exceptions: [{ from, to, intervals: [] }] });

test.each([
  [
    BOSTON,
    '2026-11-23T15:15Z',
    'Appelez maintenant, il est 10 h 15 là-bas, jusqu’à 12 h (18 h ici).',
    'Call now, it is 10:15 there, until 12:00 (18:00 here).',
  ],
  [
    BOSTON,
    '2026-11-24T08:15Z',
    'Dort (3 h 15 là-bas). Aujourd’hui 15 h, 9 h là-bas.',
    'Asleep (3:15 there). Today at 15:00, 9:00 there.',
  ],
  [
    BOSTON,
    '2026-11-23T17:15Z',
    'En pause (12 h 15 là-bas). Demain 15 h, 9 h là-bas.',
    'On a break (12:15 there). Tomorrow at 15:00, 9:00 there.',
  ],
  [
    BOSTON,
    '2026-11-23T16:50Z',
    'Ferme bientôt (11 h 50 là-bas). Demain 15 h, 9 h là-bas.',
    'About to close (11:50 there). Tomorrow at 15:00, 9:00 there.',
  ],
  [
    aParty('America/New_York', 'Mon-Fri 09:00-18:00'),
    '2026-11-23T16:50Z',
    'Au travail (11 h 50 là-bas), mais vos heures finissent bientôt. Demain 15 h, 9 h là-bas.',
    'Working (11:50 there), but your own hours are about to end. Tomorrow at 15:00, 9:00 there.',
  ],
  [
    BOSTON,
    '2026-11-27T18:15Z',
    'Au travail (13 h 15 là-bas), mais hors de vos heures. Lundi 15 h, 9 h là-bas.',
    'Working (13:15 there), but outside your own hours. Monday at 15:00, 9:00 there.',
  ],
  [
    aParty('America/New_York', 'Mon-Fri 09:00-18:00', { holidays: [{ ...FEAST, toBeConfirmed: false }] }),
    '2026-11-26T15:15Z',
    'Férié là-bas (10 h 15) : Action de grâce. Demain 15 h, 9 h là-bas.',
    'Holiday there (10:15): Thanksgiving. Tomorrow at 15:00, 9:00 there.',
  ],
  [
    aParty('America/New_York', 'Mon-Fri 09:00-18:00', { holidays: [{ ...FEAST, toBeConfirmed: true }] }),
    '2026-11-26T15:15Z',
    'Férié là-bas (10 h 15) : Action de grâce, à confirmer. Demain 15 h, 9 h là-bas.',
    'Holiday there (10:15): Thanksgiving, to be confirmed. Tomorrow at 15:00, 9:00 there.',
  ],
  [
    aParty('Asia/Dubai', 'Sun-Thu 09:00-18:00'),
    '2026-11-27T21:00Z',
    'Dort (samedi 1 h là-bas). Lundi 9 h, 12 h là-bas.',
    'Asleep (Saturday 1:00 there). Monday at 9:00, 12:00 there.',
  ],
  [
    aParty('Pacific/Apia', 'Sat 08:00-12:00', { sleep: { from: '00:00', to: '00:00' } }),
    '2026-11-26T17:00Z',
    'Week-end là-bas (vendredi 6 h). Aucun moment commun d’ici 15 jours.',
    'Weekend there (Friday 6:00). No common moment within 15 days.',
  ],
  [
    aParty('Pacific/Chatham', 'Tue-Fri 02:00-09:00'),
    '2026-11-23T11:00Z',
    'Dort (mardi 0 h 45 là-bas). Aujourd’hui 13 h 15, mardi 2 h là-bas.',
    'Asleep (Tuesday 0:45 there). Today at 13:15, Tuesday 2:00 there.',
  ],
  [
    aParty('Asia/Dubai', 'Mon-Sun 00:00-24:00', closed('2026-11-20', '2026-12-02')),
    '2026-11-23T15:15Z',
    'Absence notée (19 h 15 là-bas). Jeudi 3 déc. 9 h, 12 h là-bas.',
    'Away (19:15 there). Thursday 3 Dec at 9:00, 12:00 there.',
  ],
  [
    aParty('Europe/Brussels', 'Mon-Fri 09:00-18:00'),
    '2026-11-23T18:15Z',
    'Fermé. Demain 9 h.',
    'Closed. Tomorrow at 9:00.',
  ],
  [
    aParty('Europe/Brussels', 'Mon-Fri 09:00-18:00'),
    '2026-11-23T09:15Z',
    'Appelez maintenant, jusqu’à 18 h.',
    'Call now, until 18:00.',
  ],
])('$2', (party, now, french, english) => {
  expect(plain(callSentence(call(party, now), fr))).toBe(french);
  expect(plain(callSentence(call(party, now), en))).toBe(english);
});

const ALWAYS = aParty('Asia/Kolkata', 'Mon-Sun 00:00-24:00');

test.each([
  ['midnight there ends the day', 'Fri 09:00-24:00', '19 h 45 là-bas, jusqu’à minuit (19 h 30 ici).'],
  [
    'an end on another day says which',
    'Fri 09:00-01:00',
    '19 h 45 là-bas, jusqu’à samedi 1 h (20 h 30 ici).',
  ],
])('%s', (_name, schedule, end) => {
  const owner = aParty('Europe/Paris', 'Mon-Fri 00:00-24:00');
  const party = aParty('Asia/Kolkata', schedule);
  const now = Date.parse('2026-11-27T14:15Z');
  const sentence = callSentence({ party, owner, verdict: verdictOn(party, owner, now), now }, fr);
  expect(plain(sentence)).toBe(`Appelez maintenant, il est ${end}`);
});

test('no end is said where none is near', () => {
  const now = Date.parse('2026-11-27T14:15Z');
  const sentence = callSentence(
    { party: ALWAYS, owner: ALWAYS, verdict: verdictOn(ALWAYS, ALWAYS, now), now },
    fr,
  );
  expect(plain(sentence)).toBe('Appelez maintenant.');
});

test('a journey is said, and both clocks are those of the place they are at', () => {
  const travelling = aParty('Asia/Tokyo', 'Mon-Fri 09:00-18:00', {
    travel: [{ from: '2026-11-20', to: '2026-11-24', zone: 'America/New_York', place: 'New York' }],
  });
  const tuesday = call(travelling, '2026-11-24T08:15Z');
  expect(plain(callSentence(tuesday, fr))).toBe('Dort (3 h 15 là-bas). Aujourd’hui 15 h, 9 h là-bas.');
  expect(callNotes(tuesday, 2028, fr).map(plain)).toEqual(['En voyage : New York.']);
  const evening = call(travelling, '2026-11-24T19:00Z');
  expect(plain(callSentence(evening, fr))).toMatch(/Au travail \(14 h là-bas\).* Demain 9 h, 17 h là-bas\./);
});

test('what is not known of their holidays is said', () => {
  const december = call(BOSTON, '2028-12-29T19:00Z');
  expect(callNotes(december, 2029, fr)).toEqual([]);
  expect(callNotes(december, 2028, fr)).toEqual(['Jours fériés connus jusqu’à fin 2028.']);
  expect(callNotes(december, null, en)).toEqual(['Public holidays are not known.']);
});
