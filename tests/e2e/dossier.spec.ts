import type { Page } from '@playwright/test';
import { type Chromium, killWorker, launchChromium } from '../support/chromium.ts';
import { putRows, rowsOf, tell } from '../support/extension.ts';
import { fullDossier } from '../support/full-dossier.ts';
import { chooseSettings } from '../support/owner.ts';
import { expect, test } from './fixtures.ts';

const NOW = Date.UTC(2026, 10, 23, 16);

// One browser for all: each test begins with the same dossier.
let shared: Chromium;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  shared = await launchChromium();
  await chooseSettings(shared, { zone: 'Europe/Paris' });
});
test.afterAll(() => shared.close());
test.beforeEach(async () => {
  for (const page of shared.context.pages().slice(1)) await page.close();
  const { folders, bookmarks, pageTexts } = fullDossier(NOW);
  await putRows(shared, 'folders', folders);
  await putRows(shared, 'bookmarks', bookmarks);
  await putRows(shared, 'pageTexts', pageTexts);
  const ids = bookmarks.map(({ id }) => id);
  await tell(shared, 'dossier.edit', ids, {}); // has them indexed as a save does
});

async function openDossier(place = ''): Promise<Page> {
  const page = await shared.context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${shared.extensionId}/desk.html#/dossier${place}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Dossier' })).toBeVisible();
  return page;
}

const rows = (page: Page) => page.locator('.panes-list [data-row]');

test('bookmarks are found by any spelling of a reference, without accents, in the plural, by phrase and by beginning', async () => {
  const desk = await openDossier();
  const search = desk.getByRole('main').getByRole('searchbox');
  await expect(rows(desk)).toHaveCount(4);
  for (const [typed, title] of [
    ['L441-10', 'Article L. 441-10 du code de commerce'],
    ['l’article L.441‑10', 'Article L. 441-10 du code de commerce'],
    ['impot', 'Les impôts locaux d’un atelier'],
    ['baux commerciaux locataires', 'Renouveler un bail commercial'],
    ['"trente jours après la réception"', 'Article L. 441-10 du code de commerce'],
    ['cotisation fonc', 'Les impôts locaux d’un atelier'],
    ['mise en demeure', 'Article L. 441-10 du code de commerce'],
  ] as const) {
    await search.fill(typed);
    await expect(rows(desk)).toHaveText([title]);
  }
  await expect(desk.locator('.found-passage mark').first()).toHaveText('mise');
  await search.fill('"trente jours après la réception"');
  await expect(desk.locator('.found-passage')).toContainText('Quote:');
  await search.fill('absent');
  await expect(desk.getByText('Nothing kept says that')).toBeVisible();
});

test('filters stand in the address, and the back button leads back through folders', async () => {
  const desk = await openDossier();
  const folders = desk.getByRole('navigation', { name: 'Folders' });
  await folders.getByRole('link', { name: 'Bail commercial' }).click();
  await expect(rows(desk)).toHaveCount(2);
  await desk.getByRole('button', { name: 'Filter' }).click();
  await desk.getByLabel('Source').selectOption('Official guidance');
  await expect(rows(desk)).toHaveText(['Renouveler un bail commercial']);
  await desk.reload();
  await expect(rows(desk)).toHaveText(['Renouveler un bail commercial']);
  await desk.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(desk)).toHaveCount(4);
  await folders.getByRole('link', { name: 'Impôts' }).click();
  await expect(rows(desk)).toHaveText(['Les impôts locaux d’un atelier']);
  await folders.getByRole('link', { name: 'Retards de paiement' }).click();
  await expect(rows(desk)).toHaveText(['Article L. 441-10 du code de commerce']);
  await desk.goBack();
  await expect(rows(desk)).toHaveText(['Les impôts locaux d’un atelier']);
  await desk.getByLabel('Archived ones').check();
  await expect(rows(desk)).toHaveText(['Ancien taux de TVA']);
});

test('what was saved is found while the worker sleeps', async () => {
  await killWorker(shared);
  const desk = await openDossier('?q=foncieres');
  await expect(rows(desk)).toHaveText(['Les impôts locaux d’un atelier']);
});

test('the reader marks the quotes that stand in the kept text, says which do not, and leads back to the passage', async () => {
  const desk = await openDossier();
  await desk.keyboard.press('/');
  await desk.keyboard.type('reglement');
  await expect(rows(desk)).toHaveCount(1);
  await rows(desk).first().focus();
  await desk.keyboard.press('Enter');
  const reader = desk.getByRole('complementary', { name: 'The bookmark' });
  await expect(reader.getByRole('heading', { level: 2 })).toHaveText('Article L. 441-10 du code de commerce');
  await expect(reader.locator('.kept-text mark')).toHaveText([
    'ne peut dépasser trente jours après la réception des marchandises',
  ]);
  await expect(reader.locator('.quote').nth(1)).toContainText('not in the kept text exactly');
  await expect(reader.getByRole('link', { name: 'Open at the passage' }).first()).toHaveAttribute(
    'href',
    /^https:\/\/www\.legifrance\.gouv\.fr\/.*#:~:text=.*ne%20peut%20d%C3%A9passer/,
  );
  await expect(reader.getByRole('link', { name: 'The version that was read' })).toHaveAttribute(
    'href',
    /LEGIARTI000038414392\/2019-04-26/,
  );
  await expect(reader.getByRole('link', { name: 'In force today', exact: true })).toHaveAttribute(
    'href',
    /legifrance/,
  );
});

test('a bookmark is tagged, moved, merged, deleted and brought back', async () => {
  const desk = await openDossier('/m3');
  const reader = desk.getByRole('complementary', { name: 'The bookmark' });
  await reader.getByLabel('Tags').fill('taxes, Atelier');
  await reader.getByLabel('Tags').blur();
  await expect(desk.getByText('Kept.')).toBeVisible();
  await desk.getByRole('main').getByRole('searchbox').fill('taxe atelier');
  await expect(rows(desk)).toHaveText(['Les impôts locaux d’un atelier']);
  await reader.getByLabel('Folder').selectOption('Bail commercial');
  await expect(
    desk.locator('.panes-list').getByRole('listitem').filter({ hasText: 'Les impôts' }),
  ).toContainText('Bail commercial');
  await reader.getByRole('button', { name: 'More for' }).click();
  await desk.getByRole('menuitem', { name: 'Merge with another…' }).click();
  await desk.getByLabel('Which one').fill('renouveler');
  await desk.getByRole('radio', { name: /Renouveler un bail commercial/ }).check();
  await desk.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(reader.getByLabel('Tags')).toHaveValue('taxes, Atelier, bail');
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(reader.getByLabel('Tags')).toHaveValue('taxes, Atelier');
  await desk.getByRole('main').getByRole('searchbox').fill('renouveler');
  await expect(rows(desk)).toHaveText(['Renouveler un bail commercial']);
  await reader.getByRole('button', { name: 'More for' }).click();
  await desk.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(desk.getByText('This bookmark is deleted')).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(reader.getByRole('heading', { level: 2 })).toHaveText('Les impôts locaux d’un atelier');
});

test('folders are made, changed, put into order and deleted with undo', async () => {
  const desk = await openDossier();
  await desk.getByRole('button', { name: 'New folder' }).click();
  await desk.getByLabel('Name').fill('Salariés');
  await desk.getByLabel('Colour').selectOption('Green');
  await desk.getByRole('button', { name: 'Keep' }).click();
  const folders = desk.getByRole('navigation', { name: 'Folders' }).getByRole('link');
  const inOrder = ['All folders', 'Retards de paiement', 'Bail commercial', 'Impôts', 'Salariés'];
  await expect(folders).toHaveText(inOrder);
  await expect(desk.getByText('Nothing in this folder yet.')).toBeVisible();
  const choose = async (deed: string) => {
    await desk.getByRole('button', { name: /More for the folder/ }).click();
    await desk.getByRole('menuitem', { name: deed }).click();
  };
  await choose('Move forward');
  await expect(folders).toHaveText([
    'All folders',
    'Retards de paiement',
    'Bail commercial',
    'Salariés',
    'Impôts',
  ]);
  await choose('Rename, colour…');
  await desk.getByLabel('Name').fill('Paie');
  await desk.getByRole('button', { name: 'Keep' }).click();
  await expect(folders.nth(3)).toHaveText('Paie');
  await choose('Delete with all in it');
  await expect(folders).toHaveCount(4);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(folders).toHaveCount(5);
  await desk
    .getByRole('navigation', { name: 'Folders' })
    .getByRole('link', { name: 'Paie', exact: true })
    .click();
  await choose('Delete with all in it');
  await expect(folders).toHaveCount(4);
  expect((await rowsOf(shared, 'folders')).filter(({ deletedAt }) => deletedAt !== null)).toHaveLength(1);
});

test('the popup’s search finds bookmarks too, and opens them in the reader', async () => {
  const popup = await shared.context.newPage();
  await popup.setViewportSize({ width: 400, height: 580 });
  await popup.goto(`chrome-extension://${shared.extensionId}/popup.html`);
  await popup.getByRole('combobox', { name: 'Search everything' }).fill('l441-10 regl');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('1\u00a0bookmark found');
  await popup.screenshot({ path: '.output/views/popup-found-bookmarks.png' });
  const opening = shared.context.waitForEvent('page');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter').catch(() => undefined); // the popup may be gone before the key comes up
  const desk = await opening;
  await expect(desk.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Article L. 441-10 du code de commerce',
  );
});
