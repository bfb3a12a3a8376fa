import type { RawPage } from '../../utils/orders/reading/page-reading.ts';
import { aRawOrder, aRawPage } from '../support/builders.ts';

/** What a shop answers instead of its pages. */
export type ShopFault = 'signed-out' | 'redesigned' | 'blocked' | 'down' | 'overloaded' | 'empty';

/** The words that shops show for an order, in the order in which it goes through them. */
export const WAY = ['En préparation', 'Expédiée', 'En cours de livraison', 'Livrée'];

/** An order as its shop knows it. */
export interface ShownOrder {
  id: number;
  label: string;
  /** Every label that was ever shown. */
  shown: Set<string>;
}

/** A supplier's site: its list, its orders' pages, and what is wrong with it. Its markup is the page it would be read as. */
export class SimulatedShop {
  readonly origin: string;
  readonly orders: ShownOrder[] = [];
  fault: ShopFault | null = null;
  /** When it was asked. */
  readonly requests: number[] = [];
  onRequest: () => void = () => undefined;

  constructor(host: string) {
    this.origin = `https://${host}`;
  }

  get listUrl(): string {
    return `${this.origin}/orders`;
  }

  /** How many orders it ever took. */
  ever = 0;

  take(id: number): ShownOrder {
    this.ever++;
    const order = { id, label: 'En préparation', shown: new Set<string>() };
    this.orders.push(order);
    return order;
  }

  /** The order's next words; the last ones stay. */
  remove(order: ShownOrder): void {
    this.orders.splice(this.orders.indexOf(order), 1);
  }

  /** The next words; the last ones stay. */
  move(order: ShownOrder): void {
    order.label = WAY[WAY.indexOf(order.label) + 1] ?? order.label;
  }

  answer(url: string, at: number): Response {
    this.requests.push(at);
    this.onRequest();
    const page = this.#page(url);
    const status = typeof page === 'number' ? page : 200;
    const headers = { 'content-type': 'text/html', ...(status === 429 && { 'retry-after': '7200' }) };
    const response = new Response(typeof page === 'number' ? '' : JSON.stringify(page), { status, headers });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  }

  /** What the owner sees in a tab. */
  list(): RawPage {
    return { ...aRawPage({ url: this.listUrl }), orders: this.orders.map((order) => this.#show(order)) };
  }

  #page(url: string): RawPage | number {
    if (this.fault === 'down') return 503;
    if (this.fault === 'overloaded') return 429;
    if (this.fault === 'signed-out') return aRawPage({ url, page: 'sign-in', orders: [] });
    if (this.fault === 'blocked') return aRawPage({ url, page: 'blocked', orders: [] });
    if (this.fault === 'redesigned') return aRawPage({ url, page: 'other', orders: [] });
    if (url === this.listUrl) return this.fault === 'empty' ? aRawPage({ url, orders: [] }) : this.list();
    const order = this.orders.find(({ id }) => url === this.#urlOf(id));
    return order ? aRawPage({ url, page: 'order', orders: [this.#show(order)] }) : 404;
  }

  #show(order: ShownOrder) {
    const { id, label } = order;
    order.shown.add(label);
    return aRawOrder({ platformId: String(id), reference: `R${id}`, url: this.#urlOf(id), label });
  }

  #urlOf(id: number): string {
    return `${this.origin}/order/${id}`;
  }
}
