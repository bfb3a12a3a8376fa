import { isDay } from '../dates/calendar-day.ts';
import {
  type Checks,
  isFlag,
  isNumber,
  isText,
  isWebAddress,
  orNull,
  shapeOf,
  soundRow,
} from '../sound-row.ts';
import {
  type Check,
  GLANCES,
  type Glance,
  type OrderChange,
  type OrderEvent,
  OUTCOMES,
  type Outcome,
  type PromiseSource,
} from './order.ts';
import type { Shipment } from './reading/page-reading.ts';
import { isStatus } from './status.ts';

export const isOutcome = (value: unknown): value is Outcome => OUTCOMES.some((outcome) => outcome === value);
export const isGlance = (value: unknown): value is Glance => GLANCES.some((glance) => glance === value);
export const isShipment = shapeOf<Shipment>({
  carrier: orNull(isText),
  trackingNumber: orNull(isText),
  trackingUrl: orNull(isWebAddress),
});

type Kind = OrderChange['kind'];
type ChangeOf<Name extends Kind> = Extract<OrderChange, { kind: Name }>;

const oneOf =
  <Value extends string>(...values: Value[]) =>
  (value: unknown): value is Value =>
    values.some((one) => one === value);

/** What each kind of change must say. */
const CHANGES: { [Name in Kind]: (value: unknown) => value is ChangeOf<Name> } = {
  followed: shapeOf({ kind: oneOf('followed'), status: orNull(isStatus), rawLabel: orNull(isText) }),
  status: shapeOf({
    kind: oneOf('status'),
    from: orNull(isStatus),
    to: isStatus,
    rawLabel: orNull(isText),
  }),
  corrected: shapeOf({
    kind: oneOf('corrected'),
    rawLabel: isText,
    from: orNull(isStatus),
    to: isStatus,
    by: oneOf('user', 'reader'),
  }),
  promised: shapeOf({
    kind: oneOf('promised'),
    from: orNull(isDay),
    to: orNull(isDay),
    by: oneOf('shop', 'user'),
  }),
  shipment: shapeOf({ kind: oneOf('shipment'), shipment: isShipment }),
  late: shapeOf({
    kind: oneOf('late'),
    dueOn: isDay,
    by: oneOf<PromiseSource>('shop', 'user', 'learned'),
    days: isNumber,
  }),
  received: shapeOf({ kind: oneOf('received'), on: isDay, all: isFlag }),
  'not-received': shapeOf({ kind: oneOf('not-received') }),
  gone: shapeOf({ kind: oneOf('gone') }),
  found: shapeOf({ kind: oneOf('found') }),
  moved: shapeOf({ kind: oneOf('moved'), fromOrigin: isText, toOrigin: isText }),
};

function isChange(value: unknown): value is OrderChange {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const { kind } = value;
  return isText(kind) && isKind(kind) && CHANGES[kind](value);
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(CHANGES, kind);

const EVENT: Checks<OrderEvent> = {
  id: isText,
  orderId: isText,
  at: isNumber,
  glance: orNull(isGlance),
  change: isChange,
};
const BLANK_EVENT: OrderEvent = { id: '', orderId: '', at: 0, glance: null, change: { kind: 'found' } };

/** A stored event with every field as its type says. */
export function soundEvent(stored: object): OrderEvent {
  return soundRow(BLANK_EVENT, EVENT, stored);
}

type StoredCheck = Check & { orderId: string };

const CHECK: Checks<StoredCheck> = { orderId: isText, at: isNumber, outcome: isOutcome, glance: isGlance };
const BLANK_CHECK: StoredCheck = { orderId: '', at: 0, outcome: 'unreadable', glance: 'hand' };

/** A stored look at an order with every field as its type says. */
export function soundCheck(stored: object): StoredCheck {
  return soundRow(BLANK_CHECK, CHECK, stored);
}
