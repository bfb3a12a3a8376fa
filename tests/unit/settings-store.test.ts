import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SETTINGS_KEY } from '../../utils/settings.ts';
import {
  changeSettings,
  defaultSettings,
  loadSettings,
  ownDayAt,
  saveSettings,
  zoneOf,
} from '../../utils/settings-store.ts';

beforeEach(() => fakeBrowser.reset());

const OWN = { ...defaultSettings('fr-FR'), notifications: false };

test.each([
  ['zones could be chosen', 'zone'],
  ['months could be', 'recheckMonths'],
  ['sources of law could be', 'lawSources'],
] as const)('settings of the first version, kept before %s, are read whole', async (_, later) => {
  const { lawSources: _sources, morningNote: _morning, ...first } = { ...OWN, version: 1 };
  const before = Object.fromEntries(Object.entries(first).filter(([field]) => field !== later));
  await browser.storage.local.set({ [SETTINGS_KEY]: before });
  expect(await loadSettings()).toEqual(OWN);
});

test('settings of the second version know no morning note: none is wanted', async () => {
  const { morningNote: _morning, ...second } = { ...OWN, version: 2 };
  await browser.storage.local.set({ [SETTINGS_KEY]: second });
  expect(await loadSettings()).toEqual(OWN);
});

test('what the owner made of the sources is kept, a broken search too', async () => {
  const own = [{ id: 'own-1', name: 'CMA', home: 'https://cma.example/', search: 'nowhere' }];
  const lawSources = { order: ['bofip'], hidden: ['urssaf'], own };
  await saveSettings({ ...OWN, lawSources });
  expect((await loadSettings()).lawSources).toEqual(lawSources);
});

test.each([
  ['under its current name', 'Asia/Calcutta', 'Asia/Kolkata'],
  ['as it is', 'Pacific/Chatham', 'Pacific/Chatham'],
])('a chosen zone is read %s', async (_, kept, read) => {
  await saveSettings({ ...OWN, zone: kept });
  expect(zoneOf(await loadSettings())).toBe(read);
});

test.each([
  ['no zone', { ...OWN, zone: 'IST' }],
  ['a field that is none', { ...OWN, extra: 1 }],
  ['a source whose home is no site', withOwn({ home: 'javascript:alert(1)' })],
  ['a source whose home is not encrypted', withOwn({ home: 'http://cma.example/' })],
  ['a source without a name', withOwn({ name: ' ' })],
  ['a version that is to come', { ...OWN, version: 99 }],
  ['nothing', null],
])('settings that hold %s are the defaults', async (_, kept) => {
  await browser.storage.local.set({ [SETTINGS_KEY]: kept });
  expect(await loadSettings()).toEqual(defaultSettings(navigator.language));
});

test('the owner’s day is that of their own zone', async () => {
  const at = Date.parse('2026-11-23T10:30:00Z');
  await saveSettings({ ...OWN, zone: 'Pacific/Kiritimati' });
  expect(await ownDayAt(at)).toBe('2026-11-24');
  await saveSettings({ ...OWN, zone: 'Pacific/Pago_Pago' });
  expect(await ownDayAt(at)).toBe('2026-11-22');
});

test('two changes at once are both kept', async () => {
  await saveSettings(OWN);
  await Promise.all([changeSettings({ country: 'BE' }), changeSettings({ language: 'fr' })]);
  expect(await loadSettings()).toEqual({ ...OWN, country: 'BE', language: 'fr' });
});

function withOwn(wrong: object): object {
  const own = { id: 'own-1', name: 'CMA', home: 'https://cma.example/', search: 'https://cma.example/?q=%s' };
  return { ...OWN, lawSources: { order: [], hidden: [], own: [{ ...own, ...wrong }] } };
}

test('whatever is stored, settings are whole: as stored, or the defaults', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(OWN), 'extra'), fc.jsonValue(), async (field, value) => {
      await browser.storage.local.set({ [SETTINGS_KEY]: { ...OWN, [field]: value } });
      const loaded = await loadSettings();
      expect(Object.keys(loaded).sort()).toEqual(Object.keys(OWN).sort());
      expect([
        JSON.stringify({ ...OWN, [field]: value }),
        JSON.stringify(defaultSettings(navigator.language)),
      ]).toContain(JSON.stringify(loaded));
    }),
  );
});
