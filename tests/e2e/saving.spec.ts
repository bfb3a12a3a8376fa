import type { Page } from '@playwright/test';
import { openSites, type Sites } from '../sites/open-sites.ts';
import { ARTICLE, SENTENCE, SITE_PAGES } from '../sites/pages.ts';
import type { Chromium } from '../support/chromium.ts';
import { rowsOf, tell } from '../support/extension.ts';
import { chooseSettings, press, says, texts } from '../support/owner.ts';
import { clickMenu, closePopup, noticeSays, popupAfterSaving, selectWords } from '../support/save.ts';
import { until } from '../support/until.ts';
import { test as base, expect } from './fixtures.ts';

const WORDS = texts.dossier;

const test = base.extend<{ sites: Sites }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see what a fixture needs
  sites: async ({}, use) => {
    const sites = await openSites();
    await use(sites);
    await sites.close();
  },
});

async function read({ context }: Chromium, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test('a selected sentence is kept with its page, its place and what stands around it, and the page stays as it was', async ({
  chromium,
  sites,
}) => {
  const page = await read(chromium, `${sites.address(ARTICLE)}?utm_source=mail#top`);
  const before = await page.evaluate(() => document.body.outerHTML);
  await selectWords(page, '#quoted');
  await clickMenu(chromium, page, 'save', { selectionText: SENTENCE });
  const said = await noticeSays(page, WORDS.savedTo(WORDS.firstFolder));
  expect(said).toContain(SENTENCE);
  const [bookmark, ...others] = await rowsOf(chromium, 'bookmarks');
  expect(others).toEqual([]);
  expect(bookmark).toMatchObject({
    url: sites.address(ARTICLE),
    canonicalUrl: sites.address(ARTICLE),
    title: 'Article L999-1 - Code des exemples - Legibase',
    site: 'Legibase',
    standing: 'private', // a host that only looks official
    language: 'fr',
    unread: null,
    quotes: [{ exact: SENTENCE, headings: ['Code des exemples', 'Livre Ier', 'Article L999-1'], note: '' }],
  });
  const [text] = await rowsOf(chromium, 'pageTexts');
  const quote = bookmark?.quotes[0];
  expect(text?.text.slice(quote?.start ?? 0).startsWith(SENTENCE)).toBe(true);
  expect([quote?.prefix.length, quote?.suffix.length]).toEqual([64, 64]);
  expect(text?.text).not.toContain('Plan du site');
  expect(bookmark?.textHash).toMatch(/^[0-9a-f]{64}$/);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});

test('an official article says which version it is, and a sheet when it was verified', async ({
  chromium,
}) => {
  for (const host of ['www.legifrance.gouv.fr', 'entreprendre.service-public.gouv.fr'])
    await chromium.context.route(`https://${host}/**`, (route) => {
      const page = SITE_PAGES[new URL(route.request().url()).pathname];
      return page ? route.fulfill({ contentType: page.type, body: page.body }) : route.abort();
    });
  const article = await read(chromium, `https://www.legifrance.gouv.fr${ARTICLE}`);
  await clickMenu(chromium, article, 'save');
  await noticeSays(article, WORDS.inForce('24 April 2019'));
  await closePopup(await popupAfterSaving(chromium, article), article);
  const sheet = await read(chromium, 'https://entreprendre.service-public.gouv.fr/vosdroits/F99999');
  await clickMenu(chromium, sheet, 'save');
  await noticeSays(sheet, WORDS.verified('5 March 2024'));
  const rows = (await rowsOf(chromium, 'bookmarks')).toSorted((a, b) => a.savedAt - b.savedAt);
  expect(rows).toMatchObject([
    {
      standing: 'official-text',
      version: { id: 'LEGIARTI000099999901', inForceOn: '2019-04-24', verifiedOn: null },
    },
    { standing: 'official-guidance', version: { id: null, inForceOn: null, verifiedOn: '2024-03-05' } },
  ]);
});

test('the same page twice is one bookmark, the same words one quote; undo takes back only the last', async ({
  chromium,
  sites,
}) => {
  const page = await read(chromium, sites.address(ARTICLE));
  await selectWords(page, '#quoted');
  await clickMenu(chromium, page, 'save');
  await noticeSays(page, WORDS.savedTo(WORDS.firstFolder));
  await closePopup(await popupAfterSaving(chromium, page), page);
  await clickMenu(chromium, page, 'save');
  await noticeSays(page, WORDS.alreadyIn(WORDS.firstFolder));
  const popup = await popupAfterSaving(chromium, page);
  await says(popup, WORDS.alreadyIn(WORDS.firstFolder));
  await closePopup(popup, page);
  await selectWords(page, 'h3');
  const tabId = await chromium.worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
  const ids = { bookmarkId: crypto.randomUUID(), quoteId: crypto.randomUUID() };
  const first = await save(chromium, tabId, ids);
  expect(await save(chromium, tabId, ids)).toEqual(first);
  expect(await quotes(chromium)).toEqual([[SENTENCE, 'Article L999-1']]);
  await tell(chromium, 'dossier.undo', first);
  expect(await quotes(chromium)).toEqual([[SENTENCE]]);
});

const save = (chromium: Chromium, tabId: number, ids: { bookmarkId: string; quoteId: string }) =>
  tell(chromium, 'dossier.save', tabId, ids, null);

async function quotes(chromium: Chromium): Promise<string[][]> {
  const rows = await rowsOf(chromium, 'bookmarks');
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .map((row) => row.quotes.map(({ exact }) => exact));
}

test('the popup opens on what was just saved: undo, a new folder, tags and a note', async ({
  chromium,
  sites,
}) => {
  const page = await read(chromium, sites.address('/vosdroits/F99999'));
  await clickMenu(chromium, page, 'save+new');
  await noticeSays(page, WORDS.nameFolder);
  const popup = await popupAfterSaving(chromium, page);
  await popup.locator(`::-p-aria([name="${WORDS.newFolderName}"][role="textbox"])`).fill('Livraisons & co');
  await press(popup, WORDS.create);
  await says(popup, WORDS.savedTo('Livraisons & co'));
  await popup.locator(`::-p-aria([name="${WORDS.tags}"][role="textbox"])`).fill('délai, Délai, remise');
  await popup.locator(`::-p-aria([name="${WORDS.note}"][role="textbox"])`).fill('à relire');
  await press(popup, WORDS.undo); // leaving the field keeps what was written
  await until('it is undone', async () => (await rowsOf(chromium, 'bookmarks'))[0]?.deletedAt !== null);
  expect((await rowsOf(chromium, 'bookmarks'))[0]).toMatchObject({
    tags: ['délai', 'remise'],
    note: 'à relire',
  });
});

test('words in a shadow tree, in a frame, and at the end of a very long page are kept exactly', async ({
  chromium,
  sites,
}) => {
  const parts = await read(chromium, sites.address('/parts'));
  await selectWords(parts, '#closed #quoted');
  await clickMenu(chromium, parts, 'save');
  await noticeSays(parts, SENTENCE);
  await closePopup(await popupAfterSaving(chromium, parts), parts);

  const inner = parts.frames().at(-1);
  await parts.evaluate(() => getSelection()?.removeAllRanges());
  await inner?.locator('#quoted').evaluate((element) => getSelection()?.selectAllChildren(element));
  await clickMenu(chromium, parts, 'save', { selectionText: 'Le cadre' }, '/frame');
  await until('the words of the frame', async () =>
    (await rowsOf(chromium, 'bookmarks')).some(({ quotes: all }) =>
      all.some(({ headings }) => headings.includes('Cadre')),
    ),
  );

  await closePopup(await popupAfterSaving(chromium, parts), parts);
  const long = await read(chromium, sites.address('/long'));
  await selectWords(long, '#quoted');
  await clickMenu(chromium, long, 'save');
  await noticeSays(long, SENTENCE);
  const texts = await rowsOf(chromium, 'pageTexts');
  expect(Math.max(...texts.map(({ text }) => text.length))).toBeGreaterThan(300_000);
});

test('a page that changes while it is saved is kept as it was at one moment', async ({ chromium, sites }) => {
  const page = await read(chromium, sites.address('/changing'));
  await selectWords(page, '#quoted');
  await clickMenu(chromium, page, 'save', { selectionText: SENTENCE });
  await noticeSays(page, SENTENCE);
  const [bookmark] = await rowsOf(chromium, 'bookmarks');
  const [kept] = await rowsOf(chromium, 'pageTexts');
  const quote = bookmark?.quotes[0];
  expect(bookmark).toMatchObject({
    unread: null,
    quotes: [{ exact: SENTENCE, headings: ['Page mouvante'] }],
  });
  expect(kept?.text.slice(quote?.start ?? 0).startsWith(SENTENCE)).toBe(true);
  const onOneLine = (words = '') => words.replaceAll(/\s+/g, ' ');
  expect(onOneLine(kept?.text)).toContain(onOneLine(`${quote?.prefix}${SENTENCE}${quote?.suffix}`));
});

test('where nothing may be read, the link and the title are kept and this is said', async ({
  chromium,
  sites,
}) => {
  const pdf = await read(chromium, sites.address('/bail.pdf'));
  await clickMenu(chromium, pdf, 'save', { selectionText: 'des mots du PDF' });
  await until('the PDF is kept', async () => (await rowsOf(chromium, 'bookmarks')).length === 1);
  expect((await rowsOf(chromium, 'bookmarks'))[0]).toMatchObject({
    url: sites.address('/bail.pdf'),
    unread: 'pdf',
    quotes: [{ exact: 'des mots du PDF', start: null }],
  });
  await closePopup(await popupAfterSaving(chromium, pdf), pdf);
  const own = await read(chromium, 'chrome://version/');
  await clickMenu(chromium, own, 'save');
  await until('the browser’s page is kept', async () => (await rowsOf(chromium, 'bookmarks')).length === 2);
  const kept = (await rowsOf(chromium, 'bookmarks')).find(({ unread }) => unread === 'browser');
  expect(kept?.url).toBe('chrome://version/');

  await closePopup(await popupAfterSaving(chromium, own), own);
  const page = await read(chromium, sites.address(ARTICLE));
  const other = sites.address('/codes/article_lc/LEGIARTI000099999902');
  await clickMenu(chromium, page, 'save-link', { linkUrl: other });
  await noticeSays(page, WORDS.unread.link);
  const link = (await rowsOf(chromium, 'bookmarks')).find(({ unread }) => unread === 'link');
  expect(link).toMatchObject({ url: other, title: 'L999-2' });
});

test('a hostile page is kept as words: nothing of it runs, no script becomes a link', async ({
  chromium,
  sites,
}) => {
  await chooseSettings(chromium);
  const page = await read(chromium, sites.address('/hostile'));
  const title = await page.title();
  await selectWords(page, '#quoted');
  await clickMenu(chromium, page, 'save');
  await noticeSays(page, 'trente<script>alert(1)</script> jours');
  const popup = await popupAfterSaving(chromium, page);
  await says(popup, 'alert(1)');
  await closePopup(popup, page);
  await clickMenu(chromium, page, 'save-link', { linkUrl: "javascript:document.title='owned'" });
  await noticeSays(page, WORDS.nothingSaved);
  expect(await rowsOf(chromium, 'bookmarks')).toMatchObject([
    {
      canonicalUrl: null,
      title: `<img src=x onerror="document.title='owned'">eltit`,
      quotes: [{ exact: 'trente<script>alert(1)</script> jours' }],
    },
  ]);
  expect(await page.title()).toBe(title);
});

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}-${colorScheme}`, () => {
      test.use({ colorScheme });

      test('pictures of the notice and of what was just saved', async ({ chromium, sites }) => {
        await chooseSettings(chromium, { language });
        const page = await read(chromium, sites.address(ARTICLE));
        await page.setViewportSize({ width: 900, height: 560 });
        await selectWords(page, '#quoted');
        await clickMenu(chromium, page, 'save');
        await noticeSays(page, SENTENCE);
        await page.screenshot({ path: `.output/views/saved-${language}-${colorScheme}.png` });
        const popup = await popupAfterSaving(chromium, page);
        await says(popup, SENTENCE);
        await popup.screenshot({ path: `.output/views/just-saved-${language}-${colorScheme}.png` });
      });
    });
  }
