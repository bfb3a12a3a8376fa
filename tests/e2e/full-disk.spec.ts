import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSites } from '../sites/open-sites.ts';
import { ARTICLE, SENTENCE } from '../sites/pages.ts';
import { type Chromium, launchChromium, openExtensionPage, openPopup } from '../support/chromium.ts';
import { rowsOf } from '../support/extension.ts';
import { press, says, texts } from '../support/owner.ts';
import { clickMenu, closePopup, noticeSays, popupAfterSaving, selectWords } from '../support/save.ts';
import { expect, test } from './fixtures.ts';

const { dossier: WORDS, failures } = texts;

test('on a full disk nothing is half written, nothing is lost, and page, popup and desk say why', async () => {
  const folder = withoutUnlimitedStorage();
  const chromium = await launchChromium({ extension: folder });
  const sites = await openSites();
  const page = await chromium.context.newPage();
  await page.goto(sites.address(ARTICLE));
  await selectWords(page, '#quoted');
  const disk = await quotaOf(chromium);

  await disk.fill();
  await clickMenu(chromium, page, 'save');
  await noticeSays(page, WORDS.nothingSaved);
  await noticeSays(page, failures.diskFull);
  await page.screenshot({ path: '.output/views/disk-full.png' });
  const popup = await openPopup(chromium, page);
  await popup.locator(`::-p-aria([name="${texts.popup.drawers.dossier}"][role="tab"])`).click();
  await press(popup, WORDS.save);
  await says(popup, failures.diskFull);
  await popup.screenshot({ path: '.output/views/disk-full-popup.png' });
  await closePopup(popup, page);
  expect(await rowsOf(chromium, 'bookmarks')).toEqual([]);
  expect(await rowsOf(chromium, 'folders')).toEqual([]);

  await disk.makeRoom();
  await clickMenu(chromium, page, 'save');
  await noticeSays(page, WORDS.savedTo(WORDS.firstFolder));
  await closePopup(await popupAfterSaving(chromium, page), page);
  const [kept] = await rowsOf(chromium, 'bookmarks');
  expect(kept?.quotes).toMatchObject([{ exact: SENTENCE }]);

  await disk.fill();
  const desk = await openExtensionPage(chromium, `desk.html#/dossier/${kept?.id}`);
  const note = desk.getByRole('complementary').getByLabel('Note', { exact: true }).first();
  await note.fill('x'.repeat(5_000));
  await note.blur();
  await expect(desk.getByText(failures.diskFull)).toBeVisible();
  expect(await rowsOf(chromium, 'bookmarks')).toEqual([kept]);
  await chromium.close();
  await sites.close();
  rmSync(folder, { recursive: true });
});

/** The built extension, with as much room as a web page has: else the browser sets it no limit to be lowered. */
function withoutUnlimitedStorage(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sous-main-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/** The disk as the extension finds it. The limit lasts as long as the page that set it. */
async function quotaOf(chromium: Chromium) {
  const page = await openExtensionPage(chromium, 'manifest.json');
  const session = await chromium.context.newCDPSession(page);
  const origin = `chrome-extension://${chromium.extensionId}`;
  return {
    fill: () => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 }),
    makeRoom: () => session.send('Storage.overrideQuotaForOrigin', { origin }),
  };
}
