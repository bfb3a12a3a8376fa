import { useEffect, useState } from 'preact/hooks';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';
import type { PileOrder } from '../../utils/pile/pile-records.ts';
import type { PileView } from '../../utils/pile/pile-view.ts';

export interface ShownLists {
  /** What was kept first, then the live ones; `null` while nothing is known. */
  pile: PileView | null;
  snapshot: PopupSnapshot | null;
  /** Every order, once the database has answered. */
  all: OrderView[] | null;
  records: ReadonlyMap<string, PileOrder> | null;
  failed: boolean;
}

/** Shows what was kept at once; the database and its code are loaded after the first paint. */
export function useLiveLists(kept: Pick<ShownLists, 'pile' | 'snapshot'>): ShownLists {
  const [shown, setShown] = useState<ShownLists>({ ...kept, all: null, records: null, failed: false });
  useEffect(() => {
    const stop = new AbortController();
    const fail = () => setShown((before) => ({ ...before, failed: true }));
    import('./live-lists.ts')
      .then(({ watchLists }) => watchLists((live) => setShown({ ...live, failed: false }), fail, stop.signal))
      .catch(fail);
    return () => stop.abort();
  }, []);
  return shown;
}
