import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { tellCalls } from '../../../../entrypoints/background/tell-calls.ts';
import type { AppDatabase } from '../../../../utils/database.ts';
import type { Partner } from '../../../../utils/partners/partner.ts';
import { allPartners, partnerById } from '../../../../utils/partners/partner-store.ts';
import type { Settings } from '../../../../utils/settings.ts';
import { defaultSettings } from '../../../../utils/settings-store.ts';
import { aDueCall, aPartner, NOW } from '../../../support/builders.ts';
import { aDatabase } from '../../../support/test-database.ts';

const WHEN = { now: NOW, zone: 'Europe/Paris' };
const settings: Settings = { ...defaultSettings('fr-FR'), language: 'fr' };
const call = { since: NOW, notify: true, about: '', toldAt: null };

let db: AppDatabase;
let shown: { id: string; title: string; message: string }[];

beforeEach(() => {
  db = aDatabase();
  shown = [];
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (...[id, options]: unknown[]) => {
    shown.push({ id: String(id), ...(options as { title: string; message: string }) });
    return String(id);
  });
});

async function tell(partners: Partner[], changes: Partial<Settings> = {}, due = partners) {
  await db.partners.bulkPut(partners);
  const calls = due.map(({ id, name }) => aDueCall({ partnerId: id, name }));
  const now = { partners: await allPartners(db), due: calls };
  return tellCalls(db, { ...settings, ...changes }, now, WHEN);
}

test('a moment that was asked for is told once, and a click leads to the partner', async () => {
  await tell([aPartner({ call })]);
  await tell([(await partnerById(db, 'partner-1')) ?? aPartner()]);
  expect(shown).toEqual([
    expect.objectContaining({
      id: 'desk#/partners/partner-1|call',
      title: 'Vous pouvez appeler Lions Bay Cedar',
      message: expect.stringContaining('jusqu’à 19\u00a0h ici, 11\u00a0h là-bas'),
    }),
  ]);
  expect((await partnerById(db, 'partner-1'))?.call?.toldAt).toBe(NOW);
});

test('several are told together', async () => {
  await tell([aPartner({ call }), aPartner({ id: 'p2', name: 'Atlas', call })]);
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatchObject({ id: 'desk#/partners|call', title: '2 partenaires peuvent être appelés' });
});

test.each([
  ['nobody asked to be told', [aPartner({ call: { ...call, notify: false } })], {}],
  ['it was told', [aPartner({ call: { ...call, toldAt: NOW } })], {}],
  ['the owner wants no notification', [aPartner({ call })], { notifications: false }],
])('nothing is told where %s', async (_, partners, changes) => {
  expect(await tell(partners, changes)).toBeNull();
  expect(shown).toEqual([]);
});

test('nothing is told while nobody can be reached', async () => {
  expect(await tell([aPartner({ call })], {}, [])).toBeNull();
  expect(shown).toEqual([]);
});

test('in the quiet hours it waits for their end', async () => {
  const quietHours = { from: '09:00', to: '11:00' };
  expect(await tell([aPartner({ call })], { quietHours })).toBe(NOW + 3_600_000);
  expect(shown).toEqual([]);
  expect((await partnerById(db, 'partner-1'))?.call?.toldAt).toBeNull();
});
