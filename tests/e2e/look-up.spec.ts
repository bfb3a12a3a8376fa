import type { BrowserContext, Page } from '@playwright/test';
import type { Page as PopupPage } from 'puppeteer-core';
import { axeFaults } from '../inspection/axe-faults.ts';
import { openSites, type Sites } from '../sites/open-sites.ts';
import { CODE_ARTICLE, SITE_PAGES } from '../sites/pages.ts';
import { type Chromium, openExtensionPage, openPopup } from '../support/chromium.ts';
import { putRows, tell } from '../support/extension.ts';
import { fullDossier } from '../support/full-dossier.ts';
import { chooseSettings, press, says, texts } from '../support/owner.ts';
import { clickMenu, selectWords } from '../support/save.ts';
import { textsFor } from '../support/texts-for.ts';
import { test as base, expect } from './fixtures.ts';

const WORDS = texts.lookUp;
const BOFIP = 'https://bofip.impots.gouv.fr/recherche/results?search=taux%20de%20TVA';

const test = base.extend<{ sites: Sites; asked: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see what a fixture needs
  sites: async ({}, use) => {
    const sites = await openSites();
    await use(sites);
    await sites.close();
  },
  /** Every address that the browser asks the web for; the web answers with an empty page. */
  asked: async ({ chromium }, use) => {
    await use(await listen(chromium.context));
  },
});

async function listen(context: BrowserContext): Promise<string[]> {
  const asked: string[] = [];
  await context.route(/^https:/, (route) => {
    asked.push(route.request().url());
    const page = SITE_PAGES[new URL(route.request().url()).pathname];
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page?.body ?? '<!doctype html>' });
  });
  return asked;
}

async function fillDossier(chromium: Chromium): Promise<void> {
  await chooseSettings(chromium);
  const { folders, bookmarks, pageTexts } = fullDossier(Date.UTC(2026, 10, 23, 16));
  await putRows(chromium, 'folders', folders);
  await putRows(chromium, 'bookmarks', bookmarks);
  await putRows(chromium, 'pageTexts', pageTexts);
  await tell(
    chromium,
    'dossier.edit',
    bookmarks.map(({ id }) => id),
    {},
  );
}

async function popupInTab(chromium: Chromium): Promise<Page> {
  const popup = await openExtensionPage(chromium, 'popup.html');
  await popup.setViewportSize({ width: 400, height: 580 });
  return popup;
}

const search = (popup: Page) => popup.getByRole('combobox', { name: texts.popup.search });
const onSites = (popup: Page) => popup.getByRole('region', { name: WORDS.onSites });

test('below what is kept stand the sites for the words, told as leaving; none is asked before it is clicked', async ({
  chromium,
  asked,
}) => {
  await fillDossier(chromium);
  const popup = await popupInTab(chromium);
  await search(popup).fill('l441-10');
  const rows = onSites(popup).getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText(WORDS.search(WORDS.articleInForce('Légifrance')));
  await expect(rows.first()).toContainText(WORDS.onSite('legifrance.gouv.fr'));
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('1\u00a0bookmark found');

  await search(popup).fill('taux de TVA');
  await expect(rows.first()).toContainText(WORDS.search('BOFiP'));
  await popup.getByRole('button', { name: /more sites$/ }).click();
  await expect(rows.filter({ hasText: 'EUR-Lex' })).toHaveCount(1);
  expect(asked).toEqual([]);

  // By the keyboard: the first stop below what is kept is the best site.
  await search(popup).focus();
  await popup.keyboard.press('ArrowDown');
  const opening = chromium.context.waitForEvent('page');
  await popup.keyboard.press('Enter');
  await expect(await opening).toHaveURL(BOFIP);
  expect(asked).toEqual([BOFIP]);
});

test('the desk’s search leads on to the same sites', async ({ chromium, asked }) => {
  await fillDossier(chromium);
  const desk = await openExtensionPage(chromium, 'desk.html#/dossier?q=taux%20de%20TVA');
  const rows = onSites(desk).getByRole('listitem');
  await expect(rows.first()).toContainText(WORDS.search('BOFiP'));
  await desk.getByRole('main').getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('a reference in the search leads to its own text first', async ({ chromium, asked }) => {
  await chooseSettings(chromium);
  const popup = await popupInTab(chromium);
  await search(popup).fill('règlement (UE) 2016/679');
  const link = onSites(popup).getByRole('link').first();
  await expect(link).toHaveAttribute(
    'href',
    'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679',
  );
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(asked).toEqual([]);
});

test('selected words are looked up by the right-click menu, on the best site or a chosen one', async ({
  chromium,
  sites,
  asked,
}) => {
  await chooseSettings(chromium);
  const page = await chromium.context.newPage();
  await page.goto(sites.address('/comment'));
  const open = async (item: string, selectionText: string) => {
    const opening = chromium.context.waitForEvent('page');
    await clickMenu(chromium, page, item, { selectionText });
    const opened = await opening;
    await opened.waitForURL(/^https:/);
    const url = opened.url();
    await opened.close();
    return url;
  };
  expect(await open('look-up', 'taux de TVA')).toBe(BOFIP);
  expect(await open('look-up', 'l’article L. 441-10 du code de commerce')).toBe(
    'https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=L441-10',
  );
  expect(await open('look-up:urssaf', 'taux de TVA')).toMatch(
    /^https:\/\/www\.urssaf\.fr\/.*taux%20de%20TVA$/,
  );
  expect(asked).toHaveLength(3);
});

/** The real popup over a page, with its references open. */
async function referencesOf(chromium: Chromium, page: Page): Promise<PopupPage> {
  const popup = await openPopup(chromium, page);
  await popup.locator(`::-p-aria([name="${texts.popup.drawers.dossier}"][role="tab"])`).click();
  await press(popup, WORDS.page.title);
  return popup;
}

const referencesIn = (popup: PopupPage) =>
  popup.$$eval('.on-this-page .line', (lines) =>
    lines.map((line) => ({
      times: line.querySelector('.line-when')?.textContent,
      words: line.querySelector('.line-title')?.textContent,
      detail: line.querySelector('.line-detail')?.textContent ?? '',
      links: [...line.querySelectorAll('a')].map(({ textContent }) => textContent?.trim()),
    })),
  );

test('the popup lists what the page refers to, each once with its links; the selected words are looked up', async ({
  chromium,
  sites,
  asked,
}) => {
  await chooseSettings(chromium);
  const page = await chromium.context.newPage();
  await page.goto(sites.address('/comment'));
  await selectWords(page, '#quoted');
  const popup = await referencesOf(chromium, page);
  await says(popup, WORDS.page.count(4));
  const { today, search: find, published } = WORDS.page.links;
  expect(await referencesIn(popup)).toEqual([
    {
      times: WORDS.page.times(2),
      words: 'article L. 441-10 du code de commerce',
      detail: '',
      links: [today],
    },
    { times: 'once', words: 'loi n° 78-17 du 6 janvier 1978', detail: '', links: [find] },
    { times: 'once', words: 'règlement (UE) 2016/679', detail: '', links: [published] },
    { times: 'once', words: expect.stringContaining('23-17.948'), detail: expect.any(String), links: [find] },
  ]);
  expect(asked).toEqual([]);
  await press(popup, WORDS.page.lookUpSelected);
  await says(popup, WORDS.openText('article L. 441-10 du code de commerce'));
});

test('on a page of a code its own articles are marked as deduced, and the version read stands beside today’s', async ({
  chromium,
  asked,
}) => {
  await chooseSettings(chromium);
  const page = await chromium.context.newPage();
  await page.goto(`https://www.legifrance.gouv.fr${CODE_ARTICLE}`);
  const popup = await referencesOf(chromium, page);
  await says(popup, WORDS.page.count(2));
  const { today, read } = WORDS.page.links;
  const [own, other] = await referencesIn(popup);
  expect(own).toMatchObject({ words: 'Article L441-10', links: [read, today] });
  expect(other).toMatchObject({ words: 'article L. 441-11', links: [today] });
  expect(other?.detail).toContain(WORDS.deduced);
  expect(asked).toHaveLength(1);
});

test('where the browser lets nobody read, this is said', async ({ chromium, sites }) => {
  await chooseSettings(chromium);
  const own = await chromium.context.newPage();
  await own.goto('chrome://version/');
  await says(await referencesOf(chromium, own), WORDS.page.unread.browser);
  const pdf = await chromium.context.newPage();
  await pdf.goto(sites.address('/bail.pdf'));
  await says(await referencesOf(chromium, pdf), WORDS.page.unread.pdf);
});

test('sites are put in order, hidden, added and removed on the desk, and the popup follows', async ({
  chromium,
  asked,
}) => {
  await chooseSettings(chromium);
  const desk = await openExtensionPage(chromium, 'desk.html#/settings');
  const section = desk.getByRole('region', { name: WORDS.settings.title });
  const up = section.getByRole('button', { name: WORDS.settings.earlier('Service-Public'), exact: true });
  const names = section.getByRole('listitem').locator('label');
  await up.focus();
  for (const place of [2, 1, 0]) {
    await desk.keyboard.press('Enter');
    await expect(names.nth(place)).toHaveText('Service-Public');
  }
  // At the top it can only go down: the focus is there, and not lost.
  await expect(
    section.getByRole('button', { name: WORDS.settings.later('Service-Public'), exact: true }),
  ).toBeFocused();
  await section.getByLabel('Légifrance', { exact: true }).uncheck();
  await section.getByRole('button', { name: WORDS.settings.add }).click();
  await section.getByLabel(WORDS.settings.name).fill('Chambre de métiers');
  await section.getByLabel(WORDS.settings.address).fill('https://cma.example/recherche');
  await section.getByRole('button', { name: WORDS.settings.keep }).click();
  await expect(section.getByText(WORDS.settings.addressWrong)).toBeVisible();
  await section.getByLabel(WORDS.settings.address).fill('https://cma.example/recherche?q=%s');
  await section.getByRole('button', { name: WORDS.settings.keep }).click();
  await expect(names.first()).toHaveText('Chambre de métiers');

  const popup = await popupInTab(chromium);
  await search(popup).fill('usages locaux');
  const rows = onSites(popup).getByRole('listitem');
  await expect(rows.nth(0)).toContainText(WORDS.search('Chambre de métiers'));
  await expect(rows.nth(1)).toContainText(WORDS.search('Service-Public'));
  await expect(onSites(popup).getByText(WORDS.search('Légifrance'), { exact: true })).toHaveCount(0);
  const opening = chromium.context.waitForEvent('page');
  await rows.first().getByRole('link').click();
  await expect(await opening).toHaveURL('https://cma.example/recherche?q=usages%20locaux');
  expect(asked).toEqual(['https://cma.example/recherche?q=usages%20locaux']);

  await desk.bringToFront();
  await section.getByRole('button', { name: WORDS.settings.remove('Chambre de métiers') }).click();
  await expect(names.first()).toHaveText('Service-Public');
  await desk.getByRole('button', { name: texts.desk.undo }).click();
  await expect(names.first()).toHaveText('Chambre de métiers');
});

interface AddressBarRow {
  content: string;
  description: string;
}

/** Tells the background what the browser tells it: its address bar cannot be reached without a screen. */
function typed(chromium: Chromium, text: string): Promise<AddressBarRow[]> {
  return chromium.worker.evaluate(
    (words) =>
      new Promise((resolve) => {
        const event = chrome.omnibox.onInputChanged as unknown as {
          dispatch(text: string, suggest: (rows: AddressBarRow[]) => void): void;
        };
        event.dispatch(words, resolve);
      }),
    text,
  );
}

async function entered(chromium: Chromium, text: string): Promise<string> {
  const opening = chromium.context.waitForEvent('page');
  await chromium.worker.evaluate((words) => {
    const event = chrome.omnibox.onInputEntered as unknown as { dispatch(text: string, where: string): void };
    event.dispatch(words, 'newForegroundTab');
  }, text);
  const page = await opening;
  await page.waitForURL(/^(?:https|chrome-extension):/);
  const url = page.url();
  await page.close();
  return url;
}

test('the address bar finds what is kept, then sites; Enter stays here, a row leaves', async ({
  chromium,
  asked,
}) => {
  await fillDossier(chromium);
  const rows = await typed(chromium, 'l441-10');
  expect(rows.map(({ description }) => description)).toEqual([
    'Article L. 441-10 du code de commerce <dim>bookmark, Légifrance, read on 23 November 2026</dim>',
    'Search Légifrance, article in force <dim>leaves for legifrance.gouv.fr</dim>',
    'Search Légifrance <dim>leaves for legifrance.gouv.fr</dim>',
    'Search Entreprendre.Service-Public <dim>leaves for entreprendre.service-public.gouv.fr</dim>',
  ]);
  const desk = `chrome-extension://${chromium.extensionId}/desk.html`;
  expect(await entered(chromium, 'l441-10')).toBe(`${desk}#/dossier/m1?q=l441-10`);
  expect(await entered(chromium, rows[0]?.content ?? '')).toBe(`${desk}#/dossier/m1?q=l441-10`);
  expect(await entered(chromium, 'nothing kept says this')).toBe(`${desk}#/search?q=nothing+kept+says+this`);
  expect(asked).toEqual([]);
  expect(await entered(chromium, rows[1]?.content ?? '')).toBe(
    'https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=L441-10',
  );
  const hostile = await typed(chromium, '<b>&"\u202e');
  for (const { description } of hostile) expect(description).not.toMatch(/<(?!\/?dim>)|&(?!\w+;)/);
});

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}-${colorScheme}`, () => {
      test.use({ colorScheme });

      test('pictures of the sites in the search, of a page’s references and of the settings', async ({
        chromium,
        asked,
      }) => {
        const words = textsFor(language);
        await fillDossier(chromium);
        await chooseSettings(chromium, { language });
        const view = (name: string) => `.output/views/${name}-${language}-${colorScheme}.png`;
        const popup = await popupInTab(chromium);
        await popup.getByRole('combobox', { name: words.popup.search }).fill('délai commerce');
        await expect(popup.getByText(words.lookUp.onSites, { exact: true })).toBeVisible();
        await expect(popup.locator('.line-link').first()).toBeVisible();
        await popup.screenshot({ path: view('popup-on-sites') });
        expect(await axeFaults(popup)).toEqual([]);
        await popup.getByRole('combobox', { name: words.popup.search }).fill('règlement (UE) 2016/679, tva');
        await expect(popup.getByText('EUR-Lex').first()).toBeVisible();
        await popup.screenshot({ path: view('popup-on-sites-reference') });
        await popup.locator('.on-sites-foot button').click();
        await popup.getByText(words.lookUp.onSitesHint).scrollIntoViewIfNeeded();
        await popup.screenshot({ path: view('popup-on-sites-all') });
        await popup.close();

        const page = await chromium.context.newPage();
        await page.goto(`https://www.legifrance.gouv.fr/comment`);
        const over = await openPopup(chromium, page);
        await over.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
        await over.locator(`::-p-aria([name="${words.popup.drawers.dossier}"][role="tab"])`).click();
        await over.locator(`::-p-aria([name="${words.lookUp.page.title}"][role="button"])`).click();
        await over.waitForSelector('.on-this-page .line');
        await over.screenshot({ path: view('popup-references') as `${string}.png` });
        expect(asked).toHaveLength(1);

        const desk = await openExtensionPage(chromium, 'desk.html#/settings');
        await desk.setViewportSize({ width: 1100, height: 900 });
        const section = desk.getByRole('region', { name: words.lookUp.settings.title });
        await section.getByRole('button', { name: words.lookUp.settings.add }).click();
        await section.getByRole('button', { name: words.lookUp.settings.keep }).click();
        await section.screenshot({ path: view('settings-sources') });
        expect(await axeFaults(desk)).toEqual([]);
        await desk.setViewportSize({ width: 380, height: 900 });
        await section.screenshot({ path: view('settings-sources-narrow') });
      });
    });
  }
