import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { safetyTextsFor } from '../../../utils/texts/safety-texts.ts';
import { openSites, type Sites } from '../../sites/open-sites.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { EXTENSION_ID, inAnyWindow } from '../../support/firefox-window.ts';
import { texts } from '../../support/owner.ts';
import { until } from '../../support/until.ts';

const words = safetyTextsFor('en');
const CARD = '[data-sous-main-sheet=convert]';
let firefox: Firefox;
let folder: string;
let sites: Sites;

beforeAll(async () => {
  sites = await openSites();
  folder = mkdtempSync(path.join(tmpdir(), 'sous-main-'));
  cpSync('.output/firefox-mv3', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, incognito: 'spanning' }));
  firefox = await launchFirefox(
    { 'browser.privatebrowsing.autostart': true },
    { extension: folder, prepare: allowInPrivateWindows },
  );
});
afterAll(async () => {
  await firefox.close();
  await sites.close();
  rmSync(folder, { recursive: true });
});

/** As the owner does when installing it, or on Firefox's page of extensions. */
function allowInPrivateWindows(browser: Browser): Promise<string> {
  return inAnyWindow(
    browser,
    `async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      return 'allowed';
    }`,
    EXTENSION_ID,
  );
}

test('F14 where Firefox never remembers, popup and desk say why nothing can be kept', async () => {
  const popup = await firefox.openExtensionPage('popup.html');
  await popup.waitForSelector(`::-p-text(${words.unreadable.private})`);
  expect(await popup.$$(`::-p-text(${words.toRepair})`)).toEqual([]); // there is nothing to repair
  const desk = await firefox.openExtensionPage('desk.html#/orders');
  await desk.waitForSelector(`::-p-text(${words.unreadable.private})`);
  expect(await desk.$$(`::-p-text(${words.repair})`)).toEqual([]);
});

test('F14 a time in a page is converted all the same', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(sites.address('/outage'));
  await page.evaluate(() => {
    document.body.textContent = 'July 9, 2026 at 3pm PT';
    getSelection()?.selectAllChildren(document.body);
  });
  await firefox.chooseMenuItem(page, texts.notifications.menuConvert);
  await until('the card says something', async () => (await firefox.shadowText(page, CARD)) !== '');
  expect(await firefox.shadowText(page, CARD)).toContain('15:00 · PT: Pacific Time, Los Angeles');
});

test('F14 as it is shipped, it is in no private window, where Firefox has no others either', async () => {
  const shipped = await launchFirefox(
    { 'browser.privatebrowsing.autostart': true },
    { prepare: allowInPrivateWindows },
  );
  const seen = await inAnyWindow(shipped.browser, IN_WINDOWS, EXTENSION_ID);
  expect(JSON.parse(seen)).toEqual({ isAllowed: false, windows: 1, buttons: 0 });
  await shipped.close();
});

const IN_WINDOWS = `async (id) => {
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const button = (window) => window.document.querySelector('[data-extensionid="' + id + '"]');
  return JSON.stringify({
    isAllowed: WebExtensionPolicy.getByID(id).privateBrowsingAllowed,
    windows: windows.length,
    buttons: windows.filter(button).length,
  });
}`;
