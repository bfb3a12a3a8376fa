import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import { BLANK_BOOKMARK } from '../../../utils/dossier/new-bookmark.ts';
import type { HandSheetDetails } from '../../../utils/pile/hand-sheet.ts';
import { type PileContext, pileNow } from '../../../utils/pile/pile-now.ts';
import {
  addHandSheet,
  deleteHandSheets,
  editHandSheet,
  markDone,
  markLater,
  notePile,
  purgeHandSheets,
  restoreHandSheets,
  turnSheets,
  unknownOf,
} from '../../../utils/pile/pile-service.ts';
import { handSheetById, readPileRows } from '../../../utils/pile/pile-store.ts';
import { anOrder, aSupplier, NOW } from '../../support/builders.ts';
import { aParty } from '../../support/parties.ts';
import { aDatabase } from '../../support/test-database.ts';

const DAY = 86_400_000;
const DETAILS: HandSheetDetails = {
  title: 'Call the accountant',
  side: 'waits-for-me',
  on: null,
  thing: null,
};
const ID = '5b0ab1a8-2f6b-4f0e-9a57-5f3f0b4f6a01';
const SHEET = `hand-made:${ID}@${NOW}`;

let db: AppDatabase;
beforeEach(() => {
  db = aDatabase();
});

const context = (at = NOW): PileContext => ({
  at,
  today: new Date(at).toISOString().slice(0, 10),
  zone: 'Europe/Paris',
  calendar: { country: 'FR', region: null },
  language: 'en',
  partners: {
    version: 1,
    language: 'en',
    own: aParty('Europe/Paris', 'Mon-Fri 09:00-18:00'),
    zoneChosen: true,
    partners: [],
    lost: [],
    holidays: {},
  },
  notGranted: new Set(),
  backup: { lastBackupAt: null, anyDataSince: null },
});

/** The pile as a refresh derives it, noted. */
async function noted(at = NOW) {
  const now = pileNow(await readPileRows(db, at, 6), context(at));
  await notePile(db, now);
  return pileNow(await readPileRows(db, at, 6), context(at)).view;
}

test('a sheet asked for twice is one; deleted it is gone, restored it is the same again', async () => {
  await addHandSheet(db, { id: ID, details: DETAILS }, NOW);
  await addHandSheet(db, { id: ID, details: { ...DETAILS, title: 'Other' } }, NOW + 9);
  expect((await noted()).waits).toMatchObject([{ id: SHEET, title: { name: 'Call the accountant' } }]);
  await deleteHandSheets(db, [ID], NOW);
  expect((await noted()).waits).toEqual([]);
  await restoreHandSheets(db, [ID]);
  expect((await noted()).waits).toMatchObject([{ id: SHEET }]);
});

test('two windows that change one sheet lose nothing: each field keeps what was written last', async () => {
  await addHandSheet(db, { id: ID, details: DETAILS }, NOW);
  await editHandSheet(db, ID, { title: 'From the first window' });
  await editHandSheet(db, ID, { on: '2026-11-25', side: 'i-wait-for' });
  await editHandSheet(db, ID, { thing: { kind: 'order', id: 'gone' } });
  expect(await handSheetById(db, ID)).toMatchObject({
    title: 'From the first window',
    on: '2026-11-25',
    side: 'i-wait-for',
  });
  expect((await noted()).awaited).toMatchObject([{ why: [{ say: 'due-on' }, { say: 'about', name: null }] }]);
});

test('done leaves and is counted; undone is back; said twice changes nothing', async () => {
  await addHandSheet(db, { id: ID, details: DETAILS }, NOW);
  await noted();
  await markDone(db, [SHEET], NOW);
  await markDone(db, [SHEET], NOW + 5);
  const done = await noted();
  expect([done.waits.length, done.counts.doneToday]).toEqual([0, 1]);
  expect((await db.pileEntries.get(SHEET))?.doneAt).toBe(NOW);
  await markDone(db, [SHEET], null);
  const back = await noted();
  expect([back.waits.length, back.counts.doneToday]).toEqual([1, 0]);
});

test('what the owner wrote and did is kept when the list of what was done is forgotten', async () => {
  await addHandSheet(db, { id: ID, details: DETAILS }, NOW);
  await noted();
  await markDone(db, [SHEET], NOW);
  await noted();
  await noted(NOW + 13 * 7 * DAY);
  expect(await db.pileEntries.toArray()).toEqual([]);
  expect(await handSheetById(db, ID)).toMatchObject({ title: 'Call the accountant', doneAt: NOW });
  expect((await noted(NOW + 13 * 7 * DAY)).waits).toEqual([]);
});

test('deleted sheets are purged after thirty days, no others', async () => {
  await addHandSheet(db, { id: ID, details: DETAILS }, NOW);
  await addHandSheet(db, { id: 'other', details: DETAILS }, NOW);
  await deleteHandSheets(db, [ID], NOW);
  await purgeHandSheets(db, NOW + 29 * DAY);
  expect(await db.sheets.count()).toBe(2);
  await purgeHandSheets(db, NOW + 31 * DAY);
  expect((await db.sheets.toArray()).map(({ id }) => id)).toEqual(['other']);
});

test('aside until its time, and turned around, with the way back', async () => {
  await db.suppliers.add(aSupplier());
  await db.orders.add(anOrder({ status: 'awaiting-payment' }));
  const [sheet] = (await noted()).waits;
  const id = sheet?.id ?? '';
  expect(await unknownOf(db, [id, 'nothing'])).toEqual(['nothing']);
  await markLater(db, [id], { at: NOW, until: NOW + 60_000, partnerId: null });
  expect((await noted()).later).toMatchObject([{ sheet: { id } }]);
  expect((await noted(NOW + 60_000)).waits).toMatchObject([{ id }]);
  await markLater(db, [id], null);
  await turnSheets(db, [id], NOW);
  expect((await noted()).awaited).toMatchObject([{ id, signal: { word: 'answer' } }]);
  await turnSheets(db, [id], null);
  expect((await noted()).waits).toMatchObject([{ id }]);
});

test('what solved itself is done by itself, with the reason; what comes again is a new sheet', async () => {
  await db.suppliers.add(aSupplier());
  await db.orders.add(anOrder({ status: 'awaiting-payment' }));
  await noted();
  await db.orders.update('order-1', { status: 'processing', statusSince: NOW + 1 });
  expect((await noted()).counts.doneToday).toBe(1);
  expect(await db.pileEntries.get(`payment-due:order-1@${NOW}`)).toMatchObject({ reason: 'paid' });
  await db.orders.update('order-1', { status: 'awaiting-payment', statusSince: NOW + 2 });
  expect((await noted()).waits).toMatchObject([{ id: `payment-due:order-1@${NOW + 2}` }]);
});

test('a clock that jumps a year and comes back loses nothing that was said', async () => {
  await db.suppliers.add(aSupplier());
  await db.orders.add(anOrder({ status: 'awaiting-payment', shopPromisedOn: '2026-12-01' }));
  await addHandSheet(db, { id: ID, details: { ...DETAILS, on: '2026-12-24' } }, NOW);
  const before = await noted();
  const [pay] = before.waits;
  await markLater(db, [pay?.id ?? ''], { at: NOW, until: NOW + 60_000, partnerId: null });
  await markDone(db, [SHEET], NOW);
  const said = await noted();
  await noted(NOW + 365 * DAY);
  const back = await noted();
  expect(back.later).toEqual(said.later);
  expect(back.waits).toEqual(said.waits);
});

test('sources read long ago are counted by the indexes alone, as the rule of the dossier says', async () => {
  const old = { ...BLANK_BOOKMARK, url: 'https://law.example/', savedAt: NOW - 300 * DAY };
  const seen = (at: number) => ({
    at,
    outcome: 'unchanged' as const,
    trouble: null,
    leadsTo: null,
    seen: { at, outcome: 'unchanged' as const, text: null, version: null, movedTo: null, says: null },
  });
  await db.bookmarks.bulkAdd([
    { ...old, id: 'a' },
    { ...old, id: 'b', savedAt: NOW - 200 * DAY },
    { ...old, id: 'new', savedAt: NOW - DAY },
    { ...old, id: 'seen', check: seen(NOW - DAY) },
    { ...old, id: 'seen long ago', savedAt: NOW - 250 * DAY, check: seen(NOW - 249 * DAY) },
    { ...old, id: 'archived', archivedAt: NOW },
    { ...old, id: 'deleted', deletedAt: NOW },
  ]);
  expect((await readPileRows(db, NOW, 6)).old).toEqual({
    count: 3,
    first: NOW - 300 * DAY,
    last: NOW - 200 * DAY,
  });
  expect((await readPileRows(db, NOW, null)).old).toBeNull();
});

test('a damaged row stops nothing', async () => {
  await db
    .table('sheets')
    .add({ id: 'x', title: 7, side: 'up', on: 'soon', thing: { kind: 'order' }, addedAt: NOW });
  await db.table('pileEntries').add({ id: `hand-made:x@${NOW}`, later: 'yes' });
  expect((await noted()).waits).toMatchObject([
    { handMadeId: 'x', title: { name: '' }, thing: null, since: '2026-11-23' },
  ]);
});
