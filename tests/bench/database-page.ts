// Runs in a page of Chromium, with a real IndexedDB.
import { Dexie } from 'dexie';
import { AppDatabase } from '../../utils/database.ts';
import { editOrders } from '../../utils/orders/edit-order.ts';
import type { Order } from '../../utils/orders/order.ts';
import { ordersOfSupplier } from '../../utils/orders/order-store.ts';
import { anOrder } from '../support/builders.ts';
import { interleave } from './benchmark.ts';
import { RawDatabase } from './raw-orders.ts';

type Samples = Record<string, number[]>;

const ORDERS = 10_000;
const SUPPLIERS = 200;
const OF_EACH = ORDERS / SUPPLIERS;
/** A page's clock has steps of 0.1 ms: of what takes little more, so many are timed together. */
const IN_A_ROW = 10;

const orders = Array.from({ length: ORDERS }, (_, n) =>
  anOrder({ id: `o${n}`, key: `${n}`, supplierId: `s${n % SUPPLIERS}`, reference: `R${n}`, manual: true }),
);

/** The same three things, however they are done. */
interface Way {
  fill(): Promise<unknown>;
  find(supplierId: string): Promise<{ length: number }>;
  write(id: string, status: Order['status'], at: number): Promise<unknown>;
}

function ours(): Way {
  const db = new AppDatabase('ours');
  return {
    fill: () => db.orders.bulkPut(orders),
    find: (supplierId) => ordersOfSupplier(db, supplierId),
    write: (id, status, at) => editOrders(db, [id], status === null ? {} : { status }, at),
  };
}

/** Dexie as its documentation says, with our indexes and without our checks of what is read. */
function dexie(): Way {
  const db = new Dexie('dexie');
  db.version(1).stores({
    orders: 'id, supplierId, deletedAt',
    orderEvents: 'id, [orderId+at], at',
  });
  return {
    fill: () => db.table('orders').bulkPut(orders),
    find: (supplierId) => db.table('orders').where('supplierId').equals(supplierId).toArray(),
    write: (id, status, at) =>
      db.transaction('rw', ['orders', 'orderEvents'], async () => {
        const order: Order = await db.table('orders').get(id);
        await db.table('orders').put({ ...order, status });
        await db.table('orderEvents').add({ id: crypto.randomUUID(), orderId: id, at });
      }),
  };
}

/** @param fills how often all orders are brought in, which takes seconds: the rest is measured as `times` says */
export async function measure(
  fills: number,
  times: { blocks: number; rounds: number },
): Promise<{ fill: Samples; find: Samples; write: Samples }> {
  const raw = await RawDatabase.open();
  const fillRaw: Way = {
    fill: () => raw.putAll('orders', orders),
    find: (supplierId) => raw.allOf('orders', 'supplierId', supplierId),
    write: (id, status, at) => raw.changeOrder(id, { status }, { id: crypto.randomUUID(), orderId: id, at }),
  };
  const ways = { 'raw IndexedDB': fillRaw, 'the same again': fillRaw, Dexie: dexie(), ours: ours() };
  const arms = (count: number, work: (way: Way) => Promise<unknown>) =>
    Object.fromEntries(
      Object.entries(ways).map(([name, way]) => [name, () => timed(count, () => work(way))]),
    );
  const fill = await interleave(
    arms(1, (way) => way.fill()),
    { blocks: 1, rounds: fills },
  );
  for (const [name, way] of Object.entries(ways)) {
    const { length } = await way.find('s7');
    if (length !== OF_EACH) throw new Error(`${name} finds ${length}`);
  }
  let at = 0;
  return {
    fill,
    find: await interleave(
      arms(IN_A_ROW, (way) => way.find(`s${at++ % SUPPLIERS}`)),
      times,
    ),
    write: await interleave(
      arms(IN_A_ROW, (way) => {
        at++;
        return way.write(`o${at % ORDERS}`, at % 2 ? 'shipped' : 'problem', at);
      }),
      times,
    ),
  };
}

/** Milliseconds of one. */
async function timed(count: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (let done = 0; done < count; done++) await work();
  return (performance.now() - started) / count;
}
