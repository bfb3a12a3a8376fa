import type { Day, Instant } from '../dates/day.ts';
import { shiftDay } from '../dates/day-count.ts';
import type { Bookmark, Folder } from '../dossier/bookmark.ts';
import { BLANK_BOOKMARK, BLANK_FOLDER, BLANK_QUOTE } from '../dossier/new-bookmark.ts';
import { newOrder } from '../orders/new-order.ts';
import type { Order, OrderEvent } from '../orders/order.ts';
import { BLANK_SUPPLIER, type Supplier } from '../orders/supplier.ts';
import { newPartner } from '../partners/new-partner.ts';
import type { Partner } from '../partners/partner.ts';
import type { ExampleTexts } from '../texts/example-texts.ts';
import { exampleId } from './example-ids.ts';
import { EXAMPLE_ORDERS, type ExampleOrder } from './example-orders.ts';
import { EXAMPLE_PARTNERS } from './example-partners.ts';

const DAY = 24 * 3600 * 1000;

/** Rows of the example, table by table. */
export interface ExampleDesk {
  suppliers: Supplier[];
  orders: Order[];
  orderEvents: OrderEvent[];
  partners: Partner[];
  folder: Folder;
  /** Each with the readable text that is kept of it. */
  readings: { bookmark: Bookmark; text: string }[];
}

/** A desk as it is after some weeks of work. Its suppliers have no site: nothing is ever asked of one. */
export function exampleDesk(words: ExampleTexts, { at, today }: { at: Instant; today: Day }): ExampleDesk {
  const orders = EXAMPLE_ORDERS.map((order) => orderRow(order, words, { at, today }));
  return {
    suppliers: words.suppliers.map((name, index) => supplierRow(`supplier-${index + 1}`, name, at)),
    orders,
    orderEvents: orders.map(firstEvent),
    partners: EXAMPLE_PARTNERS.map(({ details, call }, position) => {
      const id = exampleId(`partner-${position + 1}`);
      const named = { ...details, ...words.partners[position] };
      const about = { since: at, notify: false, about: words.callAbout, toldAt: null };
      return { ...newPartner(id, named, { position, at }), call: call ? about : null };
    }),
    folder: { ...BLANK_FOLDER, id: exampleId('folder'), name: words.folder, icon: 'landmark', usedAt: at },
    readings: words.readings.map((reading, index) => readingRow(reading, index, { at, today })),
  };
}

function supplierRow(name: string, called: string, at: Instant): Supplier {
  return { ...BLANK_SUPPLIER, id: exampleId(name), name: called, addedAt: at };
}

interface When {
  at: Instant;
  today: Day;
}

function orderRow(example: ExampleOrder, words: ExampleTexts, { at, today }: When): Order {
  const { name, supplier, reference, status, placed, promised, since } = example;
  const [what, quantity] = words.items[name];
  const id = exampleId(name);
  const blank = newOrder({ id, supplierId: exampleId(supplier), key: reference, at: at - placed * DAY });
  return {
    ...blank,
    weakKey: true,
    manual: true,
    reference,
    status,
    statusSince: at - since * DAY,
    placedOn: shiftDay(today, -placed),
    userPromisedOn: promised === null ? null : shiftDay(today, promised),
    items: [{ name: what, quantity }],
    deliveredAt: status === 'delivered' ? at - since * DAY : null,
    // An example is not announced: its lateness counts as told.
    lateToldOn: promised !== null && promised < 0 ? today : null,
  };
}

function firstEvent({ id, status, followedAt }: Order): OrderEvent {
  const change = { kind: 'followed', status, rawLabel: null } as const;
  return { id: `${id}-followed`, orderId: id, at: followedAt, glance: 'hand', change };
}

function readingRow(
  { text, exact, references, ...page }: ExampleTexts['readings'][number],
  index: number,
  { at, today }: When,
): ExampleDesk['readings'][number] {
  const start = text.indexOf(exact);
  const quote = {
    ...BLANK_QUOTE,
    id: exampleId(`quote-${index + 1}`),
    exact,
    prefix: text.slice(Math.max(0, start - 64), start),
    suffix: text.slice(start + exact.length, start + exact.length + 64),
    start,
    savedAt: at,
  };
  const bookmark: Bookmark = {
    ...BLANK_BOOKMARK,
    ...page,
    id: exampleId(`bookmark-${index + 1}`),
    folderId: exampleId('folder'),
    standing: 'official-text',
    savedAt: at,
    consultedOn: today,
    quotes: [quote],
    references: [...references],
  };
  return { bookmark, text };
}
