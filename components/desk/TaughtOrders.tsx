import type { Day } from '../../utils/dates/day.ts';
import { shortDay } from '../../utils/dates/day-words.ts';
import type { OrderReading } from '../../utils/orders/reading/page-reading.ts';
import { statusSignal } from '../orders/order-signal.ts';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';
import { ParcelLink } from './ParcelLink.tsx';

interface TaughtOrdersProps {
  /** The first one is where the owner pointed. */
  orders: OrderReading[];
  today: Day;
}

/** What was read by pointing, order by order; what was not read says so. */
export function TaughtOrders({ orders, today }: TaughtOrdersProps) {
  const texts = useTexts();
  const [first, ...others] = orders;
  return (
    <>
      {first && (
        <section class="page-section">
          <h2>{texts.teach.here}</h2>
          <TaughtTable orders={[first]} today={today} />
        </section>
      )}
      {others.length > 0 && (
        <section class="page-section">
          <h2>{texts.teach.others(others.length)}</h2>
          <TaughtTable orders={others} today={today} />
        </section>
      )}
    </>
  );
}

function TaughtTable({ orders, today }: TaughtOrdersProps) {
  const texts = useTexts();
  const none = <span class="soft">{texts.teach.notRead}</span>;
  return (
    <table class="plain-table">
      <thead>
        <tr>
          {Object.entries(texts.teach.fields).map(([field, name]) => (
            <th key={field} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <tr key={order.platformId ?? order.reference}>
            <th scope="row">
              <bdi>{order.reference ?? order.platformId ?? none}</bdi>
            </th>
            <td>
              {order.rawLabel === null ? (
                none
              ) : (
                <Signal {...statusSignal(order.status, order.rawLabel, texts)} />
              )}
            </td>
            <td>{order.placedOn === null ? none : shortDay(order.placedOn, today, texts.dates)}</td>
            <td>{order.shipments[0] ? <ParcelLink parcel={order.shipments[0]} /> : none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
