import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { dayAt } from '../dates/zoned-time.ts';
import { observe } from '../orders/observe-page.ts';
import type { BlindOutcome, Order, Outcome } from '../orders/order.ts';
import { checksOf, ordersOfSupplier } from '../orders/order-store.ts';
import type { RawPage } from '../orders/reading/page-reading.ts';
import type { Recipe } from '../orders/reading/recipe.ts';
import { recordOutcome } from '../orders/record-outcome.ts';
import type { Supplier } from '../orders/supplier.ts';
import { scheduleSupplier } from '../orders/supplier-service.ts';
import { supplierById } from '../orders/supplier-store.ts';
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
import { type Fetched, type FetchTools, fetchPage } from './fetch-page.ts';
import { judgeAnswer, judgePage, type Verdict } from './outcome.ts';
import { type Gate, type Waiting, waitForTurn } from './politeness.ts';
import { FLOOR, nextCheckAt, ordersToCheck } from './schedule.ts';

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
  parse: (html: string, url: string, taught: Recipe | null) => Promise<RawPage | null>;
  /** Opens an inactive tab, reads it, closes it. */
  readInTab: (url: string) => Promise<RawPage | null>;
}

/** Carries a check out from wherever it stands to its end. */
export async function checkSupplier(job: CheckJob, tools: CheckTools): Promise<void> {
  const { db, store, clock } = tools;
  let now = job;
  for (let step = now.left[0]; step; step = now.left[0]) {
    const supplier = await supplierById(db, job.supplierId);
    if (!supplier || supplier.paused || !(await tools.isGranted(supplier.origin))) break;
    // A step that is done again after a break is the same look; after a long one it is a look of its own.
    const isSameLook = now.stepAt !== null && Math.abs(clock() - now.stepAt) < FLOOR;
    if (!isSameLook) {
      now = { ...now, stepAt: clock() };
      await store.saveJob(now);
    }
    now = { ...(await takeStep(step, now, supplier, tools)), stepAt: null };
    await store.saveJob(now);
  }
  await finish(now, tools);
}

/** One request and what it teaches. Answers the job as it stands after it. */
async function takeStep(step: Step, job: CheckJob, supplier: Supplier, tools: CheckTools): Promise<CheckJob> {
  const { db } = tools;
  const rest = job.left.slice(1);
  const orders = ordersToCheck(await ordersOfSupplier(db, supplier.id), tools.clock());
  const order = step.kind === 'order' ? orders.find(({ id }) => id === step.orderId) : null;
  const url = step.kind === 'list' ? supplier.listUrl : (order?.url ?? null);
  if (!url) return { ...job, left: rest }; // forgotten, paused or received in the meantime
  const at = job.stepAt ?? tools.clock();
  const { verdict, glance } = await look(url, step, job.host, supplier, tools);

  if (verdict.kind === 'blind') {
    const stops = stopsCheck(verdict.outcome);
    const about = concerned(step, orders, rest, stops);
    await recordOutcome(db, about, verdict.outcome, glance, at);
    const left = stops ? [] : step.kind === 'list' ? orderSteps(orders) : rest;
    return { ...job, left, blind: verdict.outcome, retryAt: verdict.retryAt };
  }
  const reading = understandPage(verdict.page, supplier, dayAt(at, tools.zone));
  const { outcomes, healed } = await observe(db, {
    supplier,
    reading,
    glance,
    at,
    ...(order ? { orderId: order.id } : {}),
  });
  const left = step.kind === 'list' ? await afterList(db, supplier, outcomes, at) : rest;
  return { ...job, left, seen: true, retryAt: null, ...(healed.length > 0 ? { blind: null } : {}) };
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

interface Seen {
  verdict: Verdict;
  glance: 'list' | 'page' | 'tab';
}

async function look(
  url: string,
  step: Step,
  host: string,
  supplier: Supplier,
  tools: CheckTools,
): Promise<Seen> {
  const glance = step.kind === 'list' ? 'list' : 'page';
  const ask = async <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
    if (tools.isOnline()) await waitForTurn(host, tools.store, tools);
    return tools.gate(async () => {
      await tools.store.noteAsked(host, tools.clock());
      return request();
    });
  };
  const verdict = await ask(() => fetchAndJudge(url, step.kind, supplier, tools));
  const needsTab = verdict.kind === 'blind' && verdict.outcome === 'unreadable' && supplier.tabAllowed;
  if (!needsTab) return { verdict, glance };
  const page = await ask(() => tools.readInTab(url));
  return { verdict: page ? judgePage(page, step.kind) : verdict, glance: 'tab' };
}

async function fetchAndJudge(
  url: string,
  asked: Step['kind'],
  supplier: Supplier,
  tools: CheckTools,
): Promise<Verdict> {
  const kept = await tools.store.keptPage(url);
  const fetched = await fetchPage(url, supplier.origin, kept?.mark ?? null, tools);
  if (fetched.kind === 'same' && kept) return judgePage(kept.page, asked);
  if (fetched.kind === 'same') return unreadable();
  if (fetched.kind !== 'page') return withAccount(judgeAnswer(fetched, asked), fetched, supplier, tools);
  const page = await tools.parse(fetched.html, fetched.url, supplier.taught);
  if (!page) return unreadable();
  const verdict = judgePage(page, asked);
  if (verdict.kind === 'seen') await tools.store.keepPage(url, { mark: fetched.mark, page });
  return verdict;
}

/** A shop's own "not found" page still shows who is signed in: the order may be another account's. */
async function withAccount(
  verdict: Verdict,
  fetched: Fetched,
  { taught }: Supplier,
  tools: CheckTools,
): Promise<Verdict> {
  if (verdict.kind === 'blind' || fetched.kind !== 'status') return verdict;
  const shown = await tools.parse(fetched.html, fetched.url, taught).catch(() => null);
  return { ...verdict, page: { ...verdict.page, account: shown?.account ?? null } };
}

function unreadable(outcome: BlindOutcome = 'unreadable'): Verdict {
  return { kind: 'blind', outcome, retryAt: null };
}

/** Says when to look again, and ends the job. */
async function finish(job: CheckJob, { db, store, clock, random, isOnline }: CheckTools): Promise<void> {
  const supplier = await supplierById(db, job.supplierId);
  if (supplier) {
    const isFailure = !job.seen && job.blind !== null && isOnline();
    const failures = job.seen ? 0 : job.failuresBefore + (isFailure ? 1 : 0);
    const orders = await ordersOfSupplier(db, supplier.id);
    const now = clock();
    const planned = nextCheckAt({ ...supplier, lastCheckAt: now, failures }, orders, now, random());
    const next = planned === null ? null : Math.max(planned, job.retryAt ?? 0);
    await scheduleSupplier(db, supplier.id, { lastCheckAt: now, failures, nextCheckAt: next });
  }
  await store.removeJob(job.supplierId);
}
