import type { Item, Shipment } from '../../utils/orders/reading/page-reading.ts';
import { useTexts } from '../use-texts.ts';
import { ParcelLink } from './ParcelLink.tsx';

interface ItemListProps {
  items: Item[];
  shipments: Shipment[];
}

/** What was ordered, and the parcels it comes in. */
export function ItemList({ items, shipments }: ItemListProps) {
  const texts = useTexts().desk;
  return (
    <>
      {shipments.length > 0 && (
        <section class="pane-section">
          <h3>{texts.parcels(shipments.length)}</h3>
          <ul>
            {shipments.map((parcel) => (
              <li key={`${parcel.carrier} ${parcel.trackingNumber}`}>
                <ParcelLink parcel={parcel} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {items.length > 0 && (
        <section class="pane-section">
          <h3>{texts.items(items.length)}</h3>
          <table class="item-table">
            <tbody>
              {items.map((item) => (
                <tr key={item.name}>
                  <th scope="row">
                    <bdi>{item.name}</bdi>
                  </th>
                  <td>{item.quantity !== null && texts.times(item.quantity)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
