import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../utils/dates/day.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';
import type { PileOrder } from '../../utils/pile/pile-records.ts';
import type { PileView } from '../../utils/pile/pile-view.ts';
import { UnreadableDatabase, type UnreadableKind } from '../../utils/safety/unreadable-database.ts';

export interface ShownLists {
  /** What was kept first, then the live ones; `null` while nothing is known. */
  pile: PileView | null;
  snapshot: PopupSnapshot | null;
  /** Every order, once the database has answered. */
  all: OrderView[] | null;
  records: ReadonlyMap<string, PileOrder> | null;
  /** Why the database does not answer; `null` while it may. */
  failed: UnreadableKind | 'other' | null;
  /** Of when the lists are, where they come from outside a database that does not open. */
  keptAt: Instant | null;
}

const UNKNOWN = { all: null, records: null, failed: null, keptAt: null };

/**
 * Shows what was kept at once; the database and its code are loaded after the first paint. Of a database that does not
 * open, what is kept outside it is shown.
 */
export function useLiveLists(kept: Pick<ShownLists, 'pile' | 'snapshot'>): ShownLists {
  const [shown, setShown] = useState<ShownLists>({ ...kept, ...UNKNOWN });
  useEffect(() => {
    const stop = new AbortController();
    const fail = async (error: unknown) => {
      const failed = error instanceof UnreadableDatabase ? error.kind : 'other';
      setShown((before) => ({ ...before, failed }));
      if (failed === 'other') return;
      const { keptLists } = await import('./safety/kept-lists.ts');
      const outside = await keptLists().catch(() => null);
      if (outside && !stop.signal.aborted) setShown({ ...outside, failed });
    };
    const show = (live: Pick<ShownLists, 'pile' | 'snapshot' | 'all' | 'records'>) =>
      setShown({ ...UNKNOWN, ...live });
    import('./live-lists.ts')
      .then(({ watchLists }) => watchLists(show, (error) => void fail(error), stop.signal))
      .catch(fail);
    return () => stop.abort();
  }, []);
  return shown;
}
