import { isDay } from '../dates/calendar-day.ts';
import {
  type Checks,
  isFlag,
  isNumber,
  isText,
  isWebAddress,
  listOf,
  orNull,
  shapeOf,
  soundRow,
} from '../sound-row.ts';
import { newOrder } from './new-order.ts';
import type { Check, Order, Words } from './order.ts';
import type { Item } from './reading/page-reading.ts';
import { isGlance, isOutcome, isShipment } from './sound-event.ts';
import { isStatus } from './status.ts';

const isPage = (value: unknown) => value === 'order-list' || value === 'order';
const isWords = shapeOf<Words>({
  label: orNull(isText),
  code: orNull(isText),
  all: isText,
  status: orNull(isStatus),
});

const CHECKS: Checks<Order> = {
  id: isText,
  supplierId: isText,
  key: isText,
  weakKey: isFlag,
  account: orNull(isText),
  reference: orNull(isText),
  url: orNull(isWebAddress),
  status: orNull(isStatus),
  rawLabel: orNull(isText),
  code: orNull(isText),
  words: (value): value is Order['words'] =>
    typeof value === 'object' && value !== null && Object.values(value).every(isWords),
  statusSince: isNumber,
  placedOn: orNull(isDay),
  shopPromisedOn: orNull(isDay),
  firstPromisedOn: orNull(isDay),
  userPromisedOn: orNull(isDay),
  total: orNull(isText),
  items: listOf(shapeOf<Item>({ name: isText, quantity: orNull(isNumber) })),
  shipments: listOf(isShipment),
  deliveredAt: orNull(isNumber),
  received: orNull(shapeOf<NonNullable<Order['received']>>({ on: isDay, all: isFlag })),
  note: isText,
  manual: isFlag,
  paused: isFlag,
  archivedAt: orNull(isNumber),
  deletedAt: orNull(isNumber),
  followedAt: isNumber,
  seenAt: orNull(isNumber),
  lastCheck: orNull(shapeOf<Check>({ at: isNumber, outcome: isOutcome, glance: isGlance })),
  doubt: orNull(shapeOf<NonNullable<Order['doubt']>>({ status: isStatus, page: isPage, at: isNumber })),
  notFoundSince: orNull(isNumber),
  goneAt: orNull(isNumber),
  lateToldOn: orNull(isDay),
};

const BLANK = newOrder({ id: '', supplierId: '', key: '', at: 0 });

/** A stored order with every field as its type says. */
export function soundOrder(stored: object): Order {
  return soundRow(BLANK, CHECKS, stored);
}
