import { randomUUID } from 'node:crypto';
import type { Answer, Fault } from './faults.ts';
import { CUSTOMER, NEXT_STAGE, type ShopOrder, type ShopPlan, type Stage, stageOf } from './shop.ts';

/** One sample supplier while it is open: its orders, who is signed in, what is wrong with it. */
export class Shop {
  readonly plan: ShopPlan;
  /** Under which name it is reached; another one once it has moved. */
  host: string;
  readonly orders: ShopOrder[];
  /** What was asked of this shop, in order of arrival. */
  readonly requests: { method: string; path: string; at: number }[] = [];
  /** Answers everything with this fault, until it is taken back. */
  fault: Fault | null = null;
  /** Answers everything with this, as no honest shop would. */
  answer: Answer | null = null;
  /** Changes a page before it is sent, as another theme or a hostile shop would. */
  dress: (page: string) => string = (page) => page;
  /** What is sent along with every page. */
  headers: Record<string, string> = {};
  readonly #port: number;
  readonly #today: string;
  /** Who is signed in, by session secret. */
  readonly #sessions = new Map<string, string>();

  constructor(plan: ShopPlan, port: number, today: string) {
    this.plan = plan;
    this.host = plan.host;
    this.#port = port;
    this.orders = plan.orders(today);
    this.#today = today;
  }

  get origin(): string {
    return `http://${this.host}:${this.#port}`;
  }

  get listUrl(): string {
    return this.origin + this.plan.platform.listPath;
  }

  orderUrl(id: number): string {
    return this.origin + this.plan.platform.orderPath(id);
  }

  order(id: number): ShopOrder | undefined {
    return this.orders.find((order) => order.id === id);
  }

  /** The order's next stage, or the one given, as of today. */
  move(id: number, to?: Stage): void {
    const order = this.order(id);
    if (!order) throw new Error(`${this.plan.name} has no order ${id}`);
    order.history.push({ stage: to ?? NEXT_STAGE[stageOf(order)], on: this.#today });
  }

  /** The shop forgets an order. */
  remove(id: number): void {
    const index = this.orders.findIndex((order) => order.id === id);
    if (index >= 0) this.orders.splice(index, 1);
  }

  /** A new session's secret. */
  signIn(customer = CUSTOMER): string {
    const session = randomUUID();
    this.#sessions.set(session, customer);
    return session;
  }

  signEveryoneOut(): void {
    this.#sessions.clear();
  }

  /** Whose session it is; `null` for a stranger. */
  customerOf(session: string | undefined): string | null {
    return this.#sessions.get(session ?? '') ?? null;
  }
}
