import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Language, textsFor } from '../../utils/texts/texts.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { putRows } from '../support/extension.ts';
import { fullDesk } from '../support/full-desk.ts';
import { fullDossier } from '../support/full-dossier.ts';
import { fullPartners } from '../support/full-partners.ts';
import { chooseSettings } from '../support/owner.ts';
import { expect, test } from './fixtures.ts';

/** Fills the database and chooses a language. */
async function fill(chromium: Chromium, language: Language): Promise<void> {
  const page = await openExtensionPage(chromium, 'desk.html');
  await expect(page.getByRole('main')).toBeVisible();
  const desk = fullDesk(Date.now());
  await putRows(chromium, 'suppliers', desk.suppliers);
  await putRows(chromium, 'orders', desk.orders);
  await putRows(chromium, 'orderEvents', desk.orderEvents);
  await putRows(chromium, 'partners', fullPartners());
  const dossier = fullDossier(Date.now());
  await putRows(chromium, 'folders', dossier.folders);
  await putRows(chromium, 'bookmarks', dossier.bookmarks);
  await chooseSettings(chromium, { language });
  await page.close();
}

/** No violation, the page scrolls in one direction only, and a picture to look at. */
async function inspect(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `.output/views/${name}.png`, fullPage: true });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect.soft(found, name).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

const NOT_IN_THE_MENU = [
  '#/orders/o1',
  '#/orders/o4',
  '#/suppliers/s1',
  '#/add',
  '#/teach',
  '#/diagnostic',
  '#/partners/p6',
  '#/planner?with=p1,p3,p6',
];

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = `${language}-${colorScheme}`;
    test.describe(look, () => {
      test.use({ colorScheme });

      test('popup and desk are accessible, full of orders', async ({ chromium }) => {
        test.setTimeout(90_000); // a dozen views
        await fill(chromium, language);
        const popup = await openExtensionPage(chromium, 'popup.html');
        await popup.setViewportSize({ width: 400, height: 580 });
        await expect(popup.locator('html')).toHaveAttribute('lang', language);
        await expect(popup.getByText('Cartons Lebeau').first()).toBeVisible();
        await inspect(popup, `popup-${look}`);
        await popup.getByRole('tab', { name: textsFor(language).popup.drawers.partners }).click();
        await expect(popup.getByText('Lions Bay Cedar')).toBeVisible();
        await inspect(popup, `popup-partners-${look}`);
        await popup.getByRole('tab').last().click();
        await expect(popup.getByText('Article L. 441-10').first()).toBeVisible();
        await inspect(popup, `popup-dossier-${look}`);
        const desk = await openExtensionPage(chromium, 'desk.html');
        await expect(desk.locator('html')).toHaveAttribute('lang', language);
        await expect(desk.getByRole('row').first()).toBeVisible();
        await inspect(desk, `desk-orders-${look}`);
        const places = await desk
          .locator('nav a[href^="#/"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        for (const place of [...places, ...NOT_IN_THE_MENU]) {
          await desk.goto(`chrome-extension://${chromium.extensionId}/desk.html${place}`);
          await expect(desk.getByRole('heading').first()).toBeVisible();
          await inspect(desk, `desk${place.replaceAll(/\W+/g, '-')}-${look}`);
        }
      });
    });
  }

test('popup and desk are accessible while nothing is followed', async ({ chromium }) => {
  const popup = await openExtensionPage(chromium, 'popup.html');
  await popup.setViewportSize({ width: 400, height: 580 });
  await expect(popup.getByRole('heading').first()).toBeVisible();
  await inspect(popup, 'popup-empty');
  const desk = await openExtensionPage(chromium, 'desk.html');
  await expect(desk.getByRole('heading').first()).toBeVisible();
  await inspect(desk, 'desk-empty');
});
