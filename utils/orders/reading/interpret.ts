import type { Day } from '../../dates/day.ts';
import { accountMark } from '../account-mark.ts';
import type { Status } from '../status.ts';
import { cleanUrl } from './clean-url.ts';
import { combineShipments, combineStatuses } from './combine-statuses.ts';
import { learnDateOrder, readDay } from './day-text.ts';
import { classifyLabel, normaliseLabel } from './label.ts';
import { readQuantity, readTotal } from './number.ts';
import type {
  DateOrder,
  Item,
  OrderReading,
  PageReading,
  RawOrder,
  RawPage,
  RawShipment,
  Shipment,
} from './page-reading.ts';
import { pageText } from './page-text.ts';
import type { Recipe } from './recipe.ts';
import { carrierNamed, readTrackingText, readTrackingUrl, trackingNumber } from './tracking.ts';

/** What is known about the supplier whose page it is. */
export interface KnownShop {
  recipe: Recipe | null;
  corrections: Record<string, Status>;
  dateOrder: DateOrder | null;
  /** Today where the page was read; without it `demain` is no day. */
  today?: Day;
}

interface Context extends KnownShop {
  url: string;
  platform: string | null;
  language: string | null;
}

const MOST = { orders: 500, items: 500, shipments: 50 };

/** Understands the texts of a page: labels, days, parcels, quantities, addresses. What it cannot is `null` or `unknown`. */
export function interpretPage(raw: RawPage, known: KnownShop): PageReading {
  const { page, platform, language, account, notFound } = raw;
  const orders = raw.orders.slice(0, MOST.orders);
  const dateOrder = learnDateOrder(orders.flatMap(({ placed, promised }) => [placed, promised]));
  const context: Context = {
    ...known,
    dateOrder: dateOrder ?? known.dateOrder,
    url: raw.url,
    platform,
    language,
  };
  return {
    url: cleanUrl(raw.url, raw.url) ?? raw.url,
    page,
    platform,
    ownTheme: known.recipe !== null && orders.length > 0 && orders.every(isSeenWithoutRecipe),
    language,
    account: account === null ? null : accountMark(account),
    notFound,
    orders: orders.map((order) => understand(order, context)),
    dateOrder,
  };
}

/** A recipe says of every text which of its ways found it. */
function isSeenWithoutRecipe({ ways }: RawOrder): boolean {
  return Object.keys(ways).length === 0;
}

function understand(order: RawOrder, context: Context): OrderReading {
  const { dateOrder, today, url } = context;
  const read = { order: dateOrder, today: today ?? null };
  const shipments = order.shipments.slice(0, MOST.shipments);
  return {
    platformId: short(order.platformId),
    reference: short(order.reference),
    url: cleanUrl(order.url, url),
    status: statusOf(order, shipments, context),
    rawLabel:
      [order.label, ...shipments.map(({ label }) => label)].map((label) => short(label)).find(Boolean) ??
      null,
    code: short(order.code),
    stateWords: stateWords(order, shipments),
    placedOn: readDay(order.placed, read),
    promisedOn: readDay(order.promised, { ...read, which: 'last' }),
    total: readTotal(order.total),
    items: order.items.slice(0, MOST.items).flatMap(itemOf),
    shipments: distinct(shipments.flatMap((shipment) => shipmentOf(shipment, url))),
  };
}

/** The owner's correction goes before the platform's code, a code before a label; parcels speak where the order does not. */
function statusOf(order: RawOrder, shipments: RawShipment[], context: Context): Status | null {
  const goods = stateOf(order.label, order.code, context);
  const paid = order.payment ? stateOfPayment(order.payment, context) : null;
  const own =
    goods && paid && !isCorrected(order.label, context) ? combineStatuses([goods, paid]) : (goods ?? paid);
  const parcels = shipments.flatMap(({ label, code }) => stateOf(label, code, context) ?? []);
  const ofParcels = combineShipments(parcels);
  if (own === null) return ofParcels ?? (parcels.length > 0 ? 'unknown' : null);
  if (ofParcels === null || isCorrected(order.label, context)) return own;
  // The first parcel's label stands for the order where the order has none of its own.
  if (order.label !== null && shipments.some(({ label }) => label === order.label)) return ofParcels;
  return withParcels(own, ofParcels);
}

/** Order states that leave open how far the goods are. */
const VAGUE: Status[] = ['received', 'processing', 'awaiting-shipment', 'completed', 'unknown', 'on-hold'];

function withParcels(own: Status, parcels: Status): Status {
  if (!VAGUE.includes(own) || parcels === 'unknown') return own;
  if (parcels === 'cancelled') return own;
  return combineStatuses([own, parcels]);
}

/** What decides what a label and a code mean. */
export type StateContext = Pick<Context, 'recipe' | 'corrections' | 'platform' | 'language'>;

/** What a label and a code mean together; `null` when there is neither. */
export function stateOf(label: string | null, code: string | null, context: StateContext): Status | null {
  const { recipe, platform, language } = context;
  const words = label === null ? '' : normaliseLabel(label);
  const byOwner = corrected(label, context);
  if (byOwner) return byOwner;
  const byCode = code === null ? undefined : ownValue(recipe?.codes, code);
  if (byCode) return byCode;
  if (words === '') return code === null || code === '' ? null : 'unknown';
  return ownValue(recipe?.labels, words) ?? classifyLabel(label ?? '', { platform, language });
}

/** Beside the goods, `Pending` or `Open` speaks of the payment. */
function stateOfPayment(label: string, context: Context): Status | null {
  const status = stateOf(label, null, context);
  return status === 'on-hold' || status === 'completed' ? classifyLabel(`payment: ${label}`) : status;
}

/** What the owner says these words mean. */
function corrected(label: string | null, { corrections }: StateContext): Status | undefined {
  return label === null ? undefined : ownValue(corrections, normaliseLabel(label));
}

function isCorrected(label: string | null, context: Context): boolean {
  return corrected(label, context) !== undefined;
}

function stateWords({ label, code, payment }: RawOrder, shipments: RawShipment[]): string {
  const words = [label, code, payment, ...shipments.flatMap((shipment) => [shipment.label, shipment.code])];
  return words.map((word) => normaliseLabel(short(word ?? null) ?? '')).join('|');
}

function ownValue(table: Record<string, Status> | undefined, key: string): Status | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}

function itemOf({ name, quantity }: RawOrder['items'][number]): Item[] {
  const text = short(name);
  return text ? [{ name: text, quantity: readQuantity(quantity) }] : [];
}

/** The link in the supplier's page wins, then the number beside it, then what the words say. */
function shipmentOf(shipment: RawShipment, base: string): Shipment[] {
  const link = cleanUrl(shipment.trackingUrl, base);
  const linked = readTrackingUrl(link);
  const written = readTrackingText(shipment.trackingNumber);
  const number = linked?.number ?? trackingNumber(shipment.trackingNumber) ?? written.number;
  const named = carrierNamed(shipment.carrier) ?? linked?.carrier ?? written.carrier;
  const carrier = named ?? short(shipment.carrier, 60);
  return number || link ? [{ carrier, trackingNumber: number, trackingUrl: link }] : [];
}

/** One parcel shown twice, in a table and its mobile copy or in two notes, is one parcel. */
function distinct(shipments: Shipment[]): Shipment[] {
  const byNumber = new Map<string, Shipment>();
  for (const shipment of shipments) {
    const key = shipment.trackingNumber ?? shipment.trackingUrl ?? '';
    const known = byNumber.get(key);
    byNumber.set(key, {
      carrier: known?.carrier ?? shipment.carrier,
      trackingNumber: shipment.trackingNumber,
      trackingUrl: known?.trackingUrl ?? shipment.trackingUrl,
    });
  }
  return [...byNumber.values()];
}

function short(text: string | null, most?: number): string | null {
  return pageText(text, most) || null;
}
