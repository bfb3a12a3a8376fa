import type { Page } from '@playwright/test';
import { anOrder, aPartner, aSupplier } from '../support/builders.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { putRows, tell } from '../support/extension.ts';
import { chooseSettings, texts } from '../support/owner.ts';
import { zoneAtTen } from '../support/owner-at-ten.ts';
import { aHandSheet } from '../support/pile-records.ts';
import { expect, test } from './fixtures.ts';

const { pile: WORDS, desk: DESK } = texts;

async function keepSheets(chromium: Chromium): Promise<void> {
  await chooseSettings(chromium, { zone: zoneAtTen() });
  await tell(chromium, 'checks.now', null); // the first use makes the database
  await putRows(chromium, 'suppliers', [aSupplier()]);
  await putRows(chromium, 'orders', [anOrder({ id: 'o', reference: 'CMD-7' })]);
  await putRows(chromium, 'partners', [aPartner({ id: 'p', name: 'Lions Bay Cedar' })]);
  const addedAt = Date.now();
  await putRows(chromium, 'sheets', [
    aHandSheet({ id: 'order', title: 'Ask for the bill', thing: { kind: 'order', id: 'o' }, addedAt }),
    aHandSheet({ id: 'partner', title: 'Send samples', thing: { kind: 'partner', id: 'p' }, addedAt }),
    aHandSheet({ id: 'never', title: 'Look it up', thing: { kind: 'bookmark', id: 'never' }, addedAt }),
  ]);
}

const line = (page: Page, words: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: words });

test('a sheet whose thing is deleted stays, says so, and can be done; the thing back, it is named again', async ({
  chromium,
}) => {
  await keepSheets(chromium);
  const desk = await openExtensionPage(chromium, 'desk.html#/pile');
  await expect(line(desk, 'Ask for the bill')).toContainText('CMD-7');
  await expect(line(desk, 'Look it up')).toContainText(WORDS.why.aboutGone);
  await tell(chromium, 'orders.delete', ['o']);
  await tell(chromium, 'partners.delete', ['p']);
  for (const words of ['Ask for the bill', 'Send samples'])
    await expect(line(desk, words)).toContainText(WORDS.why.aboutGone);
  const pane = await openExtensionPage(chromium, 'desk.html#/pile/order');
  await expect(pane.getByLabel(WORDS.fields.title, { exact: true })).toHaveValue('Ask for the bill');
  await pane.getByLabel(WORDS.fields.title, { exact: true }).fill('Ask for the other bill');
  await pane.getByLabel(WORDS.fields.title, { exact: true }).blur();
  await expect(line(desk, 'Ask for the other bill')).toContainText(WORDS.why.aboutGone);
  await tell(chromium, 'orders.restore', ['o']);
  await expect(line(desk, 'Ask for the other bill')).toContainText('CMD-7');
  await line(desk, 'Send samples').getByRole('button', { name: /^Done/ }).click();
  await expect(line(desk, 'Send samples')).toHaveCount(0);
  await desk.getByRole('button', { name: DESK.undo }).click();
  await expect(line(desk, 'Send samples')).toHaveCount(1);
});
