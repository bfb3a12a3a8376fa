import { expect, onTestFinished, test } from 'vitest';
import { openShops } from '../../shops/open-shops.ts';
import { openBackstage } from '../../support/backstage.ts';
import { wakesAt } from '../../support/browser-state.ts';
import { launchFirefox } from '../../support/firefox.ts';
import { backgroundState } from '../../support/firefox-faults.ts';
import { keepOrder } from '../../support/firefox-shops.ts';
import { SETTINGS } from '../../support/owner.ts';
import { until } from '../../support/until.ts';

test('F13 an event page that Firefox suspends by itself, in a check too, is started by the next event and ends what it began', async () => {
  const shops = await openShops();
  const firefox = await launchFirefox({ 'extensions.background.idle.timeout': 500 });
  onTestFinished(async () => {
    await firefox.close();
    await shops.close();
  });
  const desk = await firefox.openExtensionPage('desk.html');
  const back = await openBackstage(firefox);
  await back.tell('settings.save', SETTINGS);
  await desk.close();
  const isSuspended = () =>
    until('it is suspended', async () => (await backgroundState(firefox)) === 'stopped', 30);
  await isSuspended();
  expect(await back.ask(wakesAt)).toBeGreaterThan(Date.now());

  const shop = shops.openLike('atelier', 'suspended.localhost');
  await keepOrder(firefox, back, shop);
  shop.move(412);
  await back.tell('checks.now', null);
  // Between the list and the order's own page lie five seconds in which nothing happens.
  await until(
    'the check has ended',
    async () => {
      await back.tell('teach.current');
      const [order] = await back.rows('orders');
      return order?.status === 'shipped' && order.shipments.length > 0;
    },
    60,
  );
  await back.checkOver();
  const kinds = (await back.rows('orderEvents')).map(({ change }) => change.kind);
  expect(kinds).toEqual(['status']);
  await isSuspended();
  expect(await back.ask(wakesAt)).toBeGreaterThan(Date.now());
});
