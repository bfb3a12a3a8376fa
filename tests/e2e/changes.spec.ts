import type { Page } from '@playwright/test';
import type { CheckOutcome, LastCheck } from '../../utils/dossier/bookmark.ts';
import { axeFaults } from '../inspection/axe-faults.ts';
import { openSites, type Sites } from '../sites/open-sites.ts';
import { ARTICLE, SENTENCE } from '../sites/pages.ts';
import { AMENDED_SENTENCE, MOVED_ARTICLE, NEW_ARTICLE, REPEAL, VERSIONS } from '../sites/versions.ts';
import { heard, listen } from '../support/announcements.ts';
import { type Chromium, grantSite, openExtensionPage, openPopup } from '../support/chromium.ts';
import { putRows, rowsOf, tell } from '../support/extension.ts';
import { keep, keptArticle } from '../support/kept-article.ts';
import { chooseSettings, press, says, texts } from '../support/owner.ts';
import { closePopup } from '../support/save.ts';
import { textsFor } from '../support/texts-for.ts';
import { until } from '../support/until.ts';
import { test as base, expect } from './fixtures.ts';

const WORDS = texts.changes;
const DAY = 86_400_000;

const test = base.extend<{ sites: Sites }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see what a fixture needs
  sites: async ({}, use) => {
    const sites = await openSites();
    sites.change(NEW_ARTICLE, MOVED_ARTICLE);
    await use(sites);
    await sites.close();
  },
});

async function read({ context }: Chromium, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const checkOf = async (chromium: Chromium): Promise<LastCheck | null> =>
  (await rowsOf(chromium, 'bookmarks'))[0]?.check ?? null;

async function openDesk(chromium: Chromium, place = '/kept'): Promise<Page> {
  const desk = await openExtensionPage(chromium, `desk.html#/dossier${place}`);
  await desk.setViewportSize({ width: 1280, height: 1000 });
  return desk;
}

test('opened on a kept page, the popup says what became of it, each with its word and its reason', async ({
  chromium,
  sites,
}) => {
  await keep(chromium, keptArticle(sites, Date.now() - 30 * DAY));
  const cases: [keyof typeof VERSIONS, CheckOutcome, string][] = [
    ['unchanged', 'unchanged', WORDS.meaning.unchanged],
    ['amended', 'amended', WORDS.meaning.amended],
    ['repealed', 'repealed', REPEAL],
    ['redesigned', 'redesigned', WORDS.meaning.redesigned],
    ['captcha', 'could-not-check', 'The site lets no program read it.'],
    ['signIn', 'could-not-check', WORDS.trouble['sign-in']],
    ['cut', 'could-not-check', WORDS.trouble.cut],
  ];
  for (const [version, outcome, reason] of cases) {
    sites.change(ARTICLE, VERSIONS[version]);
    const page = await read(chromium, sites.address(ARTICLE));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await openPopup(chromium, page);
    await says(popup, WORDS.here.label);
    await says(popup, WORDS.outcome[outcome]);
    await says(popup, reason);
    expect(await checkOf(chromium)).toMatchObject({ outcome });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await closePopup(popup, page);
    await page.close();
  }
  // What could not be seen took nothing away from what was seen before.
  expect(await checkOf(chromium)).toMatchObject({ trouble: 'cut', seen: { outcome: 'redesigned' } });
});

test('a page that names another article has moved, and one that is not kept says nothing', async ({
  chromium,
  sites,
}) => {
  await keep(chromium, keptArticle(sites, Date.now()));
  sites.change(ARTICLE, MOVED_ARTICLE);
  const page = await read(chromium, sites.address(ARTICLE));
  const popup = await openPopup(chromium, page);
  await says(popup, WORDS.meaning.movedSame);
  await closePopup(popup, page);
  const other = await read(chromium, sites.address('/vosdroits/F99999'));
  const quiet = await openPopup(chromium, other);
  const tabId = await chromium.worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    other.url(),
  );
  expect(await quiet.evaluate(() => document.body.textContent)).not.toContain(WORDS.here.label);
  expect(await tell(chromium, 'dossier.look', tabId)).toBeNull();
});

test('the desk asks for the site once, looks when told to, and shows what changed word by word', async ({
  chromium,
  sites,
}) => {
  await keep(chromium, keptArticle(sites, Date.now() - 30 * DAY));
  await grantSite(chromium, 'http://lois.localhost/*');
  sites.change(ARTICLE, VERSIONS.amended);
  const desk = await openDesk(chromium);
  await expect(desk.getByText(WORDS.whyAsk(new URL(sites.address('/')).host))).toBeVisible();
  await desk.getByRole('button', { name: WORDS.check, exact: true }).click();
  const section = desk.getByRole('region', { name: WORDS.title });
  await expect(section).toContainText(WORDS.outcome.amended, { timeout: 20_000 });
  await expect(section.locator('.version-diff-text ins b')).toContainText(['soixante']);
  await expect(section.locator('.version-diff-text del b')).toContainText(['trente']);
  await expect(section.locator('.version-passage')).toContainText('soixante');
  await expect(section).toContainText(WORDS.quoteGone);
  await expect(desk.getByText(WORDS.whyAsk(new URL(sites.address('/')).host))).toBeHidden();

  await section.getByRole('button', { name: WORDS.keep }).click();
  await expect(desk.getByText(WORDS.done.kept)).toBeVisible();
  await expect(desk.locator('.kept-text').last()).toContainText(AMENDED_SENTENCE);
  await expect(desk.locator('.kept-text mark')).toHaveCount(0); // the quote is not painted nearly
  await section.locator('summary').click();
  await expect(section.locator('.earlier-text .kept-text')).toContainText(SENTENCE);
  await section.getByRole('button', { name: WORDS.putBack }).click();
  await expect(desk.locator('.kept-text mark')).toHaveText([SENTENCE]);
  expect(await checkOf(chromium)).toMatchObject({ outcome: 'amended' });
});

test('what a look has found is said once, and once more though it be the same', async ({
  chromium,
  sites,
}) => {
  await keep(chromium, keptArticle(sites, Date.now() - 30 * DAY));
  await grantSite(chromium, 'http://lois.localhost/*');
  const desk = await openDesk(chromium);
  await expect(desk.getByText(texts.dossierDesk.count(1))).toBeAttached(); // the list has said its own
  await listen(desk);
  for (let look = 0; look < 2; look++) {
    await desk.getByRole('button', { name: WORDS.check, exact: true }).click();
    const said = `${WORDS.outcome.unchanged} ${WORDS.meaning.unchanged}`;
    const all: string[] = [];
    const heardSoFar = async () => {
      all.push(...(await heard(desk)));
      return all;
    };
    await expect.poll(heardSoFar, { timeout: 20_000 }).toEqual([said]);
  }
});

test('the desk’s own look tells every outcome apart', async ({ chromium, sites }) => {
  test.setTimeout(120_000); // one site is asked every five seconds
  await keep(chromium, keptArticle(sites, Date.now() - 30 * DAY));
  await grantSite(chromium, 'http://lois.localhost/*');
  const desk = await openDesk(chromium);
  const section = desk.getByRole('region', { name: WORDS.title });
  const cases: [keyof typeof VERSIONS, string][] = [
    ['unchanged', WORDS.meaning.unchanged],
    ['repealed', REPEAL],
    ['redesigned', WORDS.meaning.redesigned],
    ['moved', WORDS.meaning.movedSame],
    ['refused', WORDS.trouble.blocked],
    ['captcha', WORDS.trouble.blocked],
    ['script', WORDS.trouble.script],
    ['cut', WORDS.trouble.cut],
  ];
  for (const [version, words] of cases) {
    sites.change(ARTICLE, VERSIONS[version]);
    const [bookmark] = await rowsOf(chromium, 'bookmarks');
    if (bookmark) await putRows(chromium, 'bookmarks', [{ ...bookmark, check: null }]); // looked at long ago
    await section.getByRole('button', { name: WORDS.check, exact: true }).click();
    await until(`it is ${version}`, async () => (await checkOf(chromium)) !== null, 20);
    await expect(section).toContainText(words);
  }
});

test('what was not seen for long is listed, checked there, and leaves the list', async ({
  chromium,
  sites,
}) => {
  await keep(chromium, keptArticle(sites, Date.now() - 300 * DAY));
  await grantSite(chromium, 'http://lois.localhost/*');
  const desk = await openDesk(chromium, '');
  await desk.getByRole('link', { name: WORDS.recheck.count(1) }).click();
  await expect(desk.getByRole('heading', { name: WORDS.recheck.title })).toBeVisible();
  await expect(desk.locator('.panes-list [data-row]')).toHaveCount(1);
  await desk.getByRole('button', { name: /^Check “Article/ }).click();
  await expect(desk.getByText(WORDS.recheck.none)).toBeVisible({ timeout: 20_000 });
  expect(await checkOf(chromium)).toMatchObject({ outcome: 'unchanged' });
});

test('all that is listed is checked politely, as far as the sites may be read; stopped, the rest waits for the next time', async ({
  chromium,
  sites,
}) => {
  test.setTimeout(90_000); // one site is asked every five seconds
  const long = Date.now() - 300 * DAY;
  const pages = ['a', 'b', 'c'].map((id) => `${sites.address(ARTICLE)}?id=${id}`);
  for (const url of [...pages, 'https://other.example/']) {
    const kept = keptArticle(sites, long, { id: url, url, canonicalUrl: null });
    await keep(chromium, { ...kept, text: { ...kept.text, bookmarkId: url } });
  }
  await grantSite(chromium, 'http://lois.localhost/*');
  const desk = await openDesk(chromium, '?recheck=1');
  const rows = desk.locator('.panes-list [data-row]');
  const checked = async () => (await rowsOf(chromium, 'bookmarks')).flatMap(({ check }) => check?.at ?? []);
  await expect(desk.getByText(WORDS.recheck.notAllowed(4))).toBeVisible();
  await expect(desk.getByRole('button', { name: WORDS.recheck.all(3) })).toHaveCount(0);
  await rows.filter({ hasText: 'Article' }).first().waitFor();
  await desk
    .getByRole('button', { name: /^Check “Article/ })
    .first()
    .click(); // the browser is asked
  await expect(rows).toHaveCount(3, { timeout: 20_000 });

  await expect(desk.getByText(WORDS.recheck.notAllowed(1))).toBeVisible();
  await desk.getByRole('button', { name: WORDS.recheck.all(2) }).click();
  await expect(desk.getByText(WORDS.recheck.looked(0, 2))).toBeVisible();
  await desk.screenshot({ path: '.output/views/recheck-all.png' });
  await desk.getByRole('button', { name: WORDS.recheck.stop }).click();
  await expect(rows).toHaveCount(2, { timeout: 20_000 }); // the one that was under way
  await desk.getByRole('button', { name: WORDS.recheck.all(1) }).click();
  await expect(rows).toHaveCount(1, { timeout: 20_000 });
  await expect(desk.getByText(WORDS.recheck.notAllowed(1))).toBeVisible();
  const at = (await checked()).sort();
  expect(at).toHaveLength(3);
  for (const [index, time] of at.slice(1).entries()) expect(time - (at[index] ?? 0)).toBeGreaterThan(4_500);
});

test('in the popup’s list a bookmark is checked by its menu, and what was found is said', async ({
  chromium,
  sites,
}) => {
  await keep(chromium, keptArticle(sites, Date.now() - 30 * DAY));
  await grantSite(chromium, 'http://lois.localhost/*');
  sites.change(ARTICLE, VERSIONS.amended);
  const popup = await openExtensionPage(chromium, 'popup.html');
  await popup.getByRole('tab', { name: texts.popup.drawers.dossier }).click();
  await popup
    .getByRole('button', { name: texts.dossier.more('Article L999-1 - Code des exemples - Legibase') })
    .click();
  await popup.getByRole('menuitem', { name: WORDS.check }).click();
  await expect(popup.getByText(WORDS.meaning.amended)).toBeVisible({ timeout: 20_000 });
  expect(await checkOf(chromium)).toMatchObject({ outcome: 'amended' });
});

test('quotes are highlighted on request, exactly or not at all, and the page is as it was', async ({
  chromium,
  sites,
}) => {
  const article = keptArticle(sites, Date.now());
  const { bookmark } = article;
  const [quote] = bookmark.quotes;
  if (quote)
    bookmark.quotes.push({ ...quote, id: 'q2', exact: 'ne peut dépasser quarante jours', start: null });
  await keep(chromium, article);
  const page = await read(chromium, sites.address(ARTICLE));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await openPopup(chromium, page);
  await press(popup, WORDS.here.highlight);
  await says(popup, WORDS.here.highlighted(1, 2));
  await says(popup, 'ne peut dépasser quarante jours');
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('sous-main-quotes') ?? [])].map((range) => String(range)),
  );
  expect(marked.join('')).toBe(SENTENCE);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.screenshot({ path: '.output/views/highlighted.png' });
});

test('from the desk the page opens with its quotes highlighted, where its site is granted', async ({
  chromium,
  sites,
}) => {
  await keep(chromium, keptArticle(sites, Date.now()));
  await grantSite(chromium, 'http://lois.localhost/*');
  const desk = await openDesk(chromium);
  await expect(desk.getByRole('button', { name: WORDS.openMarked })).toBeHidden();
  await desk.getByRole('button', { name: WORDS.check, exact: true }).click();
  const opening = chromium.context.waitForEvent('page');
  await desk.getByRole('button', { name: WORDS.openMarked }).click({ timeout: 20_000 });
  const page = await opening;
  await until('it is marked', () => page.evaluate(() => CSS.highlights.has('sous-main-quotes')));
});

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}-${colorScheme}`, () => {
      test.use({ colorScheme });

      test('pictures of the popup’s line, the difference and the list to re-check', async ({
        chromium,
        sites,
      }) => {
        const words = textsFor(language).changes;
        await keep(chromium, keptArticle(sites, Date.now() - 300 * DAY));
        await chooseSettings(chromium, { language });
        const list = await openDesk(chromium, '?recheck=1');
        await expect(list.getByRole('heading', { name: words.recheck.title })).toBeVisible();
        await list.screenshot({ path: `.output/views/recheck-${language}-${colorScheme}.png` });
        sites.change(ARTICLE, VERSIONS.amended);
        const page = await read(chromium, sites.address(ARTICLE));
        const popup = await openPopup(chromium, page);
        await says(popup, words.here.label);
        await says(popup, words.meaning.amended);
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
        await popup.screenshot({ path: `.output/views/saved-here-${language}-${colorScheme}.png` });
        await closePopup(popup, page);
        const desk = await openDesk(chromium);
        await expect(desk.locator('.version-diff-text ins')).not.toHaveCount(0);
        await desk.screenshot({ path: `.output/views/changes-${language}-${colorScheme}.png` });
        expect(await axeFaults(desk)).toEqual([]);
      });
    });
  }
