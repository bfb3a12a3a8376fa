import type { Instant } from '../dates/day.ts';
import type { Order, OrderChange, OrderPage } from './order.ts';
import { orderKey } from './reading/order-key.ts';
import type { OrderReading } from './reading/page-reading.ts';
import { mergeShipments } from './shipments.ts';
import type { Status } from './status.ts';
import { isBackward, statusStep } from './status-step.ts';

/** An order seen on a page. */
export interface Sight {
  reading: OrderReading;
  page: OrderPage;
  /** The page's account mark. */
  account: string | null;
  /** The supplier's origin: an address elsewhere is not kept. */
  origin: string;
  at: Instant;
}

/** What is known after a page was seen, and what changed by it. A page older than what we know changes nothing. */
export function applyReading(known: Order, sight: Sight): { order: Order; changes: OrderChange[] } {
  if (known.seenAt !== null && sight.at < known.seenAt) return { order: known, changes: [] };
  const order = { ...known, seenAt: sight.at, notFoundSince: null, goneAt: null };
  const changes: OrderChange[] = known.goneAt === null ? [] : [{ kind: 'found' }];
  takeIdentity(order, sight);
  takeDetails(order, sight);
  changes.push(
    ...takeStatus(order, sight),
    ...takePromise(order, sight),
    ...takeShipments(known, order, sight),
  );
  return { order, changes };
}

/** Sets the status, and with it the proof of delivery, which a later "completed" or "returned" does not take away. */
export function setStatus(order: Order, status: Status, at: Instant): void {
  if (status === 'delivered') order.deliveredAt ??= at;
  else if (isBackward('delivered', status)) order.deliveredAt = null;
  order.status = status;
}

function takeIdentity(order: Order, { reading, account, origin }: Sight): void {
  order.account ??= account;
  order.reference ??= reading.reference;
  if (reading.url && isAt(origin, reading.url)) {
    order.url = reading.url;
    order.manual = false;
  }
  const key = orderKey(reading, account);
  if (order.weakKey && key && (!key.weak || order.key.startsWith('hand:'))) {
    order.key = key.key;
    order.weakKey = key.weak;
  }
}

function isAt(origin: string, url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === origin;
}

/** What a page does not show stays as it was. */
function takeDetails(order: Order, { reading, page }: Sight): void {
  order.placedOn ??= reading.placedOn;
  order.total = reading.total ?? order.total;
  // A list names a few of the items at most.
  if (reading.items.length > 0 && (page === 'order' || reading.items.length >= order.items.length)) {
    order.items = reading.items;
  }
}

function takeStatus(order: Order, { reading, page, at }: Sight): OrderChange[] {
  const { rawLabel: label, code, stateWords: all, status } = reading;
  const seen = { label, code, all, status };
  if (seen.status === null) return [];
  const step = statusStep(order, seen, page, at);
  if (step === 'doubt') {
    const waiting = order.doubt?.status === seen.status && order.doubt.page === page;
    if (!waiting) order.doubt = { status: seen.status, page, at };
    return [];
  }
  if (step === 'moved' || order.doubt?.page === page) order.doubt = null;
  order.words = { ...order.words, [page]: seen };
  if (step === 'same') {
    if (seen.status === order.status) order.rawLabel = seen.label ?? order.rawLabel;
    if (seen.status === order.status) order.code = seen.code ?? order.code;
    return [];
  }
  const from = order.status;
  setStatus(order, seen.status, at);
  order.rawLabel = seen.label;
  order.code = seen.code;
  if (step === 'reread') {
    return [{ kind: 'corrected', rawLabel: seen.label ?? '', from, to: seen.status, by: 'reader' }];
  }
  order.statusSince = at;
  return [{ kind: 'status', from, to: seen.status, rawLabel: seen.label }];
}

/** The shop's promise is kept beside the owner's, which goes before it and is not touched. */
function takePromise(order: Order, { reading: { promisedOn } }: Sight): OrderChange[] {
  const from = order.shopPromisedOn;
  if (promisedOn === null || promisedOn === from) return [];
  order.shopPromisedOn = promisedOn;
  order.firstPromisedOn ??= promisedOn;
  return [{ kind: 'promised', from, to: promisedOn, by: 'shop' }];
}

/** The order's own page, seen for the first time, tells what is there already: that is no news. */
function takeShipments(known: Order, order: Order, { reading, page }: Sight): OrderChange[] {
  const { shipments, fresh } = mergeShipments(known.shipments, reading.shipments);
  order.shipments = shipments;
  if (page === 'order' && known.words.order === undefined) return [];
  return fresh.map((shipment) => ({ kind: 'shipment', shipment }));
}
