import { putRows, rowsOf } from '../support/extension.ts';
import { fullDesk } from '../support/full-desk.ts';
import { chooseSettings, openFullDesk } from '../support/owner.ts';
import { workedBetween } from '../support/packaged-holidays.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

/** Many public holidays ago. */
const PROMISED_ON = '2026-03-02';

test('a delay is counted in the working days of the owner’s country and region, by worker and desk', async ({
  chromium,
  today,
}) => {
  const desk = await openFullDesk(chromium);
  const [order] = fullDesk(Date.now()).orders;
  if (!order) throw new Error('no order');
  await putRows(chromium, 'orders', [{ ...order, shopPromisedOn: PROMISED_ON }]);
  await chooseSettings(chromium, { country: 'DE', region: 'DE-SN' });
  const days = workedBetween(PROMISED_ON, today, 'DE', 'DE-SN');
  expect(days).not.toBe(workedBetween(PROMISED_ON, today, 'FR', null));
  const late = async () =>
    (await rowsOf(chromium, 'orderEvents')).find(
      (event) => event.orderId === order.id && event.change.kind === 'late',
    );
  await until('the worker notes the delay', async () => (await late()) !== undefined);
  expect((await late())?.change).toMatchObject({ dueOn: PROMISED_ON, days });
  await expect(desk.getByRole('row', { name: order.reference ?? '' })).toContainText(`${days} days`);
  await desk.getByRole('link', { name: 'Settings' }).click();
  await expect(desk.getByLabel('Part of the country')).toHaveValue('DE-SN');
});
