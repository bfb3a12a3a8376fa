// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Route, useRoute } from '../../../../entrypoints/desk/route.ts';
import { OrdersPage } from '../../../../entrypoints/desk/views/OrdersPage.tsx';
import { aDesk } from '../../../support/a-desk.ts';
import { anOrder } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import { sent } from '../../../support/sent-messages.ts';
import '../../../support/dom.ts';

const desk = () =>
  aDesk([
    anOrder({ id: 'a', key: '1', reference: 'A-1', items: [{ name: 'Chaise', quantity: 1 }] }),
    anOrder({ id: 'b', key: '2', reference: 'B-2', items: [{ name: 'Étagère', quantity: 1 }] }),
    anOrder({ id: 'c', key: '3', reference: 'C-3', archivedAt: 1 }),
  ]);

function Page({ work }: { work: ReturnType<typeof aDesk> }) {
  const route: Route = useRoute();
  return <OrdersPage route={route} desk={work} />;
}
const rows = () => screen.queryAllByRole('rowheader').map((row) => row.querySelector('a')?.textContent);

beforeEach(() => history.replaceState(null, '', '#/orders'));

test('words in the search narrow the list and stand in the address', async () => {
  render(<Page work={desk()} />);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'etagere' } });
  await waitFor(() => expect(rows()).toEqual(['Étagère']));
  expect(location.hash).toBe('#/orders?q=etagere');
});

test('an address alone brings back list, filter and order', () => {
  history.replaceState(null, '', '#/orders?tab=archived');
  render(<Page work={desk()} />);
  expect(rows()).toEqual(['C-3']);
  expect(screen.getByRole('tab', { name: /Archived/ }).getAttribute('aria-selected')).toBe('true');
});

test('a search without result says so and shows everything again', async () => {
  history.replaceState(null, '', '#/orders?q=nothing');
  render(<Page work={desk()} />);
  expect(screen.getByText('No order matches')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(rows()).toHaveLength(2));
});

test('selected orders are deleted together, and brought back by the undo', async () => {
  const work = desk();
  render(<Page work={work} />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select all on this page' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(sent).toEqual([['orders.delete', expect.arrayContaining(['a', 'b'])]]));
  const [, done] = vi.mocked(work.act).mock.calls[0] ?? [];
  expect(done?.text).toBe('2\u00a0orders deleted.');
  done?.undo?.run();
  await waitFor(() => expect(sent[1]).toEqual(['orders.restore', expect.arrayContaining(['a', 'b'])]));
});

test('an empty desk teaches the first gesture', () => {
  render(<Page work={aDesk([], [])} />);
  expect(screen.getByText('No order followed yet')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Add an order' }).getAttribute('href')).toBe('#/add');
});

test('of thousands of orders a hundred are drawn, and the next are a link away', () => {
  const many = Array.from({ length: 250 }, (_, at) => anOrder({ id: `o${at}`, key: String(at) }));
  history.replaceState(null, '', '#/orders?page=3');
  render(<Page work={aDesk(many)} />);
  expect(rows()).toHaveLength(50);
  expect(screen.getByText('201 to 250 of 250')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Previous' }).getAttribute('href')).toBe('#/orders?page=2');
});
