import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { planRound, runRound } from '../../../utils/checks/check-round.ts';
import { checkStore } from '../../../utils/checks/check-store.ts';
import type { CheckTools } from '../../../utils/checks/check-supplier.ts';
import { decodeHtml } from '../../../utils/checks/decode-html.ts';
import { createGate, SPACING } from '../../../utils/checks/politeness.ts';
import { FLOOR } from '../../../utils/checks/schedule.ts';
import { AppDatabase } from '../../../utils/database.ts';
import type { Order } from '../../../utils/orders/order.ts';
import type { RawPage } from '../../../utils/orders/reading/page-reading.ts';
import type { Supplier } from '../../../utils/orders/supplier.ts';
import { anOrder, aRawOrder, aRawPage, aSupplier, NOW } from '../../support/builders.ts';
import { fillDisk } from '../../support/full-disk.ts';

const LIST = 'https://shop.example/orders';
const page = (id: number) => `https://shop.example/order/${id}`;
const HOUR = 3_600_000;

/** A shop: what it answers at each address. A number is a status; a page stands for its markup. */
type Shop = Record<string, RawPage | number>;

interface Scene {
  db: AppDatabase;
  shop: Shop;
  asked: { url: string; at: number }[];
  tools: CheckTools;
  now: number;
}

let scene: Scene;
let count = 0;

beforeEach(async () => {
  const db = new AppDatabase(`checks-${count++}`);
  const asked: Scene['asked'] = [];
  const made: Scene = { db, shop: {}, asked, now: NOW, tools: undefined as unknown as CheckTools };
  made.tools = {
    db,
    zone: 'Europe/Paris',
    store: checkStore,
    gate: createGate(),
    clock: () => made.now,
    sleep: async (milliseconds) => {
      made.now += milliseconds;
    },
    random: () => 0.5,
    isOnline: () => true,
    isGranted: async () => true,
    readInTab: vi.fn(async () => null),
    parse: async (markup) => JSON.parse(decodeHtml(markup)) as RawPage,
    fetch: async (input) => {
      const url = String(input);
      asked.push({ url, at: made.now });
      return responseFor(url, made.shop[url] ?? 404);
    },
  };
  scene = made;
});
afterEach(() => scene.db.delete());

function responseFor(url: string, answer: RawPage | number): Response {
  const isStatus = typeof answer === 'number';
  const response = new Response(isStatus ? '' : JSON.stringify(answer), {
    status: isStatus ? answer : 200,
    headers: { 'content-type': 'text/html' },
  });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

const list = (...labels: [number, string][]) =>
  aRawPage({
    url: LIST,
    orders: labels.map(([id, label]) =>
      aRawOrder({ platformId: String(id), reference: `R${id}`, url: page(id), label }),
    ),
  });
const own = (id: number, label: string) =>
  aRawPage({
    url: page(id),
    page: 'order',
    orders: [aRawOrder({ platformId: String(id), reference: `R${id}`, url: page(id), label })],
  });
const signIn = (url: string) => aRawPage({ url, page: 'sign-in', orders: [] });

async function follow(ids: number[], supplier: Partial<Supplier> = {}, order: Partial<Order> = {}) {
  await scene.db.suppliers.put(aSupplier({ nextCheckAt: NOW, listUrl: LIST, ...supplier }));
  const followedAt = NOW - 24 * HOUR;
  for (const id of ids) {
    const words = {
      status: 'processing',
      label: 'En préparation',
      code: null,
      all: 'en preparation||',
    } as const;
    await scene.db.orders.put(
      anOrder({
        id: `o${id}`,
        key: String(id),
        reference: `R${id}`,
        url: page(id),
        followedAt,
        statusSince: followedAt,
        seenAt: followedAt,
        words: { 'order-list': words, order: words },
        ...order,
      }),
    );
  }
}

async function check(target: Parameters<typeof planRound>[0] = 'due', tools = scene.tools) {
  await planRound(target, tools);
  await runRound(tools);
}

const statuses = async () =>
  Object.fromEntries((await scene.db.orders.toArray()).map(({ id, status }) => [id, status]));
const outcomes = async () =>
  Object.fromEntries((await scene.db.orders.toArray()).map(({ id, lastCheck }) => [id, lastCheck?.outcome]));
const supplier = async () => (await scene.db.suppliers.get('supplier-1')) as Supplier;

describe('a check', () => {
  test('asks for the list once, for all orders of the supplier', async () => {
    await follow([1, 2]);
    scene.shop[LIST] = list([1, 'En préparation'], [2, 'En préparation']);
    await check();
    expect(scene.asked.map(({ url }) => url)).toEqual([LIST]);
    expect(await outcomes()).toEqual({ o1: 'unchanged', o2: 'unchanged' });
  });

  test('looks at the own page of an order that changed, and of one that is not on the list', async () => {
    await follow([1, 2]);
    scene.shop = {
      [LIST]: list([1, 'Expédiée']),
      [page(1)]: own(1, 'Expédiée'),
      [page(2)]: own(2, 'Livrée'),
    };
    await check();
    expect(scene.asked.map(({ url }) => url).toSorted()).toEqual([page(1), page(2), LIST]);
    expect(await statuses()).toEqual({ o1: 'shipped', o2: 'delivered' });
  });

  test('waits five seconds between two requests to a host', async () => {
    await follow([1, 2]);
    scene.shop = { [LIST]: list(), [page(1)]: own(1, 'Expédiée'), [page(2)]: own(2, 'Livrée') };
    await check();
    const gaps = scene.asked.slice(1).map(({ at }, index) => at - (scene.asked[index]?.at ?? 0));
    expect(gaps).toEqual([SPACING, SPACING]);
  });

  test('says when it looks again, and not before ten minutes', async () => {
    await follow([1]);
    scene.shop[LIST] = list([1, 'En préparation']);
    await check();
    expect(await supplier()).toMatchObject({ lastCheckAt: NOW, failures: 0, nextCheckAt: NOW + 8 * HOUR });
    scene.now += FLOOR / 2;
    await scene.db.suppliers.update('supplier-1', { nextCheckAt: 0 });
    await check();
    expect(scene.asked).toHaveLength(1);
  });

  test('of one order asks for its own page only', async () => {
    await follow([1, 2]);
    scene.shop[page(2)] = own(2, 'Expédiée');
    await check({ orderId: 'o2' });
    expect(scene.asked.map(({ url }) => url)).toEqual([page(2)]);
  });

  test('leaves a supplier without permission alone', async () => {
    await follow([1]);
    await check('due', { ...scene.tools, isGranted: async () => false });
    expect(scene.asked).toEqual([]);
    expect(await outcomes()).toEqual({ o1: undefined });
  });

  test.each<[string, (scene: Scene) => void]>([
    ['paused', ({ db }) => db.suppliers.update('supplier-1', { paused: true })],
    ['forgotten', ({ db }) => db.suppliers.delete('supplier-1')],
  ])('stops when the supplier is %s in the meantime', async (_, change) => {
    await follow([1]);
    await planRound('due', scene.tools);
    await change(scene);
    await runRound(scene.tools);
    expect(scene.asked).toEqual([]);
    expect(await checkStore.jobs()).toEqual([]);
  });

  test.each<[string, RawPage | number, string]>([
    ['a sign-in page with status 200', signIn(LIST), 'signed-out'],
    ['401', 401, 'signed-out'],
    ['429', 429, 'blocked'],
    ['500', 500, 'unreachable'],
  ])('that ends at %s stops there, and no order changed', async (_, answer, outcome) => {
    await follow([1, 2]);
    scene.shop[LIST] = answer;
    await check();
    expect(scene.asked).toHaveLength(1);
    expect(await outcomes()).toEqual({ o1: outcome, o2: outcome });
    expect(await statuses()).toEqual({ o1: 'processing', o2: 'processing' });
    expect(await scene.db.orderEvents.count()).toBe(0);
    expect(await supplier()).toMatchObject({ failures: 1, nextCheckAt: NOW + 16 * HOUR });
  });

  test('tries the orders’ own pages when the list cannot be read', async () => {
    await follow([1]);
    scene.shop = { [LIST]: 404, [page(1)]: own(1, 'Expédiée') };
    await check();
    expect(await statuses()).toEqual({ o1: 'shipped' });
    expect(await supplier()).toMatchObject({ failures: 0 });
  });

  test('never calls an order gone that the list does not show', async () => {
    await follow([1]);
    scene.shop = { [LIST]: list(), [page(1)]: own(1, 'En préparation') };
    await check();
    expect(await outcomes()).toEqual({ o1: 'unchanged' });
  });

  test('calls an order gone when its own page is not found twice', async () => {
    await follow([1]);
    scene.shop = { [LIST]: list(), [page(1)]: 404 };
    await check();
    expect((await scene.db.orders.get('o1'))?.goneAt).toBeNull();
    scene.now += 9 * HOUR;
    await check('all');
    expect((await scene.db.orders.get('o1'))?.goneAt).not.toBeNull();
  });

  test('without a network notes "unreachable" and does not count it against the shop', async () => {
    await follow([1]);
    await check('due', { ...scene.tools, isOnline: () => false });
    expect(await outcomes()).toEqual({ o1: 'unreachable' });
    expect(await supplier()).toMatchObject({ failures: 0 });
  });

  test('reads a page that needs JavaScript in a tab, only if the owner allows it', async () => {
    await follow([1]);
    scene.shop[LIST] = aRawPage({ url: LIST, page: 'other', orders: [] });
    const readInTab = vi.fn(async () => list([1, 'Expédiée']));
    await check('due', { ...scene.tools, readInTab });
    expect(readInTab).not.toHaveBeenCalled();
    await scene.db.suppliers.update('supplier-1', { tabAllowed: true });
    await check('all', { ...scene.tools, readInTab });
    expect(readInTab).toHaveBeenCalledWith(LIST);
    expect(await statuses()).toEqual({ o1: 'shipped' });
  });

  test('reads nothing in a tab that was led to another site, even where the owner follows that one too', async () => {
    await follow([1]);
    await scene.db.suppliers.update('supplier-1', { tabAllowed: true });
    for (const url of [LIST, page(1)]) scene.shop[url] = aRawPage({ url, page: 'other', orders: [] });
    const outcomeIn = async (url: string) => {
      const readInTab = vi.fn(async () => ({ ...list([1, 'Expédiée']), url }));
      await check('all', { ...scene.tools, readInTab });
      expect(readInTab).toHaveBeenCalled();
      return (await scene.db.orders.get('o1'))?.lastCheck?.outcome;
    };
    expect(await outcomeIn('https://other.example/orders')).toBe('unreadable');
    expect(await outcomeIn('http://192.168.1.1/orders')).toBe('unreadable');
    expect(await outcomeIn('https://login.other.example/')).toBe('signed-out');
    expect(await statuses()).toEqual({ o1: 'processing' });
  });

  test('parses a page once while it stays the same', async () => {
    await follow([1]);
    scene.shop[LIST] = list([1, 'En préparation']);
    const parse = vi.fn(scene.tools.parse);
    await check('due', { ...scene.tools, parse });
    scene.now += 9 * HOUR;
    await check('all', { ...scene.tools, parse });
    expect(parse).toHaveBeenCalledOnce();
    expect(await scene.db.checks.count()).toBe(2);
  });

  test.each<[string, () => Partial<CheckTools>]>([
    ['breaks what reads it', () => ({ parse: () => Promise.reject(new Error('broken')) })],
    ['breaks what understands it', () => ({ parse: async () => ({ ...list(), orders: [null] }) as never })],
  ])('of a page that %s ends, says so, and is not begun again at once', async (_, broken) => {
    await follow([1]);
    scene.shop[LIST] = list([1, 'Expédiée']);
    scene.shop[page(1)] = own(1, 'Expédiée');
    await check('due', { ...scene.tools, ...broken() });
    expect(await checkStore.jobs()).toEqual([]);
    expect(await outcomes()).toEqual({ o1: 'unreadable' });
    expect(await supplier()).toMatchObject({ failures: 1 });
    expect((await supplier()).nextCheckAt).toBeGreaterThan(scene.now + 8 * HOUR);
  });

  test('that can write nothing ends all the same', async () => {
    await follow([1]);
    scene.shop[LIST] = list([1, 'Expédiée']);
    await planRound('due', scene.tools);
    const { makeRoom } = fillDisk(0);
    await runRound(scene.tools);
    makeRoom();
    expect(await checkStore.jobs()).toEqual([]);
    expect(await statuses()).toEqual({ o1: 'processing' });
  });

  test('of many suppliers asks for more than it has read, but for no more than four pages', async () => {
    const hosts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    for (const id of hosts) {
      const url = `https://${id}.example/orders`;
      const origin = `https://${id}.example`;
      await scene.db.suppliers.put(aSupplier({ id, origin, listUrl: url, nextCheckAt: NOW }));
      await scene.db.orders.put(anOrder({ id, supplierId: id, url: null, key: '9', reference: 'R9' }));
      const raw = aRawOrder({ platformId: '9', reference: 'R9', url: null, label: 'Expédiée' });
      scene.shop[url] = aRawPage({ url, orders: [raw] });
    }
    let read = 0;
    const unread: number[] = [];
    const parse: CheckTools['parse'] = async (markup, url, taught) => {
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      unread.push(scene.asked.length - read++);
      return scene.tools.parse(markup, url, taught);
    };
    await check('due', { ...scene.tools, parse });
    expect(Math.max(...unread)).toBe(4);
    expect(await statuses()).toEqual(Object.fromEntries(hosts.map((id) => [id, 'shipped'])));
  });

  test('of two suppliers that fails at one goes on with the other', async () => {
    await follow([1]);
    await scene.db.suppliers.put(
      aSupplier({
        id: 's2',
        origin: 'https://b.example',
        listUrl: 'https://b.example/orders',
        nextCheckAt: NOW,
      }),
    );
    await scene.db.orders.put(anOrder({ id: 'b1', supplierId: 's2', url: null, key: '9', reference: 'R9' }));
    const otherList = aRawPage({
      url: 'https://b.example/orders',
      orders: [aRawOrder({ platformId: '9', reference: 'R9', url: null, label: 'Expédiée' })],
    });
    scene.shop = { 'https://b.example/orders': otherList, [LIST]: list() };
    const parse: CheckTools['parse'] = async (markup) => {
      const html = decodeHtml(markup);
      if (html.includes('shop.example')) throw new Error('a page that breaks the parser');
      return JSON.parse(html) as RawPage;
    };
    await check('due', { ...scene.tools, parse });
    expect((await scene.db.orders.get('b1'))?.status).toBe('shipped');
  });
});
