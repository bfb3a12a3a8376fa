import type { Page } from '@playwright/test';
import { fillDesk } from '../scenes/fill-desk.ts';
import { openExtensionPage } from '../support/chromium.ts';
import { rowsOf } from '../support/extension.ts';
import { handsOn } from '../support/hands.ts';
import { texts } from '../support/owner.ts';
import { expect, test } from './fixtures.ts';

const { pile, orders, desk: words, dossier, backup, settings, partnerPane, popup: popupWords } = texts;
const OWN = 'Rappeler le comptable pour la TVA';

const handsAt = (page: Page) =>
  handsOn({
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    look: (read) => page.evaluate(read),
  });

/** The beginning of what something is called. */
const named = (words: string) => new RegExp(`^${RegExp.escape(words)}`);

test('a day’s work at the desk is done by keys alone, and one always sees where one is', async ({
  chromium,
}) => {
  test.setTimeout(240_000);
  await fillDesk(chromium, 'en');
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await openExtensionPage(chromium, 'desk.html');
  await desk.getByRole('rowheader').first().waitFor();
  const hands = handsAt(desk);
  const said = async (sentence: string) => {
    await expect(desk.getByRole('status').filter({ hasText: sentence }).first()).toBeVisible();
    await hands.keepsFocus(sentence);
  };
  const heading = (name: string) => expect(desk.getByRole('heading', { name }).first()).toBeVisible();
  const goToPage = async (name: string) => {
    await hands.goTo(named(name), 'Shift+Tab');
    await hands.press('Enter');
    await heading(name);
    await hands.keepsFocus(`opening ${name}`);
  };

  await test.step('the pile: aside and back, done and back, a new sheet', async () => {
    await hands.goTo(named(words.skip));
    await hands.press('Enter');
    await hands.keepsFocus('skipping the places');
    await goToPage(pile.title);
    await hands.goTo(named(pile.more(OWN)));
    await hands.press('Enter');
    await hands.goTo(named(pile.laterUntil.tomorrow), 'ArrowDown');
    await hands.press('Enter');
    await said('Back tomorrow.');
    await hands.press('Control+z');
    await hands.goTo(named(pile.aboutAction(pile.actions.done, OWN)), 'Shift+Tab');
    await hands.press('Enter');
    await said(pile.said.done);
    await hands.press('Control+z');
    await hands.keepsFocus('taking it back');
    await hands.goTo(named(pile.add.label), 'Shift+Tab');
    await hands.type('Ring the bank');
    await hands.press('Enter');
    await said(pile.said.added);
    await expect(desk.getByText('Ring the bank')).toBeVisible();
  });

  await test.step('an order: found, a day noted, received; another chased', async () => {
    await hands.press('Tab', '/');
    await hands.type('QZKTB0004');
    await desk.getByRole('main').getByText('Banc en frêne').first().waitFor();
    await hands.press('ArrowDown', 'Enter');
    await heading('Banc en frêne');
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
    await hands.press('/');
    await hands.type('QZKTB0001');
    await expect(desk.getByRole('rowheader')).toHaveCount(1);
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

  await test.step('a partner: written down, and whether to call; a time', async () => {
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
    await expect(desk.getByRole('main').getByRole('listitem').first()).toContainText(
      texts.search.kinds.action,
    );
  });

  await test.step('a bookmark: found, read, its note changed', async () => {
    await hands.press('Control+a');
    await hands.type('l441-10');
    await desk.getByRole('main').getByText('Article L. 441-10').first().waitFor();
    await hands.press('ArrowDown', 'Enter');
    await expect(desk.getByRole('article').getByText('ne peut dépasser trente jours').first()).toBeVisible();
    await hands.goTo(/^Note$/);
    await hands.press('Control+End');
    await hands.type(' Fait.');
    await hands.press('Tab');
    await said(dossier.done.saved);
    const kept = (await rowsOf(chromium, 'bookmarks')).find(({ id }) => id === 'm1');
    expect(kept?.note).toBe('À citer dans la mise en demeure. Fait.');
  });

  await test.step('everything saved; another language; the help', async () => {
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
});

test('the popup is used by keys alone: its drawers, its search, what it finds', async ({ chromium }) => {
  test.setTimeout(120_000);
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
