import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { dayAt } from '../dates/zoned-time.ts';
import { observe } from '../orders/observe-page.ts';
import type { Order, Outcome } from '../orders/order.ts';
import { checksOf, ordersOfSupplier } from '../orders/order-store.ts';
import type { RawPage } from '../orders/reading/page-reading.ts';
import type { Recipe } from '../orders/reading/recipe.ts';
import { recordOutcome } from '../orders/record-outcome.ts';
import type { Supplier } from '../orders/supplier.ts';
import { understandPage } from '../orders/understand-page.ts';
import {
  type CheckJob,
  mayHaveMoved,
  orderSteps,
  type Step,
  stepsAfterList,
  stopsCheck,
} from './check-job.ts';
import type { CheckStore } from './check-store.ts';
import type { Markup } from './decode-html.ts';
import type { FetchTools } from './fetch-page.ts';
import { look, type Seen } from './look-at-page.ts';
import type { Blind } from './outcome.ts';
import type { Gate, Waiting } from './politeness.ts';
import { FLOOR, ordersToCheck } from './schedule.ts';
import type { SharedTransactions } from './shared-transactions.ts';

/** Everything a check needs from outside. */
export interface CheckTools extends FetchTools, Waiting {
  db: AppDatabase;
  /** Of the owner's clock. */
  zone: string;
  store: CheckStore;
  /** Through it go all requests, of all suppliers. */
  gate: Gate;
  random: () => number;
  /** Asked before each request: a permission can be taken back at any time. */
  isGranted: (origin: string) => Promise<boolean>;
  /** Reads markup into a page, with the supplier's taught recipe first. */
  parse: (markup: Markup, url: string, taught: Recipe | null) => Promise<RawPage | null>;
  /** Opens an inactive tab, reads it, closes it. */
  readInTab: (url: string) => Promise<RawPage | null>;
}

/** The same, and what the checks of a round share. */
export interface RoundTools extends CheckTools, SharedTransactions {
  /** Through it go pages, from before they are asked for until they are read. */
  pages: Gate;
}

/** Carries a check out from wherever it stands to its end. What cannot be carried out ends too, and is not tried again at once. */
export async function checkSupplier(job: CheckJob, tools: RoundTools): Promise<void> {
  let now = job;
  try {
    while (now.left.length > 0) {
      now = await takeStep(now, tools);
      if (now.left.length > 0) await tools.store.saveJobs([now]); // else it ends at once
    }
  } catch (error) {
    await tools.record(async () => ({ ...now, left: [] }));
    throw error;
  } finally {
    await tools.store.removeJob(job.supplierId);
  }
}

/** One request and what it teaches. Answers the job as it stands after it. */
async function takeStep(job: CheckJob, tools: RoundTools): Promise<CheckJob> {
  const { supplier, orders: all } = await tools.standing(job.supplierId);
  const orders = ordersToCheck(all, tools.clock());
  const step = job.left[0];
  if (!supplier || supplier.paused || !step) return tools.record(async () => ({ ...job, left: [] }));
  const order = step.kind === 'order' ? orders.find(({ id }) => id === step.orderId) : null;
  const url = step.kind === 'list' ? supplier.listUrl : (order?.url ?? null);
  // Forgotten, paused or received in the meantime.
  if (!url) return tools.record(async () => ({ ...job, left: job.left.slice(1) }));
  let begun = job;
  const begin = async () => {
    begun = await startStep(begun, tools);
  };
  try {
    const seen = await look(url, step, supplier, begin, tools);
    if (!seen) return await tools.record(async () => ({ ...begun, left: [] }));
    if (seen.verdict.kind === 'blind')
      return await takeBlind(seen.verdict, seen.glance, step, begun, orders, tools);
    return await takePage(seen.verdict.page, seen.glance, step, begun, supplier, tools);
  } catch {
    // A page that breaks what reads it is one that cannot be read.
    const glance = step.kind === 'list' ? 'list' : 'page';
    return takeBlind({ outcome: 'unreadable', retryAt: null }, glance, step, begun, orders, tools);
  }
}

/** A step that is done again after a break is the same look; after a long one it is a look of its own. */
async function startStep(job: CheckJob, { store, clock }: CheckTools): Promise<CheckJob> {
  if (job.stepAt !== null && Math.abs(clock() - job.stepAt) < FLOOR) return job;
  const started = { ...job, stepAt: clock() };
  await store.saveJobs([started]);
  return started;
}

async function takeBlind(
  { outcome, retryAt }: Pick<Blind, 'outcome' | 'retryAt'>,
  glance: Seen['glance'],
  step: Step,
  job: CheckJob,
  orders: Order[],
  tools: RoundTools,
): Promise<CheckJob> {
  const rest = job.left.slice(1);
  const stops = stopsCheck(outcome);
  const about = concerned(step, orders, rest, stops);
  const left = stops ? [] : step.kind === 'list' ? orderSteps(orders) : rest;
  return tools.record(async () => {
    await recordOutcome(tools.db, about, outcome, glance, job.stepAt ?? tools.clock());
    return { ...job, left, blind: outcome, retryAt };
  });
}

async function takePage(
  page: RawPage,
  glance: Seen['glance'],
  step: Step,
  job: CheckJob,
  supplier: Supplier,
  tools: RoundTools,
): Promise<CheckJob> {
  const { db, clock, zone } = tools;
  const at = job.stepAt ?? clock();
  const reading = understandPage(page, supplier, dayAt(at, zone));
  const asked = step.kind === 'order' ? { orderId: step.orderId } : {};
  return tools.record(async () => {
    const { outcomes, healed } = await observe(db, { supplier, reading, glance, at, ...asked });
    const left = step.kind === 'list' ? await afterList(db, supplier, outcomes, at) : job.left.slice(1);
    return { ...job, left, seen: true, retryAt: null, ...(healed.length > 0 ? { blind: null } : {}) };
  });
}

async function afterList(
  db: AppDatabase,
  supplier: Supplier,
  outcomes: Record<string, Outcome>,
  at: Instant,
): Promise<Step[]> {
  const orders = ordersToCheck(await ordersOfSupplier(db, supplier.id), at);
  const ownPageAt = new Map<string, Instant>();
  for (const { id } of orders.filter(mayHaveMoved)) {
    const last = (await checksOf(db, id)).find(({ glance }) => glance === 'page' || glance === 'tab');
    if (last) ownPageAt.set(id, last.at);
  }
  return stepsAfterList(orders, outcomes, ownPageAt);
}

/** Whom an outcome is about: the order whose page it was; everything still to see when nothing else will be seen. */
function concerned(step: Step, orders: Order[], rest: Step[], stops: boolean): string[] {
  if (step.kind === 'list') return orders.map(({ id }) => id).filter((id) => stops || !hasPage(orders, id));
  const others = stops ? rest.flatMap((other) => (other.kind === 'order' ? [other.orderId] : [])) : [];
  return [step.orderId, ...others];
}

function hasPage(orders: Order[], id: string): boolean {
  return orders.some((order) => order.id === id && order.url !== null);
}
