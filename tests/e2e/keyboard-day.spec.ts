import type { KeyInput, Page as PopupPage } from 'puppeteer-core';
import { grantSite, openExtensionPage, openPopup } from '../support/chromium.ts';
import { putRows, rowsOf } from '../support/extension.ts';
import { fullDesk } from '../support/full-desk.ts';
import { hands } from '../support/hands.ts';
import { listenTo } from '../support/heard.ts';
import { chooseSettings, says, signIn, texts } from '../support/owner.ts';
import { closePopup } from '../support/save.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

/** The real popup under the same hands as every other page. */
const handsOn = (popup: PopupPage) =>
  hands({
    keyboard: {
      press: (key) => popup.keyboard.press(key as KeyInput),
      type: (words) => popup.keyboard.type(words),
    },
    evaluate: (work) => popup.evaluate(work),
  });

test('a day’s work needs no mouse, and the focus is never lost', async ({ chromium, shops }) => {
  test.setTimeout(180_000);
  await chooseSettings(chromium);
  const { popup: words, partnerList, orders } = texts;

  // A supplier's list of orders is followed,
  const page = await signIn(chromium, shops.atelier);
  await grantSite(chromium, `http://${new URL(page.url()).hostname}/*`);
  const real = await openPopup(chromium, page);
  await says(real, words.page.followAll(4));
  const onReal = handsOn(real);
  await onReal.goTo(/^Follow all/);
  await real.keyboard.press('Enter');
  await until('four orders are followed', async () => (await rowsOf(chromium, 'orders')).length === 4);
  await closePopup(real, page); // where the browser's own question did not
  // and the page itself kept.
  const again = await openPopup(chromium, page);
  await says(again, words.page.allFollowed(4));
  const onAgain = handsOn(again);
  await onAgain.goTo(new RegExp(`^${words.drawers.orders}`));
  await onAgain.press('ArrowRight');
  await onAgain.press('ArrowRight');
  await onAgain.goTo(new RegExp(`^${texts.dossier.save}$`));
  await onAgain.press('Enter');
  await until('the page is kept', async () => (await rowsOf(chromium, 'bookmarks')).length === 1);
  await closePopup(again, page);

  // The orders of the day: one is chased, one arrived.
  const { suppliers, orders: rows } = fullDesk(Date.now());
  await putRows(chromium, 'suppliers', suppliers);
  await putRows(chromium, 'orders', rows);
  const popup = await openExtensionPage(chromium, 'popup.html');
  await expect(popup.getByRole('button', { name: /^Chase: / }).first()).toBeVisible();
  const onPopup = hands(popup);
  const heard = await listenTo(popup);
  await onPopup.goTo(new RegExp(words.search));
  await onPopup.press('ArrowDown');
  await onPopup.goTo(/^Chase: /, 'ArrowDown');
  await onPopup.press('Enter');
  await expect(popup.getByRole('dialog')).toBeVisible();
  await onPopup.press('Escape');
  await expect(popup.getByRole('dialog')).toBeHidden();
  expect(await onPopup.name()).toMatch(/^Chase: /);
  await onPopup.goTo(/^More for .*QZKTB0004/);
  await onPopup.press('Enter');
  await onPopup.goTo(new RegExp(`^${orders.actions.receivedIt}`), 'ArrowDown');
  await onPopup.press('Enter');
  await expect(popup.getByRole('dialog')).toBeVisible();
  await onPopup.goTo(new RegExp(`^${orders.save}$`));
  await onPopup.press('Enter');
  await expect(popup.getByText(words.done.received)).toBeVisible();
  await onPopup.press('Control+z');
  await expect(popup.getByText(words.done.received)).toBeHidden();
  await until('it is no longer received', async () =>
    (await rowsOf(chromium, 'orders')).some(({ id, received }) => id === 'o4' && received === null),
  );

  expect((await heard()).filter((said) => said.includes(words.done.received))).toHaveLength(1);

  // Somebody is added on the desk, and meant to be called.
  const opened = chromium.context.waitForEvent('page');
  await onPopup.goTo(new RegExp(words.openDesk));
  await popup.keyboard.press('Enter'); // the popup closes with it
  const desk = await opened;
  const onDesk = hands(desk);
  await desk.getByRole('main').waitFor();
  await onDesk.goTo(new RegExp(`^${partnerList.title}`));
  await onDesk.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: partnerList.title })).toBeFocused();
  await onDesk.goTo(new RegExp(`^${texts.partnerPane.name}`));
  await onDesk.type('Lions Bay Cedar');
  await onDesk.press('Tab');
  await onDesk.type('Vancouver');
  await expect(desk.getByRole('option').first()).toContainText('Vancouver');
  await onDesk.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Lions Bay Cedar' })).toBeVisible();
  await onDesk.goTo(new RegExp(`^${partnerList.wantCall}$`));
  await onDesk.press('Enter');
  await expect(desk.getByText(partnerList.done.call)).toBeVisible();

  // An order is found, its note written, and that taken back.
  await onDesk.goTo(new RegExp(`^${texts.desk.orders}`), 'Shift+Tab');
  await onDesk.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: texts.desk.orders })).toBeFocused();
  await onDesk.press('/');
  await onDesk.type('QZKTB0001');
  await expect(desk.getByRole('rowheader')).toHaveCount(1);
  await onDesk.press('ArrowDown');
  await onDesk.press('Enter');
  const note = desk.getByRole('textbox', { name: 'Note' });
  await expect(note).toBeVisible();
  await onDesk.goTo(/^Note$/);
  const heardOnDesk = await listenTo(desk);
  await onDesk.type('They call back on Tuesday.');
  await onDesk.press('Tab');
  await expect(desk.getByText(texts.desk.done.note)).toBeVisible();
  await onDesk.goTo(new RegExp(`^${texts.desk.undo}$`));
  await onDesk.press('Enter');
  await expect(note).toHaveValue('');

  expect((await heardOnDesk()).filter((said) => said.includes(texts.desk.done.note))).toHaveLength(1);

  // And back the way one came.
  await desk.goBack();
  await expect(desk).toHaveURL(/#\/orders\?q=QZKTB0001$/);
  await desk.goBack();
  await expect(desk.getByRole('heading', { level: 1, name: partnerList.title })).toBeVisible();
});
