import { expect, test, vi } from 'vitest';
import { mainAction, menuItems, type OrderActions } from '../../../../components/orders/order-actions.ts';
import { aView } from '../../../support/a-view.ts';
import { textsFor } from '../../../support/texts-for.ts';

const en = textsFor('en');
const actions = (): OrderActions => ({
  openDesk: vi.fn(),
  chase: vi.fn(),
  receive: vi.fn(),
  promise: vi.fn(),
  correct: vi.fn(),
  pause: vi.fn(),
  archive: vi.fn(),
  remove: vi.fn(),
});
const tracked = { carrier: 'UPS', trackingNumber: '1Z', trackingUrl: 'https://ups.example/1Z' };

test.each([
  ['late: chase', { group: 'late' as const, lateDays: 4 }, 'Chase'],
  ['not understood: explain', { status: 'unknown' as const }, 'Explain'],
  ['a parcel on its way: follow it', { shipment: tracked }, 'Parcel'],
  ['a parcel that arrived: the shop’s page', { shipment: tracked, group: 'arrived' as const }, 'Open'],
  ['else the shop’s page', {}, 'Open'],
  ['kept by hand: received', { manual: true, url: null }, 'Arrived'],
  ['arrived, without a page: nothing', { group: 'arrived' as const, url: null }, undefined],
])('the one thing to do: %s', (_, changes, label) => {
  expect(mainAction(aView(changes), actions(), en)?.label).toBe(label);
});

test.each([
  ['words of the shop', {}, true],
  ['kept by hand', { manual: true, rawLabel: null }, true],
  ['a page without words for the state', { rawLabel: null }, false],
])('the state can be corrected: %s', (_, changes, expected) => {
  const labels = menuItems(aView(changes), actions(), en).map((item) => item.label);
  expect(labels.includes('Correct the state…')).toBe(expected);
});

test('an order is paused and resumed, archived and taken out, by the same item', () => {
  const done = actions();
  const run = (view: ReturnType<typeof aView>, label: string) =>
    menuItems(view, done, en)
      .find((item) => item.label === label)
      ?.run();
  const resting = aView({ paused: true, archived: true });
  run(aView(), 'Pause');
  run(resting, 'Resume');
  run(aView(), 'Archive');
  run(resting, 'Take out of the archive');
  expect(done.pause).toHaveBeenNthCalledWith(1, aView(), true);
  expect(done.pause).toHaveBeenNthCalledWith(2, resting, false);
  expect(done.archive).toHaveBeenNthCalledWith(1, aView(), true);
  expect(done.archive).toHaveBeenNthCalledWith(2, resting, false);
});
