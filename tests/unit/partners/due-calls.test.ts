import { expect, test } from 'vitest';
import { callUntilWords } from '../../../utils/partners/call-until-words.ts';
import { dueCalls } from '../../../utils/partners/due-calls.ts';
import type { Partner } from '../../../utils/partners/partner.ts';
import { ownParty } from '../../../utils/partners/party.ts';
import { defaultSettings } from '../../../utils/settings-store.ts';
import { aDueCall, aPartner, NOW } from '../../support/builders.ts';
import { textsFor } from '../../support/texts-for.ts';

const HOUR = 3_600_000;
/** Monday 23 November 2026, in Paris: eight hours ahead of Vancouver. */
const at = (clock: string) => Date.parse(`2026-11-23T${clock}:00+01:00`);
const call = { since: NOW - 24 * HOUR, notify: false, about: 'the oak', toldAt: null };

const snapshot = (...partners: Partner[]) => ({
  version: 1 as const,
  language: 'fr' as const,
  own: ownParty(defaultSettings('fr-FR'), 'Europe/Paris', []),
  zoneChosen: false,
  partners,
  lost: [],
  holidays: {},
});

test.each([
  ['before their day begins, nobody is due, and it changes when it does', '10:00', false, at('17:00')],
  ['once both work, they are due until the owner’s day ends', '17:30', true, at('18:00')],
])('%s', (_, clock, due, changesAt) => {
  const calls = dueCalls(snapshot(aPartner({ call })), at(clock));
  expect(calls.due).toHaveLength(due ? 1 : 0);
  expect(calls.changesAt).toBe(changesAt);
});

test('a due call says who, why, until when on both clocks, and how', () => {
  const ways = [
    { kind: 'mail' as const, value: 'a@example.com' },
    { kind: 'phone' as const, value: '+1' },
  ];
  expect(dueCalls(snapshot(aPartner({ call, ways })), at('17:30')).due).toEqual([
    {
      partnerId: 'partner-1',
      name: 'Lions Bay Cedar',
      place: 'Vancouver',
      about: 'the oak',
      since: call.since,
      until: at('18:00'),
      untilHere: { day: '2026-11-23', time: '18:00' },
      untilThere: { day: '2026-11-23', time: '10:00' },
      way: ways[0],
    },
  ]);
});

test('who is not meant to be called is never due, and nothing changes', () => {
  expect(dueCalls(snapshot(aPartner()), at('17:30'))).toEqual({ due: [], changesAt: null });
});

test('the soonest change of several counts', () => {
  const osaka = aPartner({ id: 'osaka', zone: 'Asia/Tokyo', call });
  const calls = dueCalls(snapshot(osaka, aPartner({ call })), at('17:30'));
  expect(calls.due.map(({ partnerId }) => partnerId)).toEqual(['partner-1']);
  expect(calls.changesAt).toBe(at('18:00'));
});

test('who can never be reached brings no change', () => {
  const never = aPartner({ call, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } });
  expect(dueCalls(snapshot(never), at('17:30'))).toEqual({ due: [], changesAt: null });
});

test.each([
  ['both clocks where they differ', {}, 'jusqu’à 19\u00a0h ici, 11\u00a0h là-bas'],
  ['one clock where they agree', { untilThere: { day: '2026-11-23', time: '19:00' } }, 'jusqu’à 19\u00a0h'],
  [
    'the weekday where it is another',
    { untilThere: { day: '2026-11-24', time: '03:00' } },
    'jusqu’à 19\u00a0h ici, demain 3\u00a0h là-bas',
  ],
])('until when is said by %s', (_, changes, words) => {
  expect(callUntilWords(aDueCall(changes), textsFor('fr'))).toBe(words);
});
