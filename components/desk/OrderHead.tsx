import type { ComponentChildren } from 'preact';
import type { OrderView } from '../../utils/orders/order-view.ts';
import { StatusSignal } from '../orders/StatusSignal.tsx';
import { useTexts } from '../use-texts.ts';
import './order-head.css';

interface OrderHeadProps {
  view: OrderView;
  supplierHref: string;
  /** At the end of the title: a menu. */
  children: ComponentChildren;
}

/** What the order is: title, supplier, reference, total, state. */
export function OrderHead({ view, supplierHref, children }: OrderHeadProps) {
  const { desk, orders } = useTexts();
  return (
    <header class="order-head">
      <div class="order-head-title">
        <h2 tabIndex={-1}>
          <bdi>{view.title}</bdi>
          {view.moreItems > 0 && <span class="soft"> {orders.moreItems(view.moreItems)}</span>}
        </h2>
        {children}
      </div>
      <p class="soft">
        <a href={supplierHref}>
          <bdi>{view.supplierName}</bdi>
        </a>
        {view.reference && (
          <>
            {' · '}
            {desk.orderNumber} <bdi>{view.reference}</bdi>
          </>
        )}
        {view.total && (
          <>
            {' · '}
            <bdi class="order-head-total">{view.total}</bdi>
          </>
        )}
      </p>
      <p class="order-head-signals">
        <StatusSignal view={view} />
        {view.paused && <span class="soft">{orders.paused}</span>}
        {view.manual && <span class="soft">{orders.byHand}</span>}
        {view.weakKey && !view.manual && <span class="soft">{orders.weakKey}</span>}
      </p>
    </header>
  );
}
