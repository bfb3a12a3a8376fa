import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { closeLeftoverTab, isCheckTab } from '../../../utils/checks/read-in-tab.ts';

const URL = 'https://shop.example/orders';
let removed: unknown[];

beforeEach(() => {
  removed = [];
  vi.spyOn(browser.tabs, 'remove').mockImplementation(async (ids) => {
    removed.push(ids);
  });
});
afterEach(() => vi.restoreAllMocks());

const underWay = (id: number | null) =>
  browser.storage.session.set({ 'check-tab': { url: URL, before: [1, 2], id } });
const tabsAre = (...tabs: { id: number; url: string }[]) =>
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);

test('the tab of a check that died is closed by the next one', async () => {
  await underWay(7);
  await closeLeftoverTab();
  await closeLeftoverTab();
  expect(removed).toEqual([7]);
});

test('so is one that was opened and not yet noted', async () => {
  await underWay(null);
  tabsAre({ id: 1, url: URL }, { id: 8, url: 'https://shop.example/' }, { id: 9, url: URL });
  await closeLeftoverTab();
  expect(removed).toEqual([9]);
});

test('never one of the owner’s', async () => {
  await underWay(null);
  tabsAre({ id: 1, url: URL }, { id: 2, url: URL });
  await closeLeftoverTab();
  expect(removed).toEqual([]);
});

test('what stands in the tab of a check is no visit of the owner’s', async () => {
  expect(await isCheckTab(7)).toBe(false);
  await underWay(7);
  expect([await isCheckTab(7), await isCheckTab(1)]).toEqual([true, false]);
  await underWay(null);
  expect([await isCheckTab(7), await isCheckTab(1)]).toEqual([true, false]);
});
