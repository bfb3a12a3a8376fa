// @vitest-environment jsdom
import { configure, screen } from '@testing-library/preact';
import { useErrorBoundary } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { useLiveQuery } from '../../../components/use-live-query.ts';
import { openDatabase } from '../../../utils/open-database.ts';
import { followedOrders, orderById } from '../../../utils/orders/order-store.ts';
import { anOrder } from '../../support/builders.ts';
import { render } from '../../support/render.tsx';

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 30_000 });

afterEach(async () => {
  const db = await openDatabase();
  await db.orders.clear();
});

function Notes() {
  const orders = useLiveQuery((db) => followedOrders(db), []);
  return <p>{orders ? orders.map((order) => order.note).join(', ') : 'loading'}</p>;
}

test('a page shows what is stored, and what is written later', async () => {
  const db = await openDatabase();
  await db.orders.add(anOrder({ note: 'first' }));
  const { unmount } = render(<Notes />);
  expect(screen.getByText('loading')).toBeTruthy();
  await screen.findByText('first');
  await db.orders.update('order-1', { note: 'second' });
  await screen.findByText('second');
  unmount();
  await db.orders.update('order-1', { note: 'third' });
});

test('the answer about one order is never shown for another', async () => {
  const db = await openDatabase();
  await db.orders.bulkAdd([anOrder({ note: 'first' }), anOrder({ id: 'order-2', note: 'second' })]);
  const shown: string[] = [];
  function Note({ id }: { id: string }) {
    const order = useLiveQuery((open) => orderById(open, id), [id]);
    shown.push(`${id}: ${order?.note ?? '-'}`);
    return <p>{order?.note}</p>;
  }
  const { rerender } = render(<Note id="order-1" />);
  await screen.findByText('first');
  rerender(<Note id="order-2" />);
  await screen.findByText('second');
  expect([...new Set(shown)]).toEqual(['order-1: -', 'order-1: first', 'order-2: -', 'order-2: second']);
});

test('a query that fails is caught by an error boundary', async () => {
  function Broken() {
    useLiveQuery(() => Promise.reject(new Error('broken store')), []);
    return <p>fine</p>;
  }
  function Page() {
    const [error] = useErrorBoundary();
    return error ? <p>{String(error)}</p> : <Broken />;
  }
  render(<Page />);
  await screen.findByText('Error: broken store');
});

test('the database is opened once', async () => {
  expect(await openDatabase()).toBe(await openDatabase());
});
