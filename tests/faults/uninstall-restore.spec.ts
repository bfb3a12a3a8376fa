import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { putWholeDesk, storedDump } from '../support/backup-desk.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { chooseSettings, texts } from '../support/owner.ts';

const words = texts.backup;

/** Commands of the browser itself that Playwright has no types for. */
async function browserOf({ context }: Chromium) {
  const session: CDPSession | undefined = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser behind this context');
  return session.send.bind(session) as (method: string, parameters: object) => Promise<{ id?: string }>;
}

test('F19 removed and added again, the extension is empty, and a backup makes it what it was', async ({
  chromium,
}) => {
  test.setTimeout(120_000);
  const send = await browserOf(chromium);
  const folder = { path: path.resolve('.output/chrome-mv3') };
  await send('Extensions.loadUnpacked', folder); // what came by the command line cannot be removed
  await putWholeDesk(chromium);
  await chooseSettings(chromium, { country: 'BE' });
  const before = await storedDump(chromium);
  const page = await openExtensionPage(chromium, 'desk.html#/backup');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saveDo }).click();
  const file = readFileSync(await (await downloading).path());

  await send('Extensions.uninstall', { id: chromium.extensionId });
  await expect.poll(() => page.isClosed()).toBe(true);
  const { id } = await send('Extensions.loadUnpacked', folder);
  expect(id).toBe(chromium.extensionId);
  const desk = await openExtensionPage(chromium, 'desk.html#/backup');
  await expect(desk.getByRole('heading', { name: words.stored })).toBeVisible();
  expect((await storedDump(chromium)).orders).toEqual([]);

  const buffer = { name: 'all.jsonl.gz', mimeType: 'application/gzip', buffer: file };
  await desk.getByLabel(words.restoreDo).setInputFiles(buffer);
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel(words.replace).check();
  await dialog.getByRole('button', { name: words.replaceDo }).click();
  await expect(desk.getByText(words.restored)).toBeVisible({ timeout: 20_000 });
  expect(await storedDump(chromium)).toEqual(before);
});
