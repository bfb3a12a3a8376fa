import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { sites } from '../../support/browser-state.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { answerQuestion } from '../../support/firefox-permissions.ts';
import { enterIn } from '../../support/firefox-shops.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const WORDS = textsFor('en').pageCard;

let firefox: Firefox;
let shops: Shops;
let back: Backstage;
beforeAll(async () => {
  shops = await openShops();
  firefox = await launchFirefox({
    'extensions.webextOptionalPermissionPrompts': true,
    'security.notification_enable_delay': 0, // else hasty answers are ignored
  });
  back = await openBackstage(firefox);
});
afterAll(async () => {
  await firefox.close();
  await shops.close();
});

test('refused in the browser’s own question, the order is kept and this is said; then it is allowed', async () => {
  const { cartons } = shops;
  await enterIn(firefox, cartons);
  const page = await firefox.browser.newPage();
  await page.goto(cartons.orderUrl(317));
  await (await firefox.openPopup(page)).press(WORDS.followOne('S00317'));
  await answerQuestion(firefox, 'refuse');
  await until('the order is kept', async () => (await back.rows('orders')).length === 1);
  expect(await back.ask(sites)).toEqual({ granted: [], registered: [] });

  const popup = await firefox.openPopup(page);
  await until('this is said', async () => (await popup.text()).includes(WORDS.notGranted));
  await popup.press(WORDS.grant);
  await answerQuestion(firefox, 'allow');
  await page.waitForSelector('sous-main-badge');
  const [site] = (await back.ask(sites)).granted;
  expect(site).toBe(`http://${cartons.host}/*`);
});
