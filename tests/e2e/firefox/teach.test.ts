import { afterAll, beforeAll, expect, test } from 'vitest';
import { bakery } from '../../shops/bakery.ts';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');

let firefox: Firefox;
let shops: Shops;
beforeAll(async () => {
  shops = await openShops({ extraPages: bakery });
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox.close();
  await shops.close();
});

test('an unknown shop is taught by pointing, and its other orders are read then', async () => {
  const shop = `http://bakery.localhost:${shops.port}/dossier`;
  const page = await firefox.browser.newPage();
  await page.goto(`${shop}/1`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await firefox.openPopup(page);
  await popup.press(texts.pageCard.showMe);
  await page.waitForSelector('sous-main-teach');
  await page.click('.fournee-no');
  await page.click('.etape');
  expect(page.url()).toBe(`${shop}/1`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // no day on this page
  await page.keyboard.press('Enter'); // and no parcel

  const desk = await firefox.waitForPage('/desk.html#/teach');
  await desk.waitForSelector('::-p-text(BX-1)');
  await desk.waitForSelector('::-p-text(Au four)');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await desk.locator(`::-p-aria([name="${texts.teach.save}"][role="button"])`).click();
  await desk.waitForSelector(`::-p-text(${texts.teach.saved})`);

  await page.goto(`${shop}/2`);
  const again = await firefox.openPopup(page);
  await until('the other order is read', async () => (await again.text()).includes('BX-2'));
});
