import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSites, type Sites } from '../../sites/open-sites.ts';
import { openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { chooseRow, tabAddresses, typeInAddressBar } from '../../support/firefox-address-bar.ts';
import { fullDossier } from '../../support/full-dossier.ts';
import { SETTINGS } from '../../support/owner.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');
const WORDS = texts.lookUp;

let firefox: Firefox;
let sites: Sites;
beforeAll(async () => {
  sites = await openSites();
  firefox = await launchFirefox({
    // The sites themselves are not asked: every name but this machine's leads nowhere.
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
  });
  const back = await openBackstage(firefox);
  const { folders, bookmarks, pageTexts } = fullDossier(Date.UTC(2026, 10, 23, 16));
  await back.tell('settings.save', SETTINGS);
  await back.put('folders', folders);
  await back.put('bookmarks', bookmarks);
  await back.put('pageTexts', pageTexts);
  await back.tell(
    'dossier.edit',
    bookmarks.map(({ id }) => id),
    {},
  );
});
afterAll(async () => {
  await firefox.close();
  await sites.close();
});

test('the search shows sites below what is kept, the best for the words first', async () => {
  const popup = await firefox.openExtensionPage('popup.html');
  const field = `::-p-aria([name="${texts.popup.search}"][role="combobox"])`;
  await popup.waitForSelector(field);
  await popup.type(field, 'taux de TVA');
  const rows = async () => popup.$$eval('.line a.line-link[rel]', (links) => links.map(({ href }) => href));
  await until('the sites', async () => (await rows()).length === 4);
  expect((await rows())[0]).toBe('https://bofip.impots.gouv.fr/recherche/results?search=taux%20de%20TVA');
});

test('the popup lists what the page refers to, and looks the selected words up', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(sites.address('/comment'));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#quoted') ?? document));
  const popup = await firefox.openPopup(page);
  await popup.press(texts.popup.drawers.dossier);
  await popup.press(WORDS.page.title);
  await until('the references', async () => (await popup.text()).includes(WORDS.page.count(4)));
  const said = await popup.text();
  for (const words of ['article L. 441-10 du code de commerce', WORDS.page.times(2), WORDS.page.links.today])
    expect(said).toContain(words);
  expect(said).not.toContain('441-11');
  await popup.press(WORDS.page.lookUpSelected);
  await until('the sites', async () =>
    (await popup.text()).includes(WORDS.openText('article L. 441-10 du code de commerce')),
  );
});

test('the right-click menu opens the best site with the selected words', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(sites.address('/comment'));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#quoted') ?? document));
  await firefox.chooseMenuItem(page, WORDS.menu.lookUp);
  await until('a tab for the article in force', async () =>
    (await tabAddresses(page)).some((url) => url.endsWith('searchField=NUM_ARTICLE&query=L441-10')),
  );
});

test('sites are put in order, hidden and added on the desk', async () => {
  const desk = await firefox.openExtensionPage('desk.html#/settings');
  const press = async (name: string) => {
    const button = await desk.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
    await button?.click();
  };
  const names = async () =>
    desk.$$eval('.source-row label', (labels) => labels.map(({ textContent }) => textContent));
  await until('the sites', async () => (await names()).length > 5);
  const before = await names();
  await press(WORDS.settings.earlier('BOFiP'));
  await until(
    'BOFiP is a place higher',
    async () => (await names()).indexOf('BOFiP') === before.indexOf('BOFiP') - 1,
  );
  const hidden = await desk.waitForSelector('::-p-aria([name="urssaf.fr"][role="checkbox"])');
  await hidden?.click();
  await press(WORDS.settings.add);
  await desk.type(`::-p-aria([name="${WORDS.settings.name}"][role="textbox"])`, 'CMA');
  await desk.type(
    `::-p-aria([name="${WORDS.settings.address}"][role="textbox"])`,
    'https://cma.example/?q=%s',
  );
  await press(WORDS.settings.keep);
  await until('it is first', async () => (await names())[0] === 'CMA');
  const back = await openBackstage(firefox);
  const kept = await back.ask(async () => (await chrome.storage.local.get('settings')).settings);
  expect(kept).toMatchObject({
    version: 3,
    lawSources: { hidden: ['urssaf'], own: [{ name: 'CMA', home: 'https://cma.example/' }] },
  });
  await back.tell('settings.save', SETTINGS);
});

test('the address bar finds what is kept, then sites; Enter opens the dossier, a row its site', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(sites.address('/comment'));
  const titles = [
    WORDS.addressBar.openBest,
    'Article L. 441-10 du code de commerce · bookmark, Légifrance, read on 23 November 2026',
    'Search Légifrance, article in force · leaves for legifrance.gouv.fr',
    'Search Légifrance · leaves for legifrance.gouv.fr',
    'Search Entreprendre.Service-Public · leaves for entreprendre.service-public.gouv.fr',
  ];
  await typeInAddressBar(page, 'sm l441-10', titles);
  expect(await chooseRow(page, 0)).toMatch(/desk\.html#\/dossier\/m1\?q=l441-10$/);
  const other = await firefox.browser.newPage();
  await other.goto(sites.address('/comment'));
  await typeInAddressBar(other, 'sm l441-10', titles);
  expect(await chooseRow(other, 2)).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\/.*query=L441-10$/);
});
