import { describe, expect, test } from 'vitest';
import type { Bookmark, LastCheck, SeenOutcome } from '../../../utils/dossier/bookmark.ts';
import { BLANK_BOOKMARK } from '../../../utils/dossier/new-bookmark.ts';
import type { Order } from '../../../utils/orders/order.ts';
import { findSheets } from '../../../utils/pile/find-sheets.ts';
import { KINDS, kindNamed } from '../../../utils/pile/kinds.ts';
import type { PileRecords } from '../../../utils/pile/pile-records.ts';
import { isDue, LEAVE_REASONS, type Sheet } from '../../../utils/pile/sheet.ts';
import { aDueCall, anOrder, aPartner, aSupplier, NOW } from '../../support/builders.ts';
import { aHandSheet, pileRecords } from '../../support/pile-records.ts';

const DAY = 86_400_000;
const order = (changes: Partial<Order>) => pileRecords({ orders: [anOrder(changes)] });
const LATE = { shopPromisedOn: '2026-11-17', lateToldOn: '2026-11-18' };
const SIGNED_OUT = { lastCheck: { at: NOW, outcome: 'signed-out', glance: 'list' } } as const;
const LOOKED_AT = { lastCheck: { at: NOW - DAY, outcome: 'unchanged', glance: 'list' } } as const;
const UNKNOWN = { status: 'unknown', rawLabel: 'Chez le façonnier' } as const;
const partner = aPartner({ call: { since: NOW - DAY, notify: false, about: '', toldAt: null } });
const partners = new Map([[partner.id, partner]]);
const called = new Map([[partner.id, { ...partner, call: null }]]);
const notGranted = new Set(['supplier-1']);
const found = (outcome: SeenOutcome, at = NOW): LastCheck => ({
  at,
  outcome,
  trouble: null,
  leadsTo: null,
  seen: { at, outcome, text: 'x', version: null, movedTo: null, says: null },
});
const amended = (changes: Partial<Bookmark> = {}) => ({
  bookmarks: new Map([
    [
      'b',
      {
        ...BLANK_BOOKMARK,
        id: 'b',
        url: 'https://law.example/art',
        title: 'Art. L. 441-10',
        consultedOn: '2026-06-01',
        check: found('amended'),
        ...changes,
      },
    ],
  ]),
});

/** What of a sheet the tables below say: kind and thing, since, urgency, word, the one thing to do. */
const said = (records: PileRecords) =>
  findSheets(records).map(({ key, since, urgency, signal, main }) => [
    key,
    since,
    urgency,
    signal.word,
    main?.do ?? null,
  ]);

describe('when something is on the pile, since when, how urgent, and what to do', () => {
  test.each<[string, PileRecords, unknown[][]]>([
    ['a late order', order(LATE), [['late-order:order-1', '2026-11-17', 'late', 'late', 'chase']]],
    [
      'a late order that is not paid: to pay',
      order({ ...LATE, status: 'awaiting-payment', statusSince: NOW - 2 * DAY }),
      [['payment-due:order-1', '2026-11-21', 'late', 'awaiting-payment', 'visit']],
    ],
    ['a late order that is paused: nothing', order({ ...LATE, paused: true }), []],
    ['a late order in the archive: nothing', order({ ...LATE, archivedAt: NOW }), []],
    [
      'an order to pay',
      order({ status: 'awaiting-payment' }),
      [['payment-due:order-1', '2026-11-23', 'now', 'awaiting-payment', 'visit']],
    ],
    [
      'an order to pay without a page',
      order({ status: 'awaiting-payment', url: null }),
      [['payment-due:order-1', '2026-11-23', 'now', 'awaiting-payment', 'desk']],
    ],
    [
      'an order to fetch, promised long ago',
      order({ ...LATE, status: 'ready-for-pickup' }),
      [['pick-up-ready:order-1', '2026-11-23', 'now', 'ready-for-pickup', 'receive']],
    ],
    ...(['on-hold', 'problem', 'backorder'] as const).map((status): [string, PileRecords, unknown[][]] => [
      `an order that is ${status}`,
      order({ status, statusSince: NOW - DAY }),
      [['order-problem:order-1', '2026-11-22', 'now', status, 'visit']],
    ]),
    [
      'an order on hold that is late',
      order({ ...LATE, status: 'on-hold' }),
      [['late-order:order-1', '2026-11-17', 'late', 'late', 'chase']],
    ],
    [
      'an order that the shop no longer has',
      order({ goneAt: NOW - 3 * DAY }),
      [['order-problem:order-1', '2026-11-20', 'now', 'gone', 'visit']],
    ],
    [
      'an order on its way',
      order({}),
      [['order-on-its-way:order-1', '2026-11-19', 'later', 'processing', 'visit']],
    ],
    [
      'an order of which no state is shown',
      order({ status: null, url: null }),
      [['order-on-its-way:order-1', '2026-11-19', 'later', 'noStatus', 'receive']],
    ],
    [
      'two orders that show the same words, not understood',
      pileRecords({
        orders: [
          anOrder({ ...UNKNOWN, id: 'a', key: 'a' }),
          anOrder({ ...UNKNOWN, id: 'b', key: 'b', statusSince: NOW - DAY }),
        ],
      }),
      [
        [
          'label-to-teach:supplier-1 chez le faconnier',
          '2026-11-22',
          'later',
          { quoted: 'Chez le façonnier' },
          'correct',
        ],
        ['order-on-its-way:b', '2026-11-19', 'later', { quoted: 'Chez le façonnier' }, 'visit'],
        ['order-on-its-way:a', '2026-11-19', 'later', { quoted: 'Chez le façonnier' }, 'visit'],
      ],
    ],
    [
      'a supplier signed out, since its first order was last seen',
      pileRecords({
        orders: [
          anOrder({ id: 'a', key: 'a', seenAt: NOW - 2 * DAY, ...SIGNED_OUT }),
          anOrder({ id: 'b', key: 'b', seenAt: NOW - 4 * DAY, ...SIGNED_OUT }),
        ],
      }),
      [
        ['supplier-signed-out:supplier-1', '2026-11-19', 'now', 'signed-out', 'visit'],
        ['order-on-its-way:a', '2026-11-19', 'later', 'processing', 'visit'],
        ['order-on-its-way:b', '2026-11-19', 'later', 'processing', 'visit'],
      ],
    ],
    [
      'a site that was taken back',
      pileRecords({ orders: [anOrder(LOOKED_AT)], notGranted }),
      [
        ['permission-lost:supplier-1', '2026-11-22', 'now', 'noAccess', 'allow'],
        ['order-on-its-way:order-1', '2026-11-19', 'later', 'processing', 'visit'],
      ],
    ],
    [
      'a site that was never granted: nothing is lost',
      pileRecords({
        orders: [anOrder({ lastCheck: { at: NOW, outcome: 'unchanged', glance: 'click' } })],
        notGranted,
      }),
      [['order-on-its-way:order-1', '2026-11-19', 'later', 'processing', 'visit']],
    ],
    [
      'a partner to call who can be reached',
      pileRecords({ partners, calls: [aDueCall({ since: NOW - DAY })] }),
      [['partner-reachable:partner-1', '2026-11-22', 'now', 'reachable', 'reach']],
    ],
    [
      'a partner without a way to be reached by',
      pileRecords({ partners, calls: [aDueCall({ way: null })] }),
      [['partner-reachable:partner-1', '2026-11-23', 'now', 'reachable', 'desk']],
    ],
    [
      'a partner who could be reached until now: nothing',
      pileRecords({ partners, calls: [aDueCall({ until: NOW })] }),
      [],
    ],
    [
      'a source that was amended',
      pileRecords(amended()),
      [['changed-source:b', '2026-11-23', 'now', 'amended', 'desk']],
    ],
    ['a source drawn anew: nothing', pileRecords(amended({ check: found('redesigned') })), []],
    ['an amended source in the archive: nothing', pileRecords(amended({ archivedAt: NOW })), []],
    [
      'sources read long ago, all of them once',
      pileRecords({ oldBookmarks: { count: 37, first: '2026-01-10', last: '2026-05-20' } }),
      [['sources-to-recheck:dossier', '2026-01-10', 'later', 'old', 'desk']],
    ],
    [
      'nothing saved for two weeks',
      pileRecords({ backup: { lastBackupAt: null, anyDataSince: NOW - 14 * DAY } }),
      [['backup-overdue:all', '2026-11-23', 'later', 'unsaved', 'desk']],
    ],
    [
      'saved within two weeks: nothing',
      pileRecords({ backup: { lastBackupAt: NOW - 13 * DAY, anyDataSince: NOW - 300 * DAY } }),
      [],
    ],
    ['nothing to save: nothing', pileRecords(), []],
    [
      'written by hand, without a day',
      pileRecords({ handMade: [aHandSheet()] }),
      [['hand-made:sheet-1', '2026-11-23', 'later', 'toDo', null]],
    ],
    [
      'written by hand, for today',
      pileRecords({ handMade: [aHandSheet({ on: '2026-11-23' })] }),
      [['hand-made:sheet-1', '2026-11-23', 'now', 'toDo', null]],
    ],
    [
      'written by hand, for yesterday, about a partner',
      pileRecords({
        partners,
        handMade: [aHandSheet({ on: '2026-11-22', thing: { kind: 'partner', id: 'partner-1' } })],
      }),
      [['hand-made:sheet-1', '2026-11-23', 'late', 'late', 'desk']],
    ],
    [
      'written by hand, about something that was deleted',
      pileRecords({ handMade: [aHandSheet({ thing: { kind: 'order', id: 'gone' } })] }),
      [['hand-made:sheet-1', '2026-11-23', 'later', 'toDo', null]],
    ],
    [
      'written by hand, an answer to come, about a page',
      pileRecords({
        handMade: [
          aHandSheet({
            side: 'i-wait-for',
            on: '2026-11-30',
            thing: { kind: 'page', url: 'https://a.example/', title: '' },
          }),
        ],
      }),
      [['hand-made:sheet-1', '2026-11-23', 'later', 'awaited', 'visit']],
    ],
  ])('%s', (_what, records, expected) => {
    expect(said(records)).toEqual(expected);
  });
});

describe('why something leaves', () => {
  const leaving = (before: PileRecords, after: PileRecords) => {
    const [sheet] = findSheets(before);
    const still = findSheets(after).some(({ id }) => id === sheet?.id);
    return sheet && !still ? (kindNamed(sheet.kind)?.leaves(sheet, after) ?? null) : 'still there';
  };
  const none = pileRecords();
  const signedOut = order({ ...SIGNED_OUT, seenAt: NOW - DAY });
  const lost = pileRecords({ orders: [anOrder(LOOKED_AT)], notGranted });
  const unknown = order(UNKNOWN);
  const call = pileRecords({ partners, calls: [aDueCall()] });
  const old = pileRecords({ oldBookmarks: { count: 1, first: '2026-01-10', last: '2026-01-10' } });
  const unsaved = pileRecords({ backup: { lastBackupAt: null, anyDataSince: NOW - 20 * DAY } });
  test.each<[string, PileRecords, PileRecords, string | null]>([
    ['late, and arrived', order(LATE), order({ deliveredAt: NOW, status: 'delivered' }), 'arrived'],
    ['late, and received', order(LATE), order({ received: { on: '2026-11-23', all: true } }), 'arrived'],
    ['late, and cancelled', order(LATE), order({ status: 'cancelled' }), 'ended'],
    ['late, and promised anew', order(LATE), order({ shopPromisedOn: '2026-11-30' }), 'new-promise'],
    ['late, and archived', order(LATE), order({ ...LATE, archivedAt: NOW }), 'put-away'],
    ['late, and paused', order(LATE), order({ ...LATE, paused: true }), 'put-away'],
    ['late, and deleted', order(LATE), none, 'deleted'],
    ['late, and to be paid first', order(LATE), order({ ...LATE, status: 'awaiting-payment' }), 'moved-on'],
    [
      'late, and the clock is set back',
      order(LATE),
      pileRecords({ today: '2026-11-16', orders: [anOrder({ ...LATE, lateToldOn: null })] }),
      null,
    ],
    ['late again, another time', order(LATE), order({ ...LATE, lateToldOn: '2026-11-20' }), 'moved-on'],
    ['to pay, and paid', order({ status: 'awaiting-payment' }), order({ status: 'processing' }), 'paid'],
    [
      'to pay, and gone',
      order({ status: 'awaiting-payment' }),
      order({ status: 'awaiting-payment', goneAt: NOW }),
      'moved-on',
    ],
    [
      'to fetch, and fetched',
      order({ status: 'ready-for-pickup' }),
      order({ deliveredAt: NOW }),
      'picked-up',
    ],
    ['on hold, and on its way', order({ status: 'on-hold' }), order({ status: 'shipped' }), 'moved-on'],
    ['on its way, and there', order({}), order({ deliveredAt: NOW }), 'arrived'],
    ['on its way, and late: still to come', order({}), order(LATE), null],
    ['signed out, and seen again', signedOut, order({ ...LOOKED_AT, seenAt: NOW }), 'signed-in'],
    [
      'signed out, and out of reach',
      signedOut,
      order({ lastCheck: { at: NOW, outcome: 'unreachable', glance: 'list' } }),
      null,
    ],
    ['signed out, and forgotten', signedOut, pileRecords({ suppliers: [] }), 'deleted'],
    [
      'signed out, and paused',
      signedOut,
      pileRecords({ orders: [anOrder(SIGNED_OUT)], suppliers: [aSupplier({ paused: true })] }),
      'put-away',
    ],
    ['site lost, and allowed again', lost, order(LOOKED_AT), 'allowed'],
    ['site lost, and everything arrived', lost, pileRecords({ notGranted }), null],
    [
      'words, and explained',
      unknown,
      pileRecords({
        orders: [anOrder({ status: 'processing' })],
        suppliers: [aSupplier({ corrections: { 'chez le faconnier': 'processing' } })],
      }),
      'explained',
    ],
    ['words, and others since', unknown, order({ status: 'shipped' }), null],
    ['to call, and called', call, pileRecords({ partners: called }), 'called'],
    ['to call, and out of reach', call, pileRecords({ partners }), null],
    ['to call, and deleted', call, none, 'deleted'],
    ['amended, and read again', pileRecords(amended()), pileRecords(amended({ check: null })), 'rechecked'],
    ['amended, and archived', pileRecords(amended()), pileRecords(amended({ archivedAt: NOW })), 'put-away'],
    ['amended, and deleted', pileRecords(amended()), none, 'deleted'],
    [
      'amended, and found so again',
      pileRecords(amended()),
      pileRecords(amended({ check: found('amended', NOW + DAY) })),
      'still there',
    ],
    ['old, and read again', old, none, 'rechecked'],
    [
      'unsaved, and saved',
      unsaved,
      pileRecords({ backup: { lastBackupAt: NOW, anyDataSince: NOW - 20 * DAY } }),
      'saved',
    ],
    [
      'unsaved, and the clock is set back',
      unsaved,
      pileRecords({ today: '2026-11-01', backup: { lastBackupAt: null, anyDataSince: NOW - 20 * DAY } }),
      null,
    ],
    ['unsaved, and emptied', unsaved, none, 'put-away'],
    ['written by hand, and deleted', pileRecords({ handMade: [aHandSheet()] }), none, 'deleted'],
  ])('%s', (_what, before, after, reason) => {
    expect(leaving(before, after)).toBe(reason);
  });
});

test('kinds have names of their own, and say only reasons that have words', () => {
  expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
  expect(new Set(LEAVE_REASONS).size).toBe(LEAVE_REASONS.length);
});

test('no sheet knows the zone or the day it is looked at on: travelling and waiting make no new one', () => {
  const orders = [
    anOrder({ ...LATE, id: 'a', key: 'a' }),
    anOrder({ id: 'b', key: 'b', status: 'awaiting-payment', statusSince: NOW - DAY }),
    anOrder({ id: 'c', key: 'c', ...SIGNED_OUT, seenAt: NOW - 2 * DAY }),
  ];
  const more = {
    orders,
    partners,
    calls: [aDueCall({ until: NOW + 90 * DAY })],
    handMade: [aHandSheet()],
    oldBookmarks: { count: 2, first: '2026-01-01', last: '2026-02-01' },
    backup: { lastBackupAt: null, anyDataSince: NOW - 30 * DAY },
    ...amended(),
  };
  const ids = (records: PileRecords) => findSheets(records).map(({ id }) => id);
  const here = ids(pileRecords(more));
  expect(here.length).toBeGreaterThan(7);
  expect(ids(pileRecords({ ...more, zone: 'Pacific/Auckland' }))).toEqual(here);
  expect(ids(pileRecords({ ...more, today: '2026-11-24', at: NOW + DAY }))).toEqual(here);
});

test('the toolbar counts what waits for the owner and is due today or late', () => {
  const sheet = (side: Sheet['side'], urgency: Sheet['urgency']) => isDue({ side, urgency });
  expect([
    sheet('waits-for-me', 'late'),
    sheet('waits-for-me', 'now'),
    sheet('waits-for-me', 'later'),
    sheet('i-wait-for', 'late'),
  ]).toEqual([true, true, false, false]);
});
