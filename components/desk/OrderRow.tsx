import type { Day } from '../../utils/dates/day.ts';
import { daysBetween } from '../../utils/dates/day-count.ts';
import { ago, relativeDay, shortDay } from '../../utils/dates/day-words.ts';
import { dayAt } from '../../utils/dates/zoned-time.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import { blindSignal, statusSignal } from '../orders/order-signal.ts';
import type { Now } from '../orders/order-words.ts';
import { StatusSignal } from '../orders/StatusSignal.tsx';
import { RowCheck } from '../ui/RowCheck.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';

interface OrderRowProps {
  view: OrderView;
  now: Now;
  zone: string;
  href: string;
  current: boolean;
  /** The row the Tab key stops at; arrow keys lead to the others. */
  reachable: boolean;
  selected: boolean;
  onSelect: (selected: boolean) => void;
}

/** One order of the table. The whole row leads to the order. */
export function OrderRow({ view, now, zone, href, current, reachable, selected, onSelect }: OrderRowProps) {
  const texts = useTexts();
  const tabIndex = reachable ? 0 : -1;
  return (
    <tr class={current ? 'order-row ledger-current' : 'order-row'}>
      <td class={view.lateDays > 0 ? 'order-table-due order-row-late' : 'order-table-due'}>
        <div class="order-table-margin">
          <RowCheck
            label={texts.desk.selectOrder(view.title)}
            checked={selected}
            tabIndex={tabIndex}
            onChecked={onSelect}
          />
          <Due view={view} now={now} />
        </div>
      </td>
      <th scope="row" class="order-table-order">
        <a
          class="order-row-link"
          data-row={view.id}
          href={href}
          tabIndex={tabIndex}
          {...(current && { 'aria-current': 'true' })}
        >
          <bdi>{view.title}</bdi>
        </a>
        {view.moreItems > 0 && <span class="order-row-more"> {texts.orders.moreItems(view.moreItems)}</span>}
        <Names view={view} />
        <div class="order-row-narrow">
          <StatusSignal view={view} />
          {view.total && <bdi>{view.total}</bdi>}
        </div>
      </th>
      <td class="order-table-status">
        <StatusSignal view={view} />
        <StatusNote view={view} now={now} zone={zone} />
      </td>
      <td class="order-table-seen">
        <Seen view={view} now={now} />
      </td>
      <td class="order-table-total ledger-number">{view.total && <bdi>{view.total}</bdi>}</td>
    </tr>
  );
}

function Names({ view }: { view: OrderView }) {
  return (
    <div class="order-row-names">
      <bdi>{view.supplierName}</bdi>
      {view.reference && view.reference !== view.title && (
        <>
          {' · '}
          <bdi>{view.reference}</bdi>
        </>
      )}
      {view.shipment?.carrier && ` · ${view.shipment.carrier}`}
    </div>
  );
}

function Due({ view, now }: { view: OrderView; now: Now }) {
  const texts = useTexts();
  if (!view.due) {
    return (
      <span>
        <span aria-hidden="true">—</span>
        <span class="spoken">{texts.orders.noDay}</span>
      </span>
    );
  }
  return (
    <span>
      {shortDay(view.due.on, now.today, texts.dates)}
      {view.due.by === 'learned' && <span class="order-row-usual">{texts.desk.usual}</span>}
    </span>
  );
}

/** Beneath the signal: how late, the state a signal of lateness hides, or since when. */
function StatusNote({ view, now, zone }: { view: OrderView; now: Now; zone: string }) {
  const texts = useTexts();
  const state = statusSignal(view.status, view.rawLabel, texts).word;
  const words = [
    ...(view.lateDays > 0 ? [texts.orders.days(view.lateDays), state] : []),
    ...(view.lateDays === 0 && view.status !== null
      ? [sinceWords(dayAt(view.statusSince, zone), now.today, texts)]
      : []),
    ...(view.paused ? [texts.orders.paused] : []),
  ];
  return <div class="order-row-note">{words.join(' · ')}</div>;
}

function sinceWords(day: Day, today: Day, texts: Texts): string {
  const near = daysBetween(day, today) <= 1;
  return near
    ? texts.desk.since(relativeDay(day, today, texts.dates))
    : texts.desk.sinceDay(shortDay(day, today, texts.dates));
}

/** When it was last really seen, or why the last look could not. */
function Seen({ view, now }: { view: OrderView; now: Now }) {
  const texts = useTexts();
  const blind = blindSignal(view.outcome, texts);
  if (blind) return <Signal {...blind} />;
  if (view.manual) return <>{texts.orders.byHand}</>;
  return <>{view.seenAt === null ? texts.orders.neverSeen : ago(view.seenAt, now.at, texts.dates)}</>;
}
