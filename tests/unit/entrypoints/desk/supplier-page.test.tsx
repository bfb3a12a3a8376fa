// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SupplierPage } from '../../../../entrypoints/desk/views/SupplierPage.tsx';
import { scorecardOf } from '../../../../utils/orders/scorecard.ts';
import type { Supplier } from '../../../../utils/orders/supplier.ts';
import { aDesk } from '../../../support/a-desk.ts';
import { anOrder, aSupplier, NOW } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import { sent } from '../../../support/sent-messages.ts';
import '../../../support/dom.ts';

const permissions = { request: vi.fn(), remove: vi.fn() };
beforeEach(() => {
  permissions.request.mockReset().mockResolvedValue(true);
  permissions.remove.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions });
});

function show(changes: Partial<Supplier> = {}, allowed = false) {
  const supplier = aSupplier(changes);
  const desk = aDesk([anOrder()], [supplier]);
  const row = { supplier, card: scorecardOf(desk.orders, desk) };
  render(<SupplierPage row={row} allowed={new Set(allowed ? [supplier.id] : [])} desk={desk} />);
  return desk;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('the permission is asked for in the click itself, and what was answered is said', async () => {
  const desk = show();
  permissions.request.mockResolvedValue(false);
  press('Allow the site');
  expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://shop.example/*'] });
  await waitFor(() =>
    expect(desk.say).toHaveBeenCalledWith({ text: 'Site not allowed. Everything is kept.' }),
  );
});

test('the permission is taken back', () => {
  show({}, true);
  press('Take the permission back');
  expect(permissions.remove).toHaveBeenCalledWith({ origins: ['https://shop.example/*'] });
});

test.each([
  [true, 1],
  [false, 0],
])('with its site allowed: %s, a next check is announced: %d', (allowed, announced) => {
  show({ nextCheckAt: NOW + 3_600_000 }, allowed);
  expect(screen.queryAllByText(/^Next check/)).toHaveLength(announced);
  expect(screen.getByRole('button', { name: 'Check now' })).toHaveProperty('disabled', !allowed);
});

test('a shop that moves is moved even when its new site is refused', async () => {
  show();
  permissions.request.mockRejectedValue(new Error('no'));
  fireEvent.input(screen.getByLabelText('New address of the shop'), {
    target: { value: 'https://new.example/login?x=1' },
  });
  press('Move');
  expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://new.example/*'] });
  await waitFor(() => expect(sent).toEqual([['suppliers.move', 'supplier-1', 'https://new.example']]));
});

test.each(['new.example', 'javascript:alert(1)', 'https://shop.example/other'])(
  'the address %s is no place to move to',
  (address) => {
    show();
    fireEvent.input(screen.getByLabelText('New address of the shop'), { target: { value: address } });
    press('Move');
    expect(screen.getByText(/An address begins with/)).toBeDefined();
    expect(permissions.request).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  },
);

test('words that were corrected stand as the shop writes them', () => {
  show({ corrections: { 'en preparation': 'on-hold' } });
  expect(screen.getByRole('rowheader').textContent).toBe('“En préparation”');
});

test('a correction is taken back by its words', async () => {
  show({ corrections: { 'au quai': 'shipped' } });
  press(/Remove “au quai”/);
  await waitFor(() => expect(sent).toEqual([['suppliers.uncorrect', 'supplier-1', 'au quai']]));
});

test('forgetting asks first, says what goes, and does nothing when left', async () => {
  show();
  press('Forget…');
  expect(screen.getByText(/1.order with history, notes and checks/)).toBeDefined();
  press('Cancel');
  expect(sent).toEqual([]);
  press('Forget…');
  press('Forget it all');
  await waitFor(() => expect(sent).toEqual([['suppliers.forget', 'supplier-1']]));
});

test('a file that is no recipe is refused with its reason, and nothing is sent', async () => {
  show();
  const file = new File(['{"a":1}'], 'x.json');
  fireEvent.change(screen.getByLabelText('Import a file'), { target: { files: [file] } });
  expect(await screen.findByText(/nothing was changed: it does not say where an order stands/)).toBeDefined();
  expect(sent).toEqual([]);
});

test('a supplier without a site has nothing to allow, check, teach or move', () => {
  show({ origin: '' });
  expect(screen.queryByRole('button', { name: 'Allow the site' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Checking' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Forget…' })).toBeDefined();
});
