import type { Markup } from './html.ts';

/** Where an order stands, as the sample suppliers know it. Each prints it in its platform's own words. */
export type Stage = 'unpaid' | 'accepted' | 'preparing' | 'backorder' | 'shipped' | 'delivered' | 'cancelled';

/** What "move on" does. */
export const NEXT_STAGE: Record<Stage, Stage> = {
  unpaid: 'accepted',
  accepted: 'preparing',
  preparing: 'shipped',
  backorder: 'preparing',
  shipped: 'delivered',
  delivered: 'delivered',
  cancelled: 'cancelled',
};

/** Who signs in with the form of a sample supplier. */
export const CUSTOMER = 'Camille Roux';

export interface ShopOrder {
  id: number;
  customer: string;
  reference: string;
  /** `2026-11-23`. */
  placedOn: string;
  promisedOn: string | null;
  total: string;
  items: { name: string; quantity: number }[];
  /** Oldest first; the last one is where the order stands. */
  history: { stage: Stage; on: string }[];
  parcel: { carrier: string; number: string; url: string };
}

/** Another page of a shop that has nothing to do with orders. */
export type OtherPage = 'home' | 'product' | 'cart';

/** What a request asks of a shop, whatever its addresses look like. */
export type Asked =
  | { kind: 'list' }
  | { kind: 'order'; id: number }
  | { kind: 'sign-in' }
  | { kind: OtherPage }
  | { kind: 'unknown' };

/** The look of one platform: addresses and pages, nothing kept. Some say in their header who is signed in. */
export interface Platform {
  listPath: string;
  orderPath(id: number): string;
  signInPath: string;
  /** A platform that redirects strangers to another address, or shows the form where they stand. */
  redirectsToSignIn: boolean;
  understand(url: URL): Asked;
  list(orders: ShopOrder[], customer: string): Markup;
  order(order: ShopOrder): Markup;
  signIn(back: string): Markup;
  other(page: OtherPage): Markup;
  /** The answer to an order that does not exist, or is another customer's. */
  noSuchOrder(customer: string): { status: number; page: Markup };
}

export interface ShopPlan {
  host: string;
  name: string;
  platform: Platform;
  orders(today: string): ShopOrder[];
}

export function stageOf(order: ShopOrder): Stage {
  return order.history.at(-1)?.stage ?? 'accepted';
}

/** The day `days` before `today`, both `2026-11-23`. */
export function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}

/** `23/11/2026`, as French shops print it. */
export function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** `23 novembre 2026` or `November 23, 2026`. */
export function longDay(day: string, language: 'fr' | 'en-US'): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
