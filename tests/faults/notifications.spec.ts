import { expect, test } from '../e2e/fixtures.ts';
import { notifiedPlaces } from '../support/browser-state.ts';
import { type Chromium, killWorker, openOrders } from '../support/chromium.ts';
import { inExtension, notificationCount, putRows, tell } from '../support/extension.ts';
import { movedOrders } from '../support/moved-orders.ts';
import { chooseSettings } from '../support/owner.ts';
import { until } from '../support/until.ts';

async function threeMoves(chromium: Chromium): Promise<void> {
  await tell(chromium, 'checks.now', null); // the first use makes the database
  const { suppliers, orders, orderEvents } = movedOrders(Date.now());
  await putRows(chromium, 'suppliers', suppliers);
  await putRows(chromium, 'orders', orders);
  await putRows(chromium, 'orderEvents', orderEvents);
}

async function popupHasAll(chromium: Chromium): Promise<void> {
  const popup = await openOrders(chromium);
  for (const reference of ['Na1', 'Na2', 'Nb1'])
    await expect(popup.getByRole('tabpanel').getByText(reference).first()).toBeVisible();
  await popup.close();
}

const isTold = (chromium: Chromium) =>
  until('it counts as told', () =>
    inExtension(chromium, (page) =>
      page.evaluate(async () => {
        const { 'told-events': told } = await chrome.storage.local.get('told-events');
        return Object.keys(told ?? {}).length === 3;
      }),
    ),
  );

test('F20 notifications that are cleared unread do not come back, and the popup has what they said', async ({
  chromium,
}) => {
  await threeMoves(chromium);
  await chooseSettings(chromium); // any change lets the background say what is new
  await until('both suppliers are told', async () => (await notificationCount(chromium)) === 2);
  await chromium.worker.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
  await killWorker(chromium);
  await chooseSettings(chromium);
  expect(await chromium.worker.evaluate(notifiedPlaces)).toEqual([]);
  await popupHasAll(chromium);
});

test('F20 notifications that the desktop refuses are tried once, and the popup has what they would have said', async ({
  chromium,
}) => {
  await chromium.worker.evaluate(() => {
    let tried = 0;
    Object.assign(chrome.notifications, {
      create: () => {
        Reflect.set(globalThis, 'triedToNotify', ++tried);
        return Promise.reject(new Error('refused'));
      },
    });
  });
  await threeMoves(chromium);
  await chooseSettings(chromium);
  await isTold(chromium);
  await chooseSettings(chromium);
  expect(await chromium.worker.evaluate(() => Reflect.get(globalThis, 'triedToNotify'))).toBe(2);
  expect(await notificationCount(chromium)).toBe(0);
  await popupHasAll(chromium);
});
