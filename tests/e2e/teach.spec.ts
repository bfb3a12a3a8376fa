import { bakery } from '../shops/bakery.ts';
import { openShops } from '../shops/open-shops.ts';
import { openPopup } from '../support/chromium.ts';
import { press, says, texts } from '../support/owner.ts';
import { expect, test } from './fixtures.ts';

test('an unknown shop is taught by pointing, and its other orders are read then', async ({
  chromium,
  today,
}) => {
  const shops = await openShops({ today, extraPages: bakery });
  const shop = `http://bakery.localhost:${shops.port}/dossier`;
  const page = await chromium.context.newPage();
  await page.goto(`${shop}/1`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);

  const popup = await openPopup(chromium, page);
  await press(popup, texts.pageCard.showMe);
  await expect(page.locator('sous-main-teach')).toBeAttached();
  const title = await page.title();
  await page.locator('.fournee-no').click();
  await page.locator('.etape').click();
  await page.mouse.click(5, 5); // the whole page: refused, and asked again
  await expect(page.locator('sous-main-teach')).toBeAttached();
  expect(page.url()).toBe(`${shop}/1`);
  expect(await page.title()).toBe(title);

  const desk = chromium.context.waitForEvent('page');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // no day on this page
  await page.keyboard.press('Enter'); // and no parcel
  const confirm = await desk;
  await expect(confirm.getByText('BX-1')).toBeVisible();
  await expect(confirm.getByText('Au four')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await confirm.getByRole('button', { name: texts.teach.save }).click();
  await expect(confirm.getByText(texts.teach.saved)).toBeVisible();

  await page.goto(`${shop}/2`);
  await page.bringToFront();
  const again = await openPopup(chromium, page);
  await says(again, 'BX-2');
  await shops.close();
});

test('Escape leaves the page as it was', async ({ chromium, today }) => {
  const shops = await openShops({ today, extraPages: bakery });
  const page = await chromium.context.newPage();
  await page.goto(`http://bakery.localhost:${shops.port}/dossier/1`);
  const popup = await openPopup(chromium, page);
  await press(popup, texts.pageCard.showMe);
  await expect(page.locator('sous-main-teach')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await page.screenshot({ path: '.output/teach.png' });
  await page.keyboard.press('Escape');
  await expect(page.locator('sous-main-teach')).not.toBeAttached();
  await page.locator('h1').click();
  expect(await page.title()).toBe('clicked');
  await shops.close();
});
