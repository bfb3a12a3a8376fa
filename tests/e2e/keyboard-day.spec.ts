import type { Page } from '@playwright/test';
import { fillDesk } from '../scenes/fill-desk.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { rowsOf } from '../support/extension.ts';
import { handsOn } from '../support/hands.ts';
import { texts } from '../support/owner.ts';
import { expect, test } from './fixtures.ts';

const { pile, orders, desk: words, backup, settings, partnerPane, popup: popupWords } = texts;
const OWN = 'Rappeler le comptable pour la TVA';

const handsAt = (page: Page) =>
  handsOn({
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    look: (read) => page.evaluate(read),
  });

/** The beginning of what something is called. */
const named = (words: string) => new RegExp(`^${RegExp.escape(words)}`);

/** The desk after some months, and hands that only type. */
async function deskByKeys(chromium: Chromium) {
  await fillDesk(chromium, 'en');
  const desk = await openExtensionPage(chromium, 'desk.html');
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk.getByRole('rowheader').first().waitFor();
  const hands = handsAt(desk);
  const said = async (sentence: string) => {
    await expect(desk.getByRole('status').filter({ hasText: sentence }).first()).toBeVisible();
    await hands.keepsFocus(sentence);
  };
  const goToPage = async (name: string) => {
    await hands.goTo(named(name), 'Shift+Tab');
    await hands.press('Enter');
    await expect(desk.getByRole('heading', { name }).first()).toBeVisible();
    await hands.keepsFocus(`opening ${name}`);
  };
  const intoThePage = async () => {
    await hands.goTo(named(words.skip));
    await hands.press('Enter');
    await hands.keepsFocus('skipping the places');
  };
  return { desk, hands, said, goToPage, intoThePage };
}

test.beforeEach(() => test.setTimeout(240_000));

test('a sheet is put aside and back, done and back, and another written, by keys alone', async ({
  chromium,
}) => {
  const { desk, hands, said, goToPage, intoThePage } = await deskByKeys(chromium);
  await intoThePage();
  await goToPage(pile.title);
  const all = desk.getByRole('button', { name: pile.more(OWN) });
  await all.first().waitFor();
  const count = await all.count();
  const takeBack = async () => {
    await expect(all).toHaveCount(count - 1);
    await hands.press('Control+z');
    await expect(all).toHaveCount(count);
    await hands.keepsFocus('taking it back');
  };
  await hands.goTo(named(pile.more(OWN)));
  await hands.press('Enter');
  await hands.goTo(named(pile.laterUntil.tomorrow), 'ArrowDown');
  await hands.press('Enter');
  await said('Back tomorrow.');
  await takeBack();
  await hands.goTo(named(pile.aboutAction(pile.actions.done, OWN)), 'Shift+Tab');
  await hands.press('Enter');
  await said(pile.said.done);
  await takeBack();
  await hands.goTo(named(pile.add.label), 'Shift+Tab');
  await hands.type('Ring the bank');
  await hands.press('Enter');
  await said(pile.said.added);
  await expect(desk.getByText('Ring the bank')).toBeVisible();
});

test('an order is found, a day noted and its goods received, another is chased, by keys alone', async ({
  chromium,
}) => {
  const { desk, hands, said } = await deskByKeys(chromium);
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await hands.press('/');
  await hands.type('QZKTB0004');
  await expect(desk.locator('[data-row]')).toHaveCount(1);
  await hands.goTo(/^Banc en frêne/);
  await hands.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Banc en frêne' })).toBeVisible();
  await hands.goTo(named(words.typeDay));
  await hands.press('Enter');
  await expect(desk.getByLabel(orders.promised.day)).toBeFocused();
  await hands.keepsFocus('being asked for a day');
  await hands.type('12312030');
  await hands.press('Enter');
  await said(words.done.promised);
  await hands.goTo(named(orders.actions.receivedIt), 'Shift+Tab');
  await hands.press('Enter');
  await hands.goTo(named(orders.save));
  await hands.press('Enter');
  await said(words.done.received);
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await hands.press('/');
  await expect(desk.getByRole('searchbox', { name: words.search })).toBeFocused();
  await hands.press('Control+a');
  await hands.type('QZKTB0001');
  await expect(desk.locator('[data-row]')).toHaveCount(1);
  await hands.goTo(/^Table en chêne massif/);
  await hands.press('Enter');
  await hands.goTo(named(orders.actions.chase));
  await hands.press('Enter');
  await hands.goTo(named(orders.chase.copy));
  await hands.press('Enter');
  await said(orders.chase.copied);
  expect(await desk.evaluate(() => navigator.clipboard.readText())).toContain('QZKTB0001');
  await hands.press('Escape');
  await hands.keepsFocus('leaving the message');
});

test('a partner is written down, and a time converted, by keys alone', async ({ chromium }) => {
  const { desk, hands, goToPage, intoThePage } = await deskByKeys(chromium);
  await intoThePage();
  await goToPage(texts.partnerList.title);
  await hands.goTo(named(texts.partnerList.empty.add));
  await hands.press('Enter');
  await hands.goTo(named(partnerPane.name));
  await hands.type('Helsinki Felt');
  await hands.goTo(named(partnerPane.place));
  await hands.type('Helsinki');
  await desk.getByRole('option').first().waitFor();
  await hands.press('Enter');
  await expect(desk.getByRole('article').getByRole('heading', { name: 'Helsinki Felt' })).toBeVisible();
  await hands.keepsFocus('adding a partner');
  await hands.goTo(named(popupWords.search), 'Shift+Tab');
  await hands.type('convert 3pm PST');
  await expect(desk.getByRole('main').getByRole('listitem').first()).toContainText(texts.search.kinds.action);
});

test('a bookmark is found, read, and its note changed, by keys alone', async ({ chromium }) => {
  const { desk, hands, said, intoThePage } = await deskByKeys(chromium);
  await intoThePage();
  await hands.goTo(named(popupWords.search), 'Shift+Tab');
  await hands.type('l441-10');
  await desk.getByRole('main').getByText('Article L. 441-10').first().waitFor();
  await hands.press('ArrowDown', 'Enter');
  await expect(desk.getByRole('article').getByText('ne peut dépasser trente jours').first()).toBeVisible();
  await hands.goTo(/^Note$/);
  await hands.press('Control+End');
  await hands.type(' Fait.');
  await hands.press('Tab');
  await said(texts.dossier.done.saved);
  const kept = (await rowsOf(chromium, 'bookmarks')).find(({ id }) => id === 'm1');
  expect(kept?.note).toBe('À citer dans la mise en demeure. Fait.');
});

test('everything is saved, the language changed and the help opened, by keys alone', async ({ chromium }) => {
  const { desk, hands, said, goToPage, intoThePage } = await deskByKeys(chromium);
  await intoThePage();
  await goToPage(backup.title);
  await hands.goTo(named(backup.saveDo));
  const download = desk.waitForEvent('download');
  await hands.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^sous-main-.*\.jsonl\.gz$/);
  await said(backup.saved);
  await goToPage(words.settings);
  await hands.goTo(named(settings.languageLabel));
  await hands.press('f');
  await expect(desk.locator('html')).toHaveAttribute('lang', 'fr');
  await hands.keepsFocus('another language');
  await hands.press('ArrowDown');
  await expect(desk.locator('html')).toHaveAttribute('lang', 'en');
  await goToPage(words.help);
});

test('the popup is used by keys alone: its drawers, its search, what it finds', async ({ chromium }) => {
  await fillDesk(chromium, 'en');
  const popup = await openExtensionPage(chromium, 'popup.html');
  await popup.setViewportSize({ width: 400, height: 580 });
  await popup.getByText(OWN).first().waitFor();
  const hands = handsAt(popup);
  await hands.goTo(named(popupWords.drawers.pile), 'Shift+Tab');
  for (const [drawer, has] of [
    ['orders', 'Cartons Lebeau'],
    ['partners', 'Lions Bay Cedar'],
    ['dossier', 'Article L. 441-10'],
  ] as const) {
    await hands.press('ArrowRight');
    await popup.getByText(has).first().waitFor();
    await hands.keepsFocus(`opening ${popupWords.drawers[drawer]}`);
  }
  await hands.press('/');
  await hands.type('frene');
  await popup.getByText('Banc en frêne').first().waitFor();
  const opening = chromium.context.waitForEvent('page');
  await hands.press('ArrowDown');
  await hands.keepsFocus('going to what was found');
  await popup.keyboard.press('Enter').catch(() => undefined); // the popup may be gone before the key comes up
  await expect(await opening).toHaveURL(/desk\.html#\/orders\//);
});
