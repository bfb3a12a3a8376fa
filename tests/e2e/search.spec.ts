import { expect, type Page } from '@playwright/test';
import { fillDesk } from '../scenes/scene.ts';
import { openExtensionPage } from '../support/chromium.ts';
import { texts } from '../support/owner.ts';
import { test } from './fixtures.ts';

const results = (page: Page) => page.getByRole('list', { name: texts.popup.results }).getByRole('listitem');

test('the popup finds across kinds, says why, and opens the best by keyboard alone', async ({ chromium }) => {
  await fillDesk(chromium, 'en');
  const popup = await openExtensionPage(chromium, 'popup.html');
  await popup.getByRole('heading').first().waitFor();
  await popup.keyboard.press('/');
  await popup.keyboard.type('vancouver');
  await expect(results(popup).first()).toContainText('Lions Bay Cedar');
  await expect(results(popup).first()).toContainText(texts.search.kinds.partner);
  await popup.keyboard.press('Escape');
  await popup.keyboard.type('huile dure');
  await expect(results(popup).first()).toContainText(texts.search.why.order.item?.('Huile dure') ?? '');
  await popup.keyboard.press('Escape');
  await popup.keyboard.type('renouveler');
  await expect(results(popup).first()).toContainText('Renouveler l’assurance de l’atelier');
  await popup.keyboard.press('Escape');
  await popup.keyboard.type('vancouver');
  await expect(results(popup).first()).toContainText('Lions Bay Cedar');
  const opening = chromium.context.waitForEvent('page');
  await popup.keyboard.press('Enter');
  const desk = await opening;
  await expect(desk).toHaveURL(/desk\.html#\/partners\//);
  await expect(desk.getByRole('heading', { name: 'Lions Bay Cedar' })).toBeVisible();
});
