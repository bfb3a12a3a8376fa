import { putRows, tell } from '../support/extension.ts';
import { fullDossier } from '../support/full-dossier.ts';
import { chooseSettings } from '../support/owner.ts';
import { expect } from './fixtures.ts';
import { test } from './on-a-screen.ts';

test('typed behind the keyword in the browser’s own address bar, Enter opens what is kept', async ({
  chromium,
  monitor,
}) => {
  await chooseSettings(chromium);
  const { folders, bookmarks } = fullDossier(Date.UTC(2026, 10, 23, 16));
  await putRows(chromium, 'folders', folders);
  await putRows(chromium, 'bookmarks', bookmarks);
  await tell(
    chromium,
    'dossier.edit',
    bookmarks.map(({ id }) => id),
    {},
  );
  const page = await chromium.context.newPage();
  await page.goto('data:text/html,<title>Here</title>');
  await page.bringToFront();
  const desk = `chrome-extension://${chromium.extensionId}/desk.html`;
  await monitor.press('ctrl+l', 's', 'm', 'space', ...'l441', 'minus', ...'10');
  await monitor.press('Return');
  await expect(page).toHaveURL(`${desk}#/dossier/m1?q=l441-10`);
  await monitor.press('ctrl+l', 's', 'm', 'space', ...'absent', 'Return');
  await expect(page).toHaveURL(`${desk}#/search?q=absent`);
});
