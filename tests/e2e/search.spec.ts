import type { Page } from '@playwright/test';
import { fillDesk } from '../scenes/fill-desk.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { putTables, rowsOf, tell } from '../support/extension.ts';
import { manyPartners } from '../support/full-partners.ts';
import { texts } from '../support/owner.ts';
import { unindexedDossier } from '../support/unindexed-dossier.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

const results = (page: Page) => page.getByRole('list', { name: texts.popup.results }).getByRole('listitem');

test('the popup finds across kinds, says why, and opens the best by keyboard alone', async ({ chromium }) => {
  await fillDesk(chromium, 'en');
  const popup = await openExtensionPage(chromium, 'popup.html');
  await popup.getByRole('heading').first().waitFor();
  const type = async (words: string) => {
    await popup.keyboard.press('Escape');
    await popup.keyboard.type(words);
  };
  await popup.keyboard.press('/');
  await type('huile dure');
  await expect(results(popup).first()).toContainText(texts.search.why.order.item?.('Huile dure') ?? '');
  await type('assurance de l’atelier');
  await expect(results(popup).first()).toContainText('Renouveler l’assurance de l’atelier');
  await expect(results(popup).first()).toContainText(texts.search.kinds.sheet);
  await type('convert 3pm PST');
  await expect(results(popup).first()).toContainText(texts.search.kinds.action);
  await type('follow');
  await expect(results(popup).first()).toContainText(texts.search.actions.follow);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('tab', { name: texts.popup.drawers.orders })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  // The field is empty again, and the cursor still in it.
  const opening = chromium.context.waitForEvent('page');
  await popup.keyboard.type('vancouver');
  await popup.keyboard.down('Enter'); // before anything is shown; the popup closes under the key
  const desk = await opening;
  await expect(desk).toHaveURL(/desk\.html#\/partners\//);
  await expect(desk.getByRole('heading', { name: 'Lions Bay Cedar' })).toBeVisible();
});

test('the desk finds the same from any page, by keyboard from the first letter to the opened thing', async ({
  chromium,
}) => {
  await fillDesk(chromium, 'en');
  const desk = await openExtensionPage(chromium, 'desk.html#/pile');
  await desk.getByRole('heading', { level: 1 }).waitFor();
  await desk.keyboard.press('/');
  await desk.keyboard.type('huile dure');
  await expect(desk).toHaveURL(/#\/search\?q=huile\+dure$/);
  await expect(results(desk).first()).toContainText(texts.search.why.order.item?.('Huile dure') ?? '');
  await desk.reload();
  await expect(results(desk).first()).toContainText('Huile dure');
  await desk.keyboard.press('/');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(desk).toHaveURL(/#\/orders\//);
  await desk.goBack();
  await expect(results(desk).first()).toContainText('Huile dure');
  await desk.keyboard.press('/');
  await desk.keyboard.type('chase lebeau');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toBeVisible();
  await expect(desk).toHaveURL(/#\/orders\/[^?]+$/);
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('dialog')).toBeHidden();
});

test('where nothing is typed yet, the desk’s search shows what was last', async ({ chromium }) => {
  await fillDesk(chromium, 'en');
  const desk = await openExtensionPage(chromium, 'desk.html#/search');
  await expect(desk.getByRole('list', { name: texts.popup.recent }).getByRole('listitem')).toHaveCount(8);
});

test('while the dossier is made ready for the search, popup and desk say how much is missing, never that nothing is there', async ({
  chromium,
}) => {
  const MANY = 300;
  // Once the worker has done with the empty one that it began with.
  await until('nothing is left to be indexed', () => isIndexed(chromium));
  await putTables(chromium, unindexedDossier(MANY));
  const popup = await openExtensionPage(chromium, 'popup.html');
  await popup.getByRole('combobox', { name: texts.popup.search }).fill('bail');
  const desk = await openExtensionPage(chromium, 'desk.html#/search?q=bail');
  const dossier = await openExtensionPage(chromium, 'desk.html#/dossier?q=bail');
  for (const page of [popup, desk, dossier]) {
    await expect(page.getByText(texts.popup.unsearched(MANY))).toBeVisible();
    await expect(page.getByText(texts.popup.nothingFound('bail'))).toHaveCount(0);
    await expect(page.getByText(texts.dossierDesk.nothing)).toHaveCount(0);
  }
  await tell(chromium, 'dossier.edit', ['b0'], { archived: false }); // the index is made
  for (const page of [popup, desk, dossier]) {
    await expect(page.getByText(/searched yet/)).toHaveCount(0);
    await expect(
      page.getByRole('main').getByRole('listitem').filter({ hasText: 'Bail 1' }).first(),
    ).toBeVisible();
  }
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(texts.popup.found(0, 0, MANY, 0, 0));
});

async function isIndexed(chromium: Chromium): Promise<boolean> {
  const [state] = await rowsOf(chromium, 'searchState');
  const { 'index-due': due } = await chromium.worker.evaluate(() => chrome.storage.local.get('index-due'));
  return state?.complete === true && due === undefined;
}

test('of very many finds the desk shows the best, and the way to the others of their kind', async ({
  chromium,
}) => {
  await putTables(chromium, { partners: manyPartners(168) }); // of which 21 in Vancouver
  const desk = await openExtensionPage(chromium, 'desk.html#/search?q=vancouver');
  const partners = results(desk).filter({ hasText: texts.search.kinds.partner });
  await expect(partners).toHaveCount(20);
  await desk.getByRole('link', { name: texts.search.more.partner('vancouver') }).click();
  await expect(desk).toHaveURL(/#\/partners\?q=vancouver$/);
  await expect(desk.getByText(texts.partnerList.count(21))).toBeAttached();
});
