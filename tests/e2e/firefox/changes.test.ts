import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckOutcome } from '../../../utils/dossier/bookmark.ts';
import { openSites, type Sites } from '../../sites/open-sites.ts';
import { ARTICLE, SENTENCE } from '../../sites/pages.ts';
import { MOVED_ARTICLE, NEW_ARTICLE, REPEAL, VERSIONS } from '../../sites/versions.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { answerQuestion } from '../../support/firefox-permissions.ts';
import { keptArticle } from '../../support/kept-article.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const WORDS = textsFor('en').changes;
const DAY = 86_400_000;

let firefox: Firefox;
let sites: Sites;
let back: Backstage;
beforeAll(async () => {
  sites = await openSites();
  sites.change(NEW_ARTICLE, MOVED_ARTICLE);
  firefox = await launchFirefox({
    'extensions.webextOptionalPermissionPrompts': true,
    'security.notification_enable_delay': 0, // else hasty answers are ignored
  });
  const desk = await firefox.openExtensionPage('desk.html#/dossier'); // makes the database
  back = await openBackstage(firefox);
  const { folder, bookmark, text } = keptArticle(sites, Date.now() - 300 * DAY);
  await back.put('folders', [folder]);
  await back.put('bookmarks', [bookmark]);
  await back.put('pageTexts', [text]);
  await back.tell('dossier.edit', [bookmark.id], {});
  await desk.close();
});
afterAll(async () => {
  await firefox.close();
  await sites.close();
});

const checkOf = async () => (await back.rows('bookmarks'))[0]?.check ?? null;

async function forgetLook(): Promise<void> {
  const [bookmark] = await back.rows('bookmarks');
  if (bookmark) await back.put('bookmarks', [{ ...bookmark, check: null }]);
}

test('opened on a kept page, the popup says what became of it', async () => {
  const cases: [keyof typeof VERSIONS, CheckOutcome, string][] = [
    ['unchanged', 'unchanged', WORDS.meaning.unchanged],
    ['amended', 'amended', WORDS.meaning.amended],
    ['repealed', 'repealed', REPEAL],
    ['redesigned', 'redesigned', WORDS.meaning.redesigned],
    ['captcha', 'could-not-check', WORDS.trouble.blocked],
    ['cut', 'could-not-check', WORDS.trouble.cut],
  ];
  for (const [version, outcome, reason] of cases) {
    sites.change(ARTICLE, VERSIONS[version]);
    const page = await firefox.browser.newPage();
    await page.goto(sites.address(ARTICLE));
    const popup = await firefox.openPopup(page);
    await until(`it is ${version}`, async () => {
      const text = await popup.text();
      return text.includes(WORDS.outcome[outcome]) && text.includes(reason);
    });
    expect(await checkOf()).toMatchObject({ outcome });
    await page.close();
  }
});

test('quotes are highlighted on request, and the page is as it was', async () => {
  sites.change(ARTICLE, VERSIONS.unchanged);
  const page = await firefox.browser.newPage();
  await page.goto(sites.address(ARTICLE));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await firefox.openPopup(page);
  await popup.press(WORDS.here.highlight);
  await until('it is said', async () => (await popup.text()).includes(WORDS.here.highlighted(1, 1)));
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('sous-main-quotes') ?? [])].map((range) => String(range)),
  );
  expect(marked.join('')).toBe(SENTENCE);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.close();
});

test('the desk asks for the site: refused, it says what is possible without; allowed, it looks', async () => {
  await forgetLook();
  sites.change(ARTICLE, VERSIONS.amended);
  const desk = await firefox.openExtensionPage('desk.html#/dossier/kept');
  const check = `::-p-aria([name="${WORDS.check}"][role="button"])`;
  await desk.locator(check).click();
  await answerQuestion(firefox, 'refuse');
  await desk.waitForSelector('::-p-text(Without access to)');
  expect(await checkOf()).toBeNull();

  await desk.locator(check).click();
  await answerQuestion(firefox, 'allow');
  await desk.waitForSelector('.version-diff-text ins');
  const added = await desk.$$eval('.version-diff-text ins b', (all) => all.map((one) => one.textContent));
  expect(added).toContain('soixante');
  expect(await checkOf()).toMatchObject({ outcome: 'amended', trouble: null });
});

test('the desk’s own look tells every outcome apart', async () => {
  const desk = await firefox.openExtensionPage('desk.html#/dossier/kept');
  const cases: [keyof typeof VERSIONS, string][] = [
    ['unchanged', WORDS.meaning.unchanged],
    ['repealed', REPEAL],
    ['moved', WORDS.meaning.movedSame],
    ['refused', WORDS.trouble.blocked],
    ['script', WORDS.trouble.script],
    ['cut', WORDS.trouble.cut],
  ];
  for (const [version, words] of cases) {
    sites.change(ARTICLE, VERSIONS[version]);
    await forgetLook();
    await desk.locator(`::-p-aria([name="${WORDS.check}"][role="button"])`).click();
    await until(`it is ${version}`, async () => (await checkOf()) !== null, 20);
    await until('it is said', () => desk.evaluate((said) => document.body.textContent.includes(said), words));
  }
}, 120_000); // one site is asked every five seconds
