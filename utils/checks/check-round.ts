import type { Order } from '../orders/order.ts';
import { followedOrders, orderById, ordersOfSupplier } from '../orders/order-store.ts';
import type { Supplier } from '../orders/supplier.ts';
import { allSuppliers, supplierById } from '../orders/supplier-store.ts';
import { type CheckJob, firstSteps, orderSteps, type Step } from './check-job.ts';
import { type CheckTools, checkSupplier } from './check-supplier.ts';
import { byHost, createGate, PAGES_AT_ONCE } from './politeness.ts';
import { isDue, ordersToCheck } from './schedule.ts';
import { sharedTransactions } from './shared-transactions.ts';

/** What to look at: what is due by the plan, or what the owner asks for now. */
export type CheckTarget = 'due' | 'all' | { orderId: string } | { supplierId: string };

/** Writes the jobs of a round to disk. A supplier with a check under way keeps that one. */
export async function planRound(target: CheckTarget, tools: CheckTools): Promise<void> {
  const underWay = new Set((await tools.store.jobs()).map(({ supplierId }) => supplierId));
  const suppliers = (await suppliersOf(target, tools)).filter(
    ({ id, paused, origin }) => !underWay.has(id) && !paused && origin,
  );
  const ordersOf = await ordersBySupplier(suppliers, tools);
  const jobs = await Promise.all(
    suppliers.map((supplier) => planJob(target, supplier, ordersOf.get(supplier.id) ?? [], tools)),
  );
  await tools.store.saveJobs(jobs.filter((job) => job !== null));
}

/** What to do at one supplier; `null` where there is nothing to look at. */
async function planJob(
  target: CheckTarget,
  supplier: Supplier,
  followed: Order[],
  tools: CheckTools,
): Promise<CheckJob | null> {
  const left = stepsFor(target, supplier, ordersToCheck(followed, tools.clock()));
  if (left.length === 0) {
    if (target === 'due') await tools.db.suppliers.update(supplier.id, { nextCheckAt: null });
    return null;
  }
  return {
    supplierId: supplier.id,
    host: new URL(supplier.origin).hostname,
    startedAt: tools.clock(),
    failuresBefore: supplier.failures,
    left,
    stepAt: null,
    seen: false,
    blind: null,
    retryAt: null,
  };
}

async function suppliersOf(target: CheckTarget, { db, clock }: CheckTools): Promise<Supplier[]> {
  if (target === 'all') return allSuppliers(db);
  if (target === 'due') return (await allSuppliers(db)).filter((supplier) => isDue(supplier, clock()));
  const id = 'supplierId' in target ? target.supplierId : (await orderById(db, target.orderId))?.supplierId;
  const supplier = id === undefined ? undefined : await supplierById(db, id);
  return supplier ? [supplier] : [];
}

/** Of one supplier only its own are read. */
async function ordersBySupplier(suppliers: Supplier[], { db }: CheckTools): Promise<Map<string, Order[]>> {
  const [first, ...others] = suppliers;
  if (!first) return new Map();
  const orders = others.length === 0 ? await ordersOfSupplier(db, first.id) : await followedOrders(db);
  return Map.groupBy(orders, ({ supplierId }) => supplierId);
}

function stepsFor(target: CheckTarget, supplier: Supplier, orders: Order[]): Step[] {
  if (typeof target === 'object' && 'orderId' in target) {
    const own = orderSteps(orders.filter(({ id }) => id === target.orderId));
    if (own.length > 0) return own;
  }
  return orders.length > 0 ? firstSteps(supplier.listUrl, orders) : [];
}

/** Carries out every job on disk, the ones a stopped worker left included. */
export async function runRound(tools: CheckTools): Promise<void> {
  const shared = { ...tools, ...sharedTransactions(tools), pages: createGate(PAGES_AT_ONCE) };
  await byHost(
    await tools.store.jobs(),
    ({ host }) => host,
    (job) => checkSupplier(job, shared),
  );
}
