import type { Page } from '@playwright/test';
import { openSites } from '../sites/open-sites.ts';
import { ARTICLE, SENTENCE } from '../sites/pages.ts';
import { rowsOf } from '../support/extension.ts';
import { texts } from '../support/owner.ts';
import { noticeSays, selectWords } from '../support/save.ts';
import type { Screen } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { expect } from './fixtures.ts';
import { test } from './on-a-screen.ts';

const WORDS = texts.dossier;

test('the browser’s own right-click menu and its keyboard save a sentence, and it is said in the page', async ({
  chromium,
  monitor,
}) => {
  test.setTimeout(90_000);
  const sites = await openSites();
  const page = await chromium.context.newPage();
  await page.goto(sites.address(ARTICLE));
  // A menu that is still being drawn does not hear every key: then it is opened again.
  await expect(async () => {
    await page.bringToFront();
    await monitor.press('Escape');
    await selectWords(page, '#quoted');
    await openMenu(page, monitor);
    // Ours, above "Inspect"; the third of its items, after those for an order and for a time.
    await monitor.press('Up', 'Up', 'Right', 'Down', 'Down', 'Return');
    await expect.poll(() => rowsOf(chromium, 'bookmarks')).toHaveLength(1);
  }).toPass({ timeout: 40_000 });
  await noticeSays(page, WORDS.savedTo(WORDS.firstFolder));
  expect(await rowsOf(chromium, 'bookmarks')).toMatchObject([
    { url: sites.address(ARTICLE), unread: null, quotes: [{ exact: SENTENCE }] },
  ]);

  await page.bringToFront();
  await selectWords(page, 'h3');
  await until('the key is heard', async () => {
    await monitor.press('alt+shift+s');
    const [kept] = await rowsOf(chromium, 'bookmarks');
    await page.bringToFront();
    return kept?.quotes.length === 2;
  });
  expect((await rowsOf(chromium, 'bookmarks'))[0]?.quotes[1]?.exact).toBe('Article L999-1');
  await sites.close();
});

/** Opens the right-click menu on the selected words. */
async function openMenu(page: Page, monitor: Screen): Promise<void> {
  const [x, y] = await page.evaluate(() => {
    const words = getSelection()?.getRangeAt(0).getBoundingClientRect();
    const left = screenX + (outerWidth - innerWidth) / 2;
    return [left + (words?.x ?? 0) + 20, screenY + outerHeight - innerHeight + (words?.y ?? 0) + 8];
  });
  const before = await monitor.windowCount();
  await monitor.rightClick(x, y);
  await until('the menu', async () => (await monitor.windowCount()) > before);
}
