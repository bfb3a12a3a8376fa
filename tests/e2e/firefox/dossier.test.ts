import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { fullDossier } from '../../support/full-dossier.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

test('what is kept is found by a spelling of its reference, and read with its quote marked', async () => {
  const desk = await firefox.openExtensionPage('desk.html#/dossier');
  const back = await openBackstage(firefox);
  const { folders, bookmarks, pageTexts } = fullDossier(Date.now());
  await back.put('folders', folders);
  await back.put('bookmarks', bookmarks);
  await back.put('pageTexts', pageTexts);
  const ids = bookmarks.map(({ id }) => id);
  await back.tell('dossier.edit', ids, {}); // has them indexed as a save does
  await desk.waitForSelector('.panes-list [data-row]');
  await desk.type('main input[type="search"]', 'l441-10 reglements');
  await desk.waitForFunction(() => document.querySelectorAll('.panes-list [data-row]').length === 1);
  await desk.click('.panes-list [data-row]');
  const mark = await desk.waitForSelector('.kept-text mark');
  expect(await mark?.evaluate((element) => element.textContent)).toBe(
    'ne peut dépasser trente jours après la réception des marchandises',
  );
});
