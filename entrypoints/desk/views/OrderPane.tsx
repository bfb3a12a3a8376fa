import { useState } from 'preact/hooks';
import { CheckList } from '../../../components/desk/CheckList.tsx';
import { Habits } from '../../../components/desk/Habits.tsx';
import { ItemList } from '../../../components/desk/ItemList.tsx';
import { NoOrderChosen } from '../../../components/desk/NoOrderChosen.tsx';
import { NoteField } from '../../../components/desk/NoteField.tsx';
import { OrderHead } from '../../../components/desk/OrderHead.tsx';
import { OrderSteps } from '../../../components/desk/OrderSteps.tsx';
import { OutcomeNotice } from '../../../components/desk/OutcomeNotice.tsx';
import { PromisedDay } from '../../../components/desk/PromisedDay.tsx';
import { orderName } from '../../../components/orders/order-words.ts';
import { Button, LinkButton } from '../../../components/ui/Button.tsx';
import { Menu, type MenuItem } from '../../../components/ui/Menu.tsx';
import { useLiveQuery } from '../../../components/use-live-query.ts';
import { workingDaysAfter } from '../../../utils/dates/work-calendar.ts';
import { dayAt } from '../../../utils/dates/zoned-time.ts';
import { leadDaysOf } from '../../../utils/orders/lead-time.ts';
import type { Order } from '../../../utils/orders/order.ts';
import { stepsOf } from '../../../utils/orders/order-steps.ts';
import { checksOf, eventsOf } from '../../../utils/orders/order-store.ts';
import type { OrderView } from '../../../utils/orders/order-view.ts';
import { scorecardOf } from '../../../utils/orders/scorecard.ts';
import type { Desk, PageProps } from '../desk.ts';
import { orderActions } from '../order-actions.ts';
import { hrefTo, type Route } from '../route.ts';
import { useAsked } from '../use-asked.ts';
import { OrderDialog, type OrderDialogName } from './OrderDialog.tsx';
import './order-pane.css';

/** The order that is looked at, beside the list. */
export function OrderPane({ route, desk }: PageProps) {
  const view = desk.views.find(({ id }) => id === route.id);
  const order = desk.orders.find(({ id }) => id === route.id);
  return (
    <aside class="panes-side" aria-label={desk.texts.desk.order}>
      <a class="panes-back" href={hrefTo('orders', null, route.query)}>
        {desk.texts.desk.backToOrders}
      </a>
      {view && order ? (
        <OneOrder view={view} order={order} desk={desk} route={route} />
      ) : (
        <NoOrderChosen missing={route.id !== null} />
      )}
    </aside>
  );
}

interface OneOrderProps {
  view: OrderView;
  order: Order;
  desk: Desk;
  route: Route;
}

function OneOrder({ view, order, desk, route }: OneOrderProps) {
  const actions = orderActions(desk);
  const [dialog, setDialog] = useState<OrderDialogName | null>(null);
  useAsked(route, 'chase', () => setDialog('chase'));
  const now = { at: desk.now, today: desk.today };
  const past = useLiveQuery(
    async (db) => ({ events: await eventsOf(db, order.id), checks: await checksOf(db, order.id) }),
    [order.id],
  );
  return (
    <article class="pane-article">
      <OrderHead view={view} supplierHref={hrefTo('suppliers', view.supplierId)}>
        <Menu
          label={desk.texts.orders.actions.more(orderName(view))}
          items={() => menuOf({ view, order, desk, route }, () => setDialog('correct'))}
        />
      </OrderHead>
      <OutcomeNotice view={view} now={desk.now} onCheck={() => actions.check(order.id)} />
      {past && (
        <OrderSteps
          steps={stepsOf(view, past.events, desk.today, (at) => dayAt(at, desk.zone))}
          today={desk.today}
        />
      )}
      <MainActions view={view} desk={desk} onDialog={setDialog} />
      <Habits
        supplierName={view.supplierName}
        card={scorecardOf(
          desk.orders.filter(({ supplierId }) => supplierId === order.supplierId),
          desk,
        )}
        days={workedOn(order, desk)}
        late={view.lateDays > 0}
      />
      <PromisedDay view={view} now={now} onChange={() => setDialog('promised')} />
      <ItemList items={order.items} shipments={order.shipments} />
      <NoteField note={order.note} onSave={(note) => actions.note(order, note)} />
      {past && (
        <CheckList
          checks={past.checks}
          supplierName={view.supplierName}
          manual={order.manual}
          today={desk.today}
          zone={desk.zone}
        />
      )}
      {dialog && (
        <OrderDialog name={dialog} view={view} order={order} desk={desk} onClose={() => setDialog(null)} />
      )}
    </article>
  );
}

/** Working days the order took, or has taken so far. */
function workedOn(order: Order, { calendar, zone, today }: Desk): number | null {
  if (order.placedOn === null) return null;
  return leadDaysOf(order, calendar, zone) ?? workingDaysAfter(order.placedOn, today, calendar);
}

interface MainActionsProps {
  view: OrderView;
  desk: Desk;
  onDialog: (name: OrderDialogName) => void;
}

/** The few things one comes for: chase what is late, open the page, say that it arrived. */
function MainActions({ view, desk, onDialog }: MainActionsProps) {
  const words = desk.texts.orders.actions;
  const late = view.lateDays > 0;
  const received = view.received?.all === true;
  return (
    <div class="order-actions">
      {!received && view.group !== 'arrived' && (
        <Button kind={late ? 'main' : 'quiet'} onClick={() => onDialog('chase')}>
          {words.chase}
        </Button>
      )}
      {view.url && <LinkButton href={view.url}>{desk.texts.desk.openPage}</LinkButton>}
      <Button onClick={() => onDialog('received')}>{words.receivedIt}</Button>
    </div>
  );
}

/** What is seldom needed, behind the three dots. */
function menuOf({ view, order, desk }: OneOrderProps, correct: () => void): MenuItem[] {
  const { orders, desk: texts } = desk.texts;
  const words = orders.actions;
  const actions = orderActions(desk);
  const check: MenuItem = { label: texts.checkNow, icon: 'change', run: () => actions.check(order.id) };
  const explain: MenuItem = {
    label: order.status === 'unknown' ? words.explainWords : words.correct,
    icon: 'words',
    run: correct,
  };
  return [
    ...(order.manual ? [] : [check]),
    ...(order.manual || order.rawLabel ? [explain] : []),
    {
      label: order.paused ? words.resume : words.pause,
      icon: order.paused ? 'change' : 'pause',
      run: () => actions.pause(order.id, !order.paused),
    },
    {
      label: view.archived ? words.unarchive : words.archive,
      icon: view.archived ? 'back' : 'archive',
      run: () => actions.archive([order.id], !view.archived),
    },
    { label: words.delete, icon: 'bin', danger: true, run: () => actions.remove([order.id]) },
  ];
}
