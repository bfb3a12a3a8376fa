import type { OrderView } from '../../utils/orders/order-view.ts';
import type { FirstTexts } from '../../utils/texts/texts.ts';
import type { MenuDeed } from '../ui/Menu.tsx';

/** What can be done about an order from a list. Every one takes the whole view: dialogs show what is known. */
export interface OrderActions {
  openDesk(view: OrderView): void;
  chase(view: OrderView): void;
  receive(view: OrderView): void;
  promise(view: OrderView): void;
  correct(view: OrderView): void;
  pause(view: OrderView, paused: boolean): void;
  archive(view: OrderView, archived: boolean): void;
  remove(view: OrderView): void;
}

/** The one thing to do: a page to open, or a step to take here. */
export type MainAction =
  | { kind: 'link'; label: string; href: string }
  | { kind: 'run'; label: string; run: () => void };

/**
 * Chase what is late, explain what is not understood, follow the parcel that moves, else open the shop's page;
 * an order without a page is received by hand. `null` when it has arrived and has no page.
 */
export function mainAction(view: OrderView, actions: OrderActions, texts: FirstTexts): MainAction | null {
  const words = texts.orders.actions;
  if (view.group === 'late') return { kind: 'run', label: words.chase, run: () => actions.chase(view) };
  if (view.status === 'unknown' && view.rawLabel)
    return { kind: 'run', label: words.explain, run: () => actions.correct(view) };
  if (view.group === 'moving' && view.shipment?.trackingUrl)
    return { kind: 'link', label: words.parcel, href: view.shipment.trackingUrl };
  const page = pageAction(view, texts);
  if (page || view.group === 'arrived') return page;
  return { kind: 'run', label: words.received, run: () => actions.receive(view) };
}

/** The shop's own page of it; `null` where there is none. */
export function pageAction({ url }: OrderView, { orders }: FirstTexts): MainAction | null {
  return url === null ? null : { kind: 'link', label: orders.actions.open, href: url };
}

/** The rest of what can be done, behind the three dots. */
export function menuItems(view: OrderView, actions: OrderActions, texts: FirstTexts): MenuDeed[] {
  const words = texts.orders.actions;
  const unknown = view.status === 'unknown' && view.rawLabel !== null;
  return [
    { label: words.openDesk, icon: 'desk', run: () => actions.openDesk(view) },
    { label: words.receivedIt, icon: 'received', run: () => actions.receive(view) },
    { label: words.chaseSupplier, icon: 'mail', run: () => actions.chase(view) },
    { label: words.promisedDay, icon: 'calendar', run: () => actions.promise(view) },
    ...(view.rawLabel !== null || view.manual
      ? [
          {
            label: unknown ? words.explainWords : words.correct,
            icon: 'words' as const,
            run: () => actions.correct(view),
          },
        ]
      : []),
    view.paused
      ? { label: words.resume, icon: 'change', run: () => actions.pause(view, false) }
      : { label: words.pause, icon: 'pause', run: () => actions.pause(view, true) },
    view.archived
      ? { label: words.unarchive, icon: 'back', run: () => actions.archive(view, false) }
      : { label: words.archive, icon: 'archive', run: () => actions.archive(view, true) },
    { label: words.delete, icon: 'bin', run: () => actions.remove(view), danger: true },
  ];
}
