// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { OrderSteps } from '../../../../components/desk/OrderSteps.tsx';
import type { OrderStep } from '../../../../utils/orders/order-steps.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

const said = (...steps: OrderStep[]) => {
  render(<OrderSteps steps={steps} today="2026-11-23" />);
  return within(screen.getByRole('list', { name: 'History' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
};
const reached = { id: 'x', on: '2026-11-12', reached: true };

test('a status is said in our words, the shop’s beneath where they are others', () => {
  expect(
    said(
      { ...reached, id: '1', kind: 'status', status: 'processing', rawLabel: 'Traitement', shipments: [] },
      { ...reached, id: '2', kind: 'status', status: 'shipped', rawLabel: 'SHIPPED', shipments: [] },
      { ...reached, id: '3', kind: 'status', status: 'unknown', rawLabel: 'Au quai', shipments: [] },
    ),
  ).toEqual([
    '12 NovIn preparation“Traitement”',
    '12 NovShipped',
    '12 Nov“Au quai”the shop’s words, not understood',
  ]);
});

test('the promised day says who promised and how late it is', () => {
  const due = { on: '2026-11-17', by: 'shop' as const };
  expect(said({ ...reached, kind: 'promised', due, lateDays: 4 })).toEqual([
    '12 NovPromised deliveryby the shop, 4\u00a0working days late',
  ]);
});

test.each([
  ['shop', '12 NovNo longer promisedby the shop, before: 17 Nov'],
  ['user', '12 NovYour day taken backnoted by you, before: 17 Nov'],
] as const)('a day that the %s no longer names is no promise broken by the other', (by, words) => {
  const step = { ...reached, kind: 'moved-promise', from: '2026-11-17', to: null, by } as const;
  expect(said(step)).toEqual([words]);
});

test('what has not come yet is said to a screen reader too', () => {
  expect(said({ id: 'arrival', on: null, reached: false, kind: 'arrival' })).toEqual(['Delivered (not yet)']);
});

test('a parcel leads to its tracking page in a tab of its own', () => {
  const parcel = { carrier: 'UPS', trackingNumber: '1Z5', trackingUrl: 'https://ups.example/1Z5' };
  said({ ...reached, kind: 'status', status: 'shipped', rawLabel: null, shipments: [parcel] });
  const link = screen.getByRole('link', { name: /UPS 1Z5.*opens a new tab/ });
  expect(link.getAttribute('href')).toBe('https://ups.example/1Z5');
  expect(link.getAttribute('rel')).toContain('noopener');
});
