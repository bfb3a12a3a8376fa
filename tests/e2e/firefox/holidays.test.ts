import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { fullDesk } from '../../support/full-desk.ts';
import { workedBetween } from '../../support/packaged-holidays.ts';
import { until } from '../../support/until.ts';

/** Many public holidays ago. */
const PROMISED_ON = '2026-03-02';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

test('a delay is counted in the working days of the owner’s country and region', async () => {
  const desk = await firefox.openExtensionPage('desk.html#/settings');
  const back = await openBackstage(firefox);
  const { suppliers, orders } = fullDesk(Date.now());
  const [order] = orders;
  if (!order) throw new Error('no order');
  await back.put('suppliers', suppliers);
  await back.put('orders', [{ ...order, shopPromisedOn: PROMISED_ON }]);
  await back.tell('settings.save', {
    version: 3,
    language: 'browser',
    country: 'DE',
    region: 'DE-SN',
    zone: null,
    quietHours: { from: '00:00', to: '00:00' },
    ownHours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
    notifications: true,
    morningNote: false,
    recheckMonths: 6,
    lawSources: { order: [], hidden: [], own: [] },
  });
  const late = async () => (await back.rows('orderEvents')).find(({ change }) => change.kind === 'late');
  await until('the delay is noted', async () => (await late()) !== undefined);
  const today = new Date().toISOString().slice(0, 10);
  expect((await late())?.change).toMatchObject({
    dueOn: PROMISED_ON,
    days: workedBetween(PROMISED_ON, today, 'DE', 'DE-SN'),
  });
  const region = '::-p-aria([name="Part of the country"][role="combobox"])';
  await desk.waitForSelector(region);
  expect(await desk.$eval(region, (select) => 'value' in select && select.value)).toBe('DE-SN');
});
