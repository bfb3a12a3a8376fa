import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { openShops } from '../shops/open-shops.ts';
import { badgesOf } from '../support/badges.ts';
import { wakesAt } from '../support/browser-state.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { inExtension, rowsOf } from '../support/extension.ts';
import { followAll, signIn } from '../support/owner.ts';
import { until } from '../support/until.ts';

/** Installs the extension again with a higher version, as an update does. */
async function update({ context }: Chromium, folder: string): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0' }));
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser behind this context');
  // Not in Playwright's types: the command needs --enable-unsafe-extension-debugging.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: folder });
}

/** Switches the extension off, as the owner does in the browser's own page. */
async function disable({ context, extensionId }: Chromium): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
    };
    await chrome.management.setEnabled(id, false);
  }, extensionId);
  await page.close();
}

const mark = (page: Page) =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('sous-main-badge')) Reflect.set(host, 'isOld', true);
  });
const isNew = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('sous-main-badge')];
    return hosts.length === 4 && hosts.every((host) => !Reflect.get(host, 'isOld'));
  });

test('F5 an update leaves a row one badge, sets the alarm anew and keeps everything; switched off it leaves no badge; neither says a word', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sous-main-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const shops = await openShops();
  const chromium = await launchChromium({ extension: folder });
  const page = await signIn(chromium, shops.atelier);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await followAll(chromium, page, 4);
  await until('badges', async () => (await badgesOf(page)).length === 4);

  const ids = async () => (await rowsOf(chromium, 'orders')).map(({ id }) => id);
  const before = await ids();
  await mark(page);
  await update(chromium, folder);
  await until('badges of the new version', () => isNew(page));
  await until('one a row', async () => (await badgesOf(page)).length === 4);

  expect(await ids()).toEqual(before);
  const alarm = () => inExtension(chromium, (own) => own.evaluate(wakesAt));
  await until('the alarm stands', async () => (await alarm()) > 0);

  await disable(chromium);
  await until('no badge', async () => (await badgesOf(page)).length === 0, 10);
  expect(said).toEqual([]);
  await chromium.close();
  await shops.close();
  rmSync(folder, { recursive: true });
});
