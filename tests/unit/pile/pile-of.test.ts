import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPile } from '../../../utils/pile/pile-counts.ts';
import { newEntry, type PileEntry, soundEntry } from '../../../utils/pile/pile-entry.ts';
import { nextBackAt, type PileMoment, pileOf } from '../../../utils/pile/pile-of.ts';
import type { Sheet } from '../../../utils/pile/sheet.ts';
import { toolbarBadge } from '../../../utils/pile/toolbar-badge.ts';
import { aPartner, NOW } from '../../support/builders.ts';
import { aSheet } from '../../support/pile-records.ts';

const DAY = 86_400_000;
const partner = aPartner();
const moment = (changes: Partial<PileMoment> = {}): PileMoment => ({
  at: NOW,
  reachable: new Map(),
  partners: new Map([[partner.id, partner]]),
  ...changes,
});
const sheet = aSheet();
const entry = (changes: Partial<PileEntry> = {}): PileEntry => ({ ...newEntry(sheet), ...changes });
const where = (given: PileEntry | null, at: PileMoment = moment()) => {
  const pile = pileOf([sheet], new Map(given ? [[given.id, given]] : []), at);
  if (pile.waits.length > 0) return 'waits';
  if (pile.awaited.length > 0) return 'awaited';
  return pile.later.length > 0 ? 'later' : 'done';
};
const later = (until: number, partnerId: string | null = null, at = NOW - 1) => ({ at, until, partnerId });

test.each<[string, PileEntry | null, string, PileMoment?]>([
  ['nothing said', null, 'waits'],
  ['nothing said yet', entry(), 'waits'],
  ['done', entry({ doneAt: NOW }), 'done'],
  ['done, and put aside before', entry({ doneAt: NOW, later: later(NOW + DAY) }), 'done'],
  ['put aside', entry({ later: later(NOW + 1) }), 'later'],
  ['put aside until now', entry({ later: later(NOW) }), 'waits'],
  ['put aside until they can be reached, who cannot', entry({ later: later(NOW, partner.id) }), 'later'],
  [
    'put aside until they can be reached, who can',
    entry({ later: later(NOW, partner.id) }),
    'waits',
    moment({ reachable: new Map([[partner.id, NOW + DAY]]) }),
  ],
  [
    'put aside until they can be reached the next time',
    entry({ later: later(NOW + 1, partner.id) }),
    'later',
    moment({ reachable: new Map([[partner.id, NOW + 1]]) }),
  ],
  [
    'put aside until somebody can be reached who was deleted',
    entry({ later: later(NOW, partner.id) }),
    'waits',
    moment({ partners: new Map() }),
  ],
  [
    'put aside under a clock that was a year ahead',
    entry({ later: later(NOW + 366 * DAY, null, NOW + 365 * DAY) }),
    'waits',
  ],
  ['turned around', entry({ turnedAt: NOW }), 'awaited'],
  ['turned around and put aside', entry({ turnedAt: NOW, later: later(NOW + 1) }), 'later'],
])('%s', (_what, given, place, at) => {
  expect(where(given, at)).toBe(place);
});

test('a sheet turned around says that an answer is awaited; since when stays as it was first seen', () => {
  const turned = entry({ turnedAt: NOW, since: '2026-11-10' });
  const [found] = pileOf([sheet], new Map([[turned.id, turned]]), moment()).awaited;
  expect(found).toMatchObject({ side: 'i-wait-for', since: '2026-11-10', signal: { word: 'answer' } });
});

test('late ones lie first, then those for now, then by their day, then the oldest', () => {
  const sheets = [
    aSheet({ id: 'no day', urgency: 'later', dueOn: null }),
    aSheet({ id: 'new', urgency: 'now', dueOn: null, since: '2026-11-23' }),
    aSheet({ id: 'next week', urgency: 'later', dueOn: '2026-11-30' }),
    aSheet({ id: 'old', urgency: 'now', dueOn: null, since: '2026-11-01' }),
    aSheet({ id: 'late', urgency: 'late', dueOn: '2026-11-20' }),
    aSheet({ id: 'later', urgency: 'late', dueOn: '2026-11-10' }),
  ];
  const order = pileOf(sheets, new Map(), moment()).waits.map(({ id }) => id);
  expect(order).toEqual(['later', 'late', 'old', 'new', 'next week', 'no day']);
});

const anEntry = fc.record({
  later: fc.option(
    fc.record({
      at: fc.integer({ min: NOW - DAY, max: NOW + 3 * DAY }),
      until: fc.integer({ min: NOW - DAY, max: NOW + DAY }),
      partnerId: fc.constantFrom(null, partner.id, 'deleted'),
    }),
  ),
  turnedAt: fc.constantFrom(null, NOW),
  doneAt: fc.constantFrom(null, NOW),
});

test('every sheet is in exactly one place: on one side of the pile, aside, or done; in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.option(anEntry), { maxLength: 20 }), fc.boolean(), (marks, reachable) => {
      const sheets: Sheet[] = marks.map((_, index) => aSheet({ id: `s${index}` }));
      const entries = new Map<string, PileEntry>(
        marks.flatMap((mark, index) =>
          mark ? [[`s${index}`, entry({ ...mark, id: `s${index}` })] as const] : [],
        ),
      );
      const at = moment({ reachable: new Map(reachable ? [[partner.id, NOW + 1]] : []) });
      const pile = pileOf(sheets, entries, at);
      const places = [...pile.waits, ...pile.awaited, ...pile.later.map((one) => one.sheet)].map(
        ({ id }) => id,
      );
      const done = sheets.filter(({ id }) => entries.get(id)?.doneAt != null).map(({ id }) => id);
      expect([...places, ...done].sort()).toEqual(sheets.map(({ id }) => id).sort());
      expect(pileOf(sheets.toReversed(), entries, at)).toEqual(pile);
    }),
  );
});

test('the clock is set for the first that comes back', () => {
  const ids = ['a', 'b', 'c'];
  const sheets = ids.map((id) => aSheet({ id }));
  const until = { a: NOW + 2, b: NOW + 1, c: NOW } as Record<string, number>;
  const entries = new Map(
    ids.map((id) => [id, entry({ id, later: later(until[id] ?? 0, id === 'c' ? partner.id : null) })]),
  );
  expect(nextBackAt(pileOf(sheets, entries, moment()), NOW)).toBe(NOW + 1);
  expect(nextBackAt({ waits: [], awaited: [], later: [] }, NOW)).toBeNull();
});

const WHEN = { today: '2026-11-23', zone: 'Europe/Paris' };

test('counted: what waits, what of it is due, what is awaited, aside, and done today and in seven days', () => {
  const done = (at: number, changes: Partial<PileEntry> = {}) => entry({ doneAt: at, ...changes });
  const entries = [
    done(NOW),
    done(NOW - 6 * DAY),
    done(NOW - 7 * DAY),
    done(NOW + 2 * DAY),
    entry({ leftAt: NOW, reason: 'arrived' }),
    entry({ leftAt: NOW, reason: 'deleted' }),
    entry({ leftAt: NOW, reason: null }),
  ];
  const pile = {
    waits: [
      sheet,
      aSheet({ urgency: 'now', since: '2026-11-01' }),
      aSheet({ urgency: 'later', since: '2026-01-01' }),
    ],
    awaited: [aSheet({ side: 'i-wait-for' })],
    later: [],
  };
  expect(countPile(pile, entries, WHEN)).toEqual({
    waits: 3,
    late: 1,
    today: 1,
    awaited: 1,
    later: 0,
    doneToday: 2,
    doneInWeek: 3,
    oldestDue: '2026-11-01',
  });
});

test.each([
  ['nothing due', 0, 0, null, '', '#4b3fa7'],
  ['something since today', 0, 1, '2026-11-23', '1', '#4b3fa7'],
  ['since yesterday', 1, 1, '2026-11-22', '2', '#835500'],
  ['since a week', 3, 0, '2026-11-16', '3', '#b3261e'],
  ['very much', 60, 40, '2026-01-01', '99+', '#b3261e'],
  ['of tomorrow, under a clock that was set back', 1, 0, '2026-11-24', '1', '#4b3fa7'],
])('the toolbar, with %s', (_what, late, today, oldestDue, text, colour) => {
  const counts = { waits: 200, late, today, awaited: 9, later: 0, doneToday: 0, doneInWeek: 0, oldestDue };
  expect(toolbarBadge(counts, '2026-11-23')).toEqual({ text, colour });
});

test('a damaged entry is read field by field', () => {
  const stored = {
    ...entry(),
    later: { at: 'x' },
    side: 'nowhere',
    title: { verb: '__proto__', name: 1 },
    reason: 'lost',
  };
  expect(soundEntry(stored)).toEqual({
    ...entry(),
    title: { verb: null, name: '', rest: null },
  });
});
