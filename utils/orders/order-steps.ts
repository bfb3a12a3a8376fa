import type { Day } from '../dates/day.ts';
import type { Due } from './lateness.ts';
import type { OrderEvent } from './order.ts';
import type { OrderView } from './order-view.ts';
import type { Shipment } from './reading/page-reading.ts';
import type { Status } from './status.ts';

/** One step of an order's way. `on` is `null` when it has not come yet; `id` is unique among its steps. */
export type OrderStep = { id: string; on: Day | null; reached: boolean } & StepContent;

type StepContent =
  | { kind: 'placed' }
  | { kind: 'followed' }
  | { kind: 'status'; status: Status; rawLabel: string | null; shipments: Shipment[] }
  | { kind: 'corrected'; status: Status; rawLabel: string; by: 'user' | 'reader' }
  | { kind: 'shipment'; shipment: Shipment }
  | { kind: 'moved-promise'; from: Day; to: Day | null; by: 'shop' | 'user' }
  | { kind: 'promised'; due: Due; lateDays: number }
  | { kind: 'received'; all: boolean }
  | { kind: 'not-received' }
  | { kind: 'gone' }
  | { kind: 'found' }
  | { kind: 'moved-shop'; toOrigin: string }
  | { kind: 'arrival' };

/**
 * The way of an order: what happened, the promised day among it, and what is still to come.
 * @param dayOf the owner's calendar day of an instant.
 */
export function stepsOf(
  view: OrderView,
  events: OrderEvent[],
  today: Day,
  dayOf: (at: number) => Day,
): OrderStep[] {
  const past = withPlaced(view, happened(events, dayOf));
  const ended = view.group === 'arrived';
  const steps = view.due ? withPromise(past, view.due, view.lateDays, ended, today) : past;
  if (ended || view.goneAt !== null) return steps;
  return [...steps, { id: 'arrival', on: null, reached: false, kind: 'arrival' }];
}

/** The events as steps; a parcel seen together with a status belongs to that status. */
function happened(events: OrderEvent[], dayOf: (at: number) => Day): OrderStep[] {
  const steps: OrderStep[] = [];
  for (const event of events) {
    const on = dayOf(event.at);
    const host = steps.at(-1);
    if (event.change.kind === 'shipment' && host?.kind === 'status' && host.on === on) {
      host.shipments.push(event.change.shipment);
      continue;
    }
    const content = contentOf(event);
    if (content) steps.push({ id: event.id, on, reached: true, ...content });
    if (event.change.kind === 'followed' && event.change.status) {
      const { status, rawLabel } = event.change;
      steps.push({
        id: `${event.id}-status`,
        on,
        reached: true,
        kind: 'status',
        status,
        rawLabel,
        shipments: [],
      });
    }
  }
  return joinParcels(withoutUndone(steps));
}

/** "Received" taken back the same day was a wrong click: neither is told. */
function withoutUndone(steps: OrderStep[]): OrderStep[] {
  const takesBack = (step: OrderStep | undefined, before: OrderStep | undefined) =>
    step?.kind === 'not-received' && before?.kind === 'received' && step.on === before.on;
  return steps.filter((step, at) => !takesBack(step, steps[at - 1]) && !takesBack(steps[at + 1], step));
}

/** A parcel written just before the status of the same day belongs to it too. */
function joinParcels(steps: OrderStep[]): OrderStep[] {
  return steps.filter((step, at) => {
    const next = steps[at + 1];
    if (step.kind !== 'shipment' || next?.kind !== 'status' || next.on !== step.on) return true;
    next.shipments.unshift(step.shipment);
    return false;
  });
}

function contentOf({ change }: OrderEvent): StepContent | null {
  switch (change.kind) {
    case 'status':
      return { kind: 'status', status: change.to, rawLabel: change.rawLabel, shipments: [] };
    case 'corrected':
      return { kind: 'corrected', status: change.to, rawLabel: change.rawLabel, by: change.by };
    case 'promised': // the first promise is the promised day itself
      return change.from === null
        ? null
        : { kind: 'moved-promise', from: change.from, to: change.to, by: change.by };
    case 'shipment':
      return { kind: 'shipment', shipment: change.shipment };
    case 'received':
      return { kind: 'received', all: change.all };
    case 'moved':
      return { kind: 'moved-shop', toOrigin: change.toOrigin };
    case 'late': // the promised day, drawn in red, says it
      return null;
    case 'followed':
    case 'not-received':
    case 'gone':
    case 'found':
      return { kind: change.kind };
  }
}

/** The day the order was placed comes first; what says no more than that, the same day, is left out. */
function withPlaced(view: OrderView, steps: OrderStep[]): OrderStep[] {
  if (!view.placedOn) return steps;
  const placed: OrderStep = { id: 'placed', on: view.placedOn, reached: true, kind: 'placed' };
  return [placed, ...steps.filter((step) => step.on !== view.placedOn || !saysPlaced(step))];
}

function saysPlaced(step: OrderStep): boolean {
  return step.kind === 'followed' || (step.kind === 'status' && step.status === 'received');
}

/** The promised day among the others, by date; dashed as long as it is to come. */
function withPromise(
  steps: OrderStep[],
  due: Due,
  lateDays: number,
  ended: boolean,
  today: Day,
): OrderStep[] {
  const promised: OrderStep = {
    id: 'promised',
    on: due.on,
    reached: due.on <= today,
    kind: 'promised',
    due,
    lateDays,
  };
  if (ended && due.on > today) return steps;
  const after = steps.findIndex((step) => step.on !== null && step.on > due.on);
  return after < 0 ? [...steps, promised] : [...steps.slice(0, after), promised, ...steps.slice(after)];
}
