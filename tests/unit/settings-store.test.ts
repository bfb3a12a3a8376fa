import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  loadSettings,
  ownDayAt,
  SETTINGS_KEY,
  saveSettings,
  zoneOf,
} from '../../utils/settings-store.ts';

beforeEach(() => fakeBrowser.reset());

const OWN = { ...defaultSettings('fr-FR'), notifications: false };

test('settings kept before zones could be chosen are read whole, with the machine’s zone', async () => {
  const { zone: _none, ...before } = OWN;
  await browser.storage.local.set({ [SETTINGS_KEY]: before });
  expect(await loadSettings()).toEqual(OWN);
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
