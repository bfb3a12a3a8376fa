import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import {
  deletePartners,
  purgeDeletedPartners,
  restorePartners,
} from '../../../utils/partners/delete-partners.ts';
import { NO_DETAILS } from '../../../utils/partners/new-partner.ts';
import {
  addPartners,
  arrangePartners,
  editPartner,
  intendCall,
  noteCallTold,
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
