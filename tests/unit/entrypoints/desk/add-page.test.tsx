// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { parseRoute } from '../../../../entrypoints/desk/route.ts';
import { AddPage } from '../../../../entrypoints/desk/views/AddPage.tsx';
import { aDesk } from '../../../support/a-desk.ts';
import { render } from '../../../support/render.tsx';
import { sent } from '../../../support/sent-messages.ts';
import '../../../support/dom.ts';

const show = (desk = aDesk()) => render(<AddPage route={parseRoute('#/add')} desk={desk} />);
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Add' }));

test('a phone order at a known supplier is sent with what was typed, and shown', async () => {
  show();
  fill('What you ordered', ' Portail ');
  fill('Quantity', '2,5');
  fill('Total', '900 €');
  fill('Promised for', '2026-12-01');
  save();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual([
    'orders.add',
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      supplierId: 'supplier-1',
      supplierName: '',
      reference: null,
      url: null,
      status: 'received',
      placedOn: '2026-11-23',
      promisedOn: '2026-12-01',
      total: '900 €',
      items: [{ name: 'Portail', quantity: 2.5 }],
      note: '',
    },
  ]);
  await waitFor(() => expect(location.hash).toMatch(/^#\/orders\/[0-9a-f-]{36}$/));
});

test('a new supplier needs a name; without one nothing is sent', async () => {
  show(aDesk([], []));
  save();
  expect(screen.getByText('Who delivers it? A name is enough.')).toBeDefined();
  expect(sent).toEqual([]);
  fill('Its name', 'Forge Martin');
  save();
  await waitFor(() => expect(sent[0]?.[1]).toMatchObject({ supplierId: null, supplierName: 'Forge Martin' }));
});

test('items are added and removed; empty ones are not sent', async () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'One more item' }));
  const [first, second] = screen.getAllByLabelText('What you ordered');
  if (first) fireEvent.input(first, { target: { value: 'Vis' } });
  if (second) fireEvent.input(second, { target: { value: '  ' } });
  save();
  await waitFor(() => expect(sent[0]?.[1]).toMatchObject({ items: [{ name: 'Vis', quantity: null }] }));
});
