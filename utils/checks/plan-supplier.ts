import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Order } from '../orders/order.ts';
import { ordersOfSupplier } from '../orders/order-store.ts';
import type { Supplier } from '../orders/supplier.ts';
import { scheduleSupplier } from '../orders/supplier-service.ts';
import { supplierById } from '../orders/supplier-store.ts';
import type { CheckJob } from './check-job.ts';
import type { CheckTools } from './check-supplier.ts';
import { FLOOR, nextCheckAt } from './schedule.ts';

export interface Plan {
  now: Instant;
  /** 0 to 1. */
  random: number;
}

/**
 * Keeps a supplier's next look in step with its orders: none when nothing is open, sooner when an order now needs it
 * sooner. A look that is put off by failures stays put off.
 * @param orders those of the supplier that are not deleted
 */
export async function planSupplier(
  db: AppDatabase,
  supplier: Supplier,
  orders: Order[],
  { now, random }: Plan,
): Promise<void> {
  if (!supplier.origin) return;
  const latest = nextCheckAt(supplier, orders, now, 1);
  const stays =
    latest === null
      ? supplier.nextCheckAt === null
      : supplier.nextCheckAt !== null && (supplier.failures > 0 || supplier.nextCheckAt <= latest);
  if (stays) return;
  await scheduleSupplier(db, supplier.id, { nextCheckAt: nextCheckAt(supplier, orders, now, random) });
}

/**
 * The owner looked for us: what could not be seen can be, and a list read now need not be asked for again soon.
 * @param healed orders that could not be seen before and are not on this page: looked at as soon as it is polite
 */
export async function planAfterVisit(
  db: AppDatabase,
  supplier: Supplier,
  visit: { isList: boolean; shownAt: Instant; healed: string[] },
  { now, random }: Plan,
): Promise<void> {
  const lastCheckAt = visit.isList
    ? Math.max(visit.shownAt, supplier.lastCheckAt ?? 0)
    : supplier.lastCheckAt;
  const orders = await ordersOfSupplier(db, supplier.id);
  const planned = nextCheckAt({ ...supplier, lastCheckAt, failures: 0 }, orders, now, random);
  const next = planned !== null && visit.healed.length > 0 ? Math.min(planned, now + FLOOR) : planned;
  await scheduleSupplier(db, supplier.id, { lastCheckAt, failures: 0, nextCheckAt: next });
}

/** The last step of a check: says when to look again. Inside the transaction that writes what the step brought. */
export async function planAfterCheck(
  job: CheckJob,
  { db, clock, random, isOnline }: Pick<CheckTools, 'db' | 'clock' | 'random' | 'isOnline'>,
): Promise<void> {
  const isFailure = !job.seen && job.blind !== null && isOnline();
  const failures = job.seen ? 0 : job.failuresBefore + (isFailure ? 1 : 0);
  const supplier = await supplierById(db, job.supplierId);
  if (!supplier) return;
  const orders = await ordersOfSupplier(db, supplier.id);
  const now = clock();
  const planned = nextCheckAt({ ...supplier, lastCheckAt: now, failures }, orders, now, random());
  const next = planned === null ? null : Math.max(planned, job.retryAt ?? 0);
  await db.suppliers.put({ ...supplier, lastCheckAt: now, failures, nextCheckAt: next });
}
