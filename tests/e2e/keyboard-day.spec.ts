import type { Page } from '@playwright/test';
import { fillDesk } from '../scenes/fill-desk.ts';
import { openExtensionPage } from '../support/chromium.ts';
import { handsOn } from '../support/hands.ts';
import { texts } from '../support/owner.ts';
import { expect, test } from './fixtures.ts';

const { pile, orders, desk: words, popup: popupWords } = texts;
const OWN = 'Rappeler le comptable pour la TVA';

const handsAt = (page: Page) =>
  handsOn({
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    look: (read) => page.evaluate(read),
  });

/** The beginning of what something is called. */
const named = (words: string) => new RegExp(`^${RegExp.escape(words)}`);

test('sheets and an order are seen to at the desk by keys alone, and one always sees where one is', async ({
  chromium,
}) => {
  test.setTimeout(240_000);
  await fillDesk(chromium, 'en');
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

  await test.step('an order: found, a day noted, received', async () => {
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
