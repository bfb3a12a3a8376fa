import { useEffect, useState } from 'preact/hooks';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';

export interface ShownOrders {
  /** The kept list first, then the live one; `null` while nothing is known. */
  snapshot: PopupSnapshot | null;
  /** Every order, once the database has answered. */
  all: OrderView[] | null;
  failed: boolean;
}

/** Shows what was kept at once; the database and its code are loaded after the first paint. */
export function useLiveOrders(kept: PopupSnapshot | null): ShownOrders {
  const [shown, setShown] = useState<ShownOrders>({ snapshot: kept, all: null, failed: false });
  useEffect(() => {
    const stop = new AbortController();
    const fail = () => setShown((before) => ({ ...before, failed: true }));
    import('./live-orders.ts')
      .then(({ watchOrders }) =>
        watchOrders((live) => setShown({ ...live, failed: false }), fail, stop.signal),
      )
      .catch(fail);
    return () => stop.abort();
  }, []);
  return shown;
}
