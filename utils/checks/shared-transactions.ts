import type { AppDatabase } from '../database.ts';
import { gathered } from '../gathered.ts';
import type { Order } from '../orders/order.ts';
import { ordersOfSupplier } from '../orders/order-store.ts';
import type { Supplier } from '../orders/supplier.ts';
import { supplierById } from '../orders/supplier-store.ts';
import type { CheckJob } from './check-job.ts';
import type { CheckTools } from './check-supplier.ts';
import { planAfterCheck } from './plan-supplier.ts';

/** A supplier and its orders that are not deleted, as they are now. */
export interface Standing {
  supplier: Supplier | undefined;
  orders: Order[];
}

/** How the checks of a round share the database: what several want at the same time is one transaction. */
export interface SharedTransactions {
  standing: (supplierId: string) => Promise<Standing>;
  /** Writes what a step brought and, after the last one, when to look again: all of it or nothing. Answers the job as it then stands. */
  record: (write: () => Promise<CheckJob>) => Promise<CheckJob>;
}

export function sharedTransactions(tools: CheckTools): SharedTransactions {
  const { db } = tools;
  const { suppliers, orders, orderEvents, checks } = db;
  return {
    standing: gathered((ids: string[]) =>
      db.transaction('r', [suppliers, orders], async () => Promise.all(ids.map((id) => standingOf(db, id)))),
    ),
    record: gathered((writes: (() => Promise<CheckJob>)[]) =>
      db.transaction('rw', [suppliers, orders, orderEvents, checks], async () => writeAll(writes, tools)),
    ),
  };
}

async function standingOf(db: AppDatabase, supplierId: string): Promise<Standing> {
  const [supplier, orders] = await Promise.all([
    supplierById(db, supplierId),
    ordersOfSupplier(db, supplierId),
  ]);
  return { supplier, orders };
}

async function writeAll(writes: (() => Promise<CheckJob>)[], tools: CheckTools): Promise<CheckJob[]> {
  const jobs: CheckJob[] = [];
  for (const write of writes) {
    const job = { ...(await write()), stepAt: null };
    if (job.left.length === 0) await planAfterCheck(job, tools);
    jobs.push(job);
  }
  return jobs;
}
