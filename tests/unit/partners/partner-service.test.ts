import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import {
  deletePartners,
  purgeDeletedPartners,
  restorePartners,
} from '../../../utils/partners/delete-partners.ts';
import { NO_DETAILS } from '../../../utils/partners/new-partner.ts';
import type { Way } from '../../../utils/partners/partner.ts';
import {
  addEntry,
  addPartners,
  arrangePartners,
  editPartner,
  intendCall,
  noteCallTold,
  removeEntry,
} from '../../../utils/partners/partner-service.ts';
import { allPartners, partnerById } from '../../../utils/partners/partner-store.ts';
import { aPartner, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const DAY = 86_400_000;
let db: AppDatabase;

beforeEach(async () => {
  db = aDatabase();
  await db.partners.bulkAdd(['a', 'b', 'c'].map((id, position) => aPartner({ id, name: id, position })));
});

const order = async () => (await allPartners(db)).map(({ id }) => id);
const toAdd = (id: string) => ({ id, details: { ...NO_DETAILS, name: id } });

test('a partner is added at the end, once, however often it is asked for', async () => {
  await addPartners(db, [toAdd('d'), toAdd('e')], NOW);
  await addPartners(db, [toAdd('d')], NOW + 1);
  expect(await order()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(await partnerById(db, 'd')).toEqual(aPartner({ ...toAdd('d').details, id: 'd', position: 3 }));
});

test('a partner that was deleted does not come back by being added again', async () => {
  await deletePartners(db, ['a'], NOW);
  await addPartners(db, [toAdd('a')], NOW);
  expect(await order()).toEqual(['b', 'c']);
});

test('only what is given changes', async () => {
  await editPartner(db, 'a', { note: 'ask for Ann', pinned: true });
  await editPartner(db, 'no-such', { note: 'nobody' });
  expect(await partnerById(db, 'a')).toEqual(
    aPartner({ id: 'a', name: 'a', note: 'ask for Ann', pinned: true }),
  );
  expect(await db.partners.count()).toBe(3);
});

const WAYS: Way[] = [
  { kind: 'phone', value: '+33 3 88 00 00 00' },
  { kind: 'mail', value: 'ann@cedar.example' },
];
const ways = async () => (await partnerById(db, 'a'))?.ways;

test('two entries that are added at once are both kept, each once', async () => {
  const added = WAYS.map((entry) => addEntry(db, 'a', { list: 'ways', entry }, null));
  await Promise.all([...added, addEntry(db, 'a', { list: 'ways', entry: { ...WAYS[0] } as Way }, null)]);
  expect(await ways()).toEqual(WAYS);
});

test('an entry that is taken out comes back to its place', async () => {
  const [first] = WAYS;
  if (!first) throw new Error('no way');
  await editPartner(db, 'a', { ways: WAYS });
  await removeEntry(db, 'a', { list: 'ways', entry: first });
  await removeEntry(db, 'a', { list: 'ways', entry: first });
  expect(await ways()).toEqual(WAYS.slice(1));
  await addEntry(db, 'a', { list: 'ways', entry: first }, 0);
  expect(await ways()).toEqual(WAYS);
});

test('days stand in their order, and the same days with other hours are another entry', async () => {
  const closed = { from: '2026-12-24', to: '2026-12-31', intervals: [] };
  const open = { ...closed, intervals: [{ from: '09:00', to: '12:00' }] };
  const sooner = { from: '2026-12-01', to: '2026-12-01', intervals: [] };
  for (const entry of [closed, open, sooner]) await addEntry(db, 'a', { list: 'exceptions', entry }, null);
  expect((await partnerById(db, 'a'))?.exceptions).toEqual([sooner, closed, open]);
});

test.each([
  ['all of them', ['c', 'a', 'b'], ['c', 'a', 'b']],
  ['some, the others behind in their order', ['c'], ['c', 'a', 'b']],
  ['with one that is not there', ['x', 'b', 'a'], ['b', 'a', 'c']],
])('the owner arranges %s', async (_, asked, expected) => {
  await arrangePartners(db, asked);
  expect(await order()).toEqual(expected);
  expect(await db.partners.count()).toBe(3);
});

test('pinned ones come first, each part in the owner’s order', async () => {
  await editPartner(db, 'c', { pinned: true });
  await editPartner(db, 'b', { pinned: true });
  expect(await order()).toEqual(['b', 'c', 'a']);
});

test('deleting can be undone for thirty days', async () => {
  await deletePartners(db, ['a', 'b'], NOW);
  await deletePartners(db, ['a'], NOW + 20 * DAY);
  await restorePartners(db, ['b']);
  await purgeDeletedPartners(db, NOW + 29 * DAY);
  expect(await partnerById(db, 'a')).toHaveProperty('deletedAt', NOW);
  await purgeDeletedPartners(db, NOW + 30 * DAY);
  expect(await partnerById(db, 'a')).toBeUndefined();
  expect(await order()).toEqual(['b', 'c']);
});

test('an intention to call keeps its first day when it is changed, and is told once', async () => {
  await intendCall(db, 'a', { notify: false, about: '' }, NOW);
  await noteCallTold(db, ['a', 'b'], NOW + 5);
  await intendCall(db, 'a', { notify: true, about: 'the invoice' }, NOW + DAY);
  await intendCall(db, 'no-such', { notify: true, about: '' }, NOW);
  expect((await partnerById(db, 'a'))?.call).toEqual({
    since: NOW,
    notify: true,
    about: 'the invoice',
    toldAt: NOW + 5,
  });
  expect((await partnerById(db, 'b'))?.call).toBeNull();
});

test('an intention that is meant again as it was before is not told again', async () => {
  const before = { since: NOW, notify: true, about: '', toldAt: NOW + 5 };
  await intendCall(db, 'a', null, NOW + DAY);
  await intendCall(db, 'a', before, NOW + DAY);
  expect((await partnerById(db, 'a'))?.call).toEqual(before);
});

test('an intention taken back and had again is a new one', async () => {
  await intendCall(db, 'a', { notify: true, about: '' }, NOW);
  await noteCallTold(db, ['a'], NOW);
  await intendCall(db, 'a', null, NOW + 1);
  await intendCall(db, 'a', { notify: true, about: '' }, NOW + 2);
  expect((await partnerById(db, 'a'))?.call).toEqual({
    since: NOW + 2,
    notify: true,
    about: '',
    toldAt: null,
  });
});
