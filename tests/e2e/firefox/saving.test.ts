import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSites, type Sites } from '../../sites/open-sites.ts';
import { ARTICLE, SENTENCE } from '../../sites/pages.ts';
import { openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const { dossier: WORDS } = textsFor('en');
const NOTICE = '[data-sous-main-sheet=saved]';
const STORE = 'addons.mozilla.org';

let firefox: Firefox;
let sites: Sites;
beforeAll(async () => {
  sites = await openSites();
  // A shop of extensions that leads to this machine: Firefox keeps every extension out of it by its name.
  firefox = await launchFirefox({
    'network.dns.localDomains': STORE,
    'network.stricttransportsecurity.preloadlist': false,
  });
});
afterAll(async () => {
  await firefox.close();
  await sites.close();
});

test('the right-click menu saves a selected sentence, says so in the page, and the popup opens on it', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(sites.address(ARTICLE));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#quoted') ?? document));
  await firefox.chooseMenuItem(page, WORDS.menu.save);
  await until('the notice', async () => (await firefox.shadowText(page, NOTICE)).includes(SENTENCE));
  expect(await firefox.shadowText(page, NOTICE)).toContain(WORDS.savedTo(WORDS.firstFolder));

  const popup = await firefox.openedPopup(page);
  await until('the popup is on it', async () =>
    (await popup.text()).includes(WORDS.savedTo(WORDS.firstFolder)),
  );
  const back = await openBackstage(firefox);
  expect(await back.rows('bookmarks')).toMatchObject([
    { url: sites.address(ARTICLE), site: 'Legibase', unread: null, quotes: [{ exact: SENTENCE }] },
  ]);
  const [text] = await back.rows('pageTexts');
  expect(text?.text).toContain(SENTENCE);
  expect(text?.text).not.toContain('Plan du site');

  // The same gesture again, now with the folder's name: nothing is kept twice. Then the popup takes the save back.
  await firefox.chooseMenuItem(page, WORDS.menu.saveTo(WORDS.firstFolder));
  await until('it is known', async () =>
    (await firefox.shadowText(page, NOTICE)).includes(WORDS.alreadyIn(WORDS.firstFolder)),
  );
  expect(await back.rows('bookmarks')).toHaveLength(1);
});

test('words in a shadow tree are kept with what stands above them, and undone in the popup', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(sites.address('/parts'));
  await page.evaluate(() => {
    const words = document.querySelector('#closed')?.shadowRoot?.querySelector('#quoted');
    if (words) getSelection()?.selectAllChildren(words);
  });
  await firefox.chooseMenuItem(page, WORDS.menu.saveTo(WORDS.firstFolder));
  await until('the notice', async () => (await firefox.shadowText(page, NOTICE)).includes(SENTENCE));
  const back = await openBackstage(firefox);
  const kept = async () => (await back.rows('bookmarks')).find(({ title }) => title === 'Parties');
  expect((await kept())?.quotes).toMatchObject([{ exact: SENTENCE, headings: ['Parties'] }]);
  const popup = await firefox.openedPopup(page);
  await popup.press(WORDS.undo);
  await until('it is undone', async () => (await kept())?.deletedAt !== null);
});

test.each([
  ['three hundred thousand characters long', '/long', SENTENCE],
  ['that changes all the time', '/changing', SENTENCE],
  ['that wants to be kept as something else', '/hostile', 'trente<script>alert(1)</script> jours'],
])('a page %s is kept as words, with the sentence in its place', async (_, path, words) => {
  const page = await firefox.browser.newPage();
  await page.goto(sites.address(path));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#quoted') ?? document));
  await firefox.chooseMenuItem(page, WORDS.menu.saveTo(WORDS.firstFolder));
  await until('the notice', async () => (await firefox.shadowText(page, NOTICE)).includes(words));
  expect(await page.evaluate(() => document.title)).not.toBe('owned');
  const back = await openBackstage(firefox);
  const kept = (await back.rows('bookmarks')).find(({ url }) => url === sites.address(path));
  const text = (await back.rows('pageTexts')).find(({ bookmarkId }) => bookmarkId === kept?.id)?.text;
  expect(kept).toMatchObject({ canonicalUrl: null, unread: null, quotes: [{ exact: words }] });
  expect(text?.slice(kept?.quotes[0]?.start ?? 0).startsWith(words)).toBe(true);
});

test('words selected in a frame are kept with the headings of the frame', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(sites.address('/parts'));
  const place = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const words = frame?.contentDocument?.querySelector('#quoted');
    if (words) frame?.contentWindow?.getSelection()?.selectAllChildren(words);
    const [outer, inner] = [frame?.getBoundingClientRect(), words?.getBoundingClientRect()];
    return { x: (outer?.x ?? 0) + (inner?.x ?? 0) + 20, y: (outer?.y ?? 0) + (inner?.y ?? 0) + 10 };
  });
  await firefox.chooseMenuItem(page, WORDS.menu.saveTo(WORDS.firstFolder), place);
  await until('the notice', async () => (await firefox.shadowText(page, NOTICE)).includes('Le cadre'));
  const back = await openBackstage(firefox);
  const quotes = (await back.rows('bookmarks')).flatMap((bookmark) => bookmark.quotes);
  expect(quotes.find(({ exact }) => exact.startsWith('Le cadre'))?.headings).toEqual(['Cadre']);
});

test('of the viewer of PDFs, which nobody may read, the link is kept and this is said', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(sites.address('/bail.pdf'));
  await firefox.chooseMenuItem(page, WORDS.menu.saveTo(WORDS.firstFolder));
  const back = await openBackstage(firefox);
  const kept = async () =>
    (await back.rows('bookmarks')).find(({ url }) => url === sites.address('/bail.pdf'));
  await until('it is kept', async () => (await kept()) !== undefined);
  expect(await kept()).toMatchObject({ unread: 'pdf', quotes: [] });
  const popup = await firefox.openedPopup(page);
  await until('it is said', async () => (await popup.text()).includes(WORDS.unread.pdf));
});

test.each<[string, () => string, 'browser' | 'failed']>([
  ['of the browser', () => 'about:license', 'browser'],
  ['that the browser keeps extensions out of', () => atStore('/vosdroits/F99999'), 'failed'],
])('of a page %s, link and title are kept and this is said', async (_, addressOf, unread) => {
  const page = await firefox.browser.newPage();
  const address = addressOf();
  // Firefox reports no load event for its own pages.
  await page.goto(address, { waitUntil: [] });
  await until('it is shown', () => page.evaluate(() => document.readyState === 'complete'));
  const title = await page.evaluate(() => document.title);
  await firefox.chooseMenuItem(page, WORDS.menu.saveTo(WORDS.firstFolder));
  const back = await openBackstage(firefox);
  const kept = async () => (await back.rows('bookmarks')).find(({ url }) => url === address);
  await until('it is kept', async () => (await kept()) !== undefined);
  expect(await kept()).toMatchObject({ title, unread, quotes: [] });
  const popup = await firefox.openedPopup(page);
  await until('it is said', async () => (await popup.text()).includes(WORDS.unread[unread]));
});

test('a link that is a script is kept nowhere, never run, and this is said', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(sites.address('/hostile'));
  const before = await page.evaluate(() => document.title);
  const place = await page.evaluate(() => {
    const { x, y } = document.querySelector('#script')?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return { x: x + 4, y: y + 4 };
  });
  const back = await openBackstage(firefox);
  const kept = await back.rows('bookmarks');
  await firefox.chooseMenuItem(page, WORDS.menu.saveLinkTo(WORDS.firstFolder), place);
  await until('it is said', async () =>
    (await firefox.shadowText(page, NOTICE)).includes(WORDS.nothingSaved),
  );
  expect(await firefox.shadowText(page, NOTICE)).toContain(WORDS.unsavable);
  expect(await back.rows('bookmarks')).toEqual(kept);
  expect(await page.evaluate(() => document.title)).toBe(before);
});

function atStore(path: string): string {
  const address = new URL(sites.address(path));
  address.hostname = STORE;
  return address.href;
}
