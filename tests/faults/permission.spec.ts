import { sitePattern } from '../../utils/orders/shop-place.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { grantSites, openExtensionPage } from '../support/chromium.ts';
import { checkOver, notificationCount, putRows, rowsOf, tell } from '../support/extension.ts';
import { keptAt } from '../support/kept-order.ts';
import { chooseSettings, enter, texts } from '../support/owner.ts';
import { until } from '../support/until.ts';

test('F15 a permission taken back while a check runs ends it: nothing more is asked, nothing is said of the order, and the popup asks for the site', async ({
  chromium,
  shops,
}) => {
  test.setTimeout(60_000);
  const { atelier } = shops;
  const site = sitePattern(atelier.origin);
  await chooseSettings(chromium);
  await tell(chromium, 'checks.now', null); // the first use makes the database
  await grantSites(chromium, [site]);
  await enter(chromium, atelier);
  const { supplier, order } = keptAt(atelier);
  await putRows(chromium, 'suppliers', [supplier]);
  await putRows(chromium, 'orders', [order]);
  await tell(chromium, 'checks.now', null);
  await checkOver(chromium);
  const [before] = await rowsOf(chromium, 'orders');
  atelier.move(412, 'backorder');
  const stage = await openExtensionPage(chromium, 'manifest.json');
  const asked = atelier.requests.length;
  await tell(chromium, 'checks.now', null);
  await until('the list is asked for', async () => atelier.requests.length > asked);
  // The order's own page is next, in five seconds.
  await stage.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), site);
  await checkOver(chromium);
  expect(atelier.requests.length - asked).toBe(1);
  const [after] = await rowsOf(chromium, 'orders');
  expect(after?.lastCheck?.outcome).toMatch(/changed$/);
  expect(after?.seenAt).toBeGreaterThanOrEqual(before?.seenAt ?? 0);
  const kinds = (await rowsOf(chromium, 'orderEvents')).map(({ change }) => change.kind);
  expect(kinds).toEqual(['status']);
  await until('what was seen is told', async () => (await notificationCount(chromium)) === 1);

  const popup = await openExtensionPage(chromium, 'popup.html');
  await expect(popup.getByRole('tabpanel')).toContainText(texts.pile.titles.allow(supplier.name));
  await grantSites(chromium, [site]);
  await expect(popup.getByRole('tabpanel')).not.toContainText(texts.pile.titles.allow(supplier.name));
});
