import type { Page } from '@playwright/test';
import { safetyTextsFor } from '../../utils/texts/safety-texts.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { dumpOf, putWholeDesk } from '../support/backup-desk.ts';
import { breakForEver, databaseFolder, letIn, lockOut, SILENT } from '../support/broken-profile.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { toolbarNumber } from '../support/extension.ts';
import { keepNow, keptText, withPermission } from '../support/kept-outside.ts';
import { texts } from '../support/owner.ts';
import { until } from '../support/until.ts';

const words = safetyTextsFor('en');

/** A desk of months that was kept outside, and then, with the browser closed, damaged. */
async function damaged(first: Chromium, harm: (folder: string) => void) {
  await putWholeDesk(first);
  await keepNow(first);
  const [before, kept] = [await essential(first), await keptText(first)];
  const chromium = await first.restart({}, () => harm(databaseFolder(first)));
  return { chromium, before, kept };
}

const essential = async (chromium: Chromium) => {
  const { checks, pageTexts, earlierTexts, pileEntries, ...rest } = await dumpOf(chromium);
  return rest;
};

async function restoreIn(desk: Page): Promise<void> {
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /^Orders/ })).toBeVisible();
  await dialog.getByRole('button', { name: texts.backup.mergeDo }).click();
  await expect(desk.getByText(words.restored)).toBeVisible({ timeout: 20_000 });
}

for (const [how, harm] of Object.entries(SILENT))
  test(`F9 Chromium begins an empty database in silence when ${how}: it is said, and what was kept comes back by a click`, async ({
    chromium: first,
  }) => {
    test.setTimeout(120_000);
    const { chromium, kept, before } = await damaged(first, harm);
    await until('the toolbar says so', async () => (await toolbarNumber(chromium)) === '!', 30);
    const popup = await openExtensionPage(chromium, 'popup.html');
    await expect(popup.getByText(words.lost.empty)).toBeVisible();
    await popup.close();
    const desk = await openExtensionPage(chromium, 'desk.html#/pile');
    await expect(desk.getByRole('alert')).toContainText(words.lost.empty);
    expect(await keptText(chromium)).toEqual(kept); // nobody has written over it
    expect((await dumpOf(chromium)).orders).toEqual([]); // nor restored anything

    await desk.getByRole('main').getByRole('link', { name: words.toRestore }).click();
    await desk.getByRole('button', { name: words.restore }).click();
    await restoreIn(desk);
    expect(await essential(chromium)).toEqual(before);
    await desk.getByRole('button', { name: texts.popup.openDesk }).click();
    await expect(desk.getByText(words.lost.empty)).toHaveCount(0);
    await expect.poll(() => toolbarNumber(chromium)).not.toBe('!');
    await chromium.close();
  });

test('F9 of a database that does not open for ever the popup stays useful, and the desk repairs and restores it', async () => {
  test.setTimeout(150_000);
  await withPermission('browsingData', async (first) => {
    const { chromium, before, kept } = await damaged(first, breakForEver);
    await until('the toolbar says so', async () => (await toolbarNumber(chromium)) === '!', 30);

    const popup = await openExtensionPage(chromium, 'popup.html');
    await expect(popup.getByText(words.unreadable.broken)).toBeVisible();
    await popup.getByRole('tab', { name: texts.popup.drawers.orders }).click();
    await expect(popup.getByRole('heading', { name: texts.popup.groups.late })).toBeVisible();
    await expect(popup.getByText(/It can be read, not changed/)).toBeVisible();
    await expect(popup.getByRole('button', { name: texts.orders.actions.chase })).toHaveCount(0);
    await popup.close();

    const desk = await openExtensionPage(chromium, 'desk.html#/settings');
    await expect(desk.getByRole('heading', { name: texts.desk.repair })).toBeVisible();
    const downloading = desk.waitForEvent('download');
    await desk.getByRole('button', { name: words.save }).click();
    expect((await downloading).suggestedFilename()).toMatch(/^sous-main-.*\.jsonl\.gz$/);
    expect(await keptText(chromium)).toEqual(kept);

    await desk.getByRole('button', { name: words.repair }).click();
    await restoreIn(desk);
    expect(await essential(chromium)).toEqual(before);
    await desk.getByRole('button', { name: texts.popup.openDesk }).click();
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(texts.pile.title);
    return chromium;
  });
});

test('F9 where its lock cannot be taken that is said, and once it can be, everything is there and nobody cries wolf', async ({
  chromium: first,
}) => {
  test.setTimeout(180_000);
  const { chromium, before } = await damaged(first, lockOut);
  await until('the toolbar says so', async () => (await toolbarNumber(chromium)) === '!', 30);
  const popup = await openExtensionPage(chromium, 'popup.html');
  // Chromium waits some seconds for a lock, and Dexie asks four times.
  await expect(popup.getByText(words.unreadable.broken)).toBeVisible({ timeout: 60_000 });
  const again = await chromium.restart({}, () => letIn(databaseFolder(chromium)));
  const desk = await openExtensionPage(again, 'desk.html#/pile');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(texts.pile.title);
  expect(await essential(again)).toEqual(before);
  await expect.poll(() => toolbarNumber(again), { timeout: 20_000 }).not.toBe('!');
  await expect(desk.getByRole('alert')).toHaveCount(0);
  await again.close();
});

test('F9 where only the browser can clear it, its owner is asked first', async ({ chromium: first }) => {
  test.setTimeout(120_000);
  const { chromium } = await damaged(first, breakForEver);
  const desk = await openExtensionPage(chromium, 'desk.html');
  await desk.getByRole('button', { name: words.repair }).click();
  await expect(desk.getByText(words.permission)).toBeVisible({ timeout: 15_000 });
  await expect(desk.getByRole('button', { name: words.permissionDo })).toBeVisible();
  await chromium.close();
});
