import { useEffect, useState } from 'preact/hooks';
import type { PartnerSnapshot } from '../../../utils/partners/partner-snapshot.ts';
import { keptPartners } from '../first-data.ts';

export interface ShownPartners {
  /** The kept ones first, then the live ones; `null` while nothing is known. */
  snapshot: PartnerSnapshot | null;
  /** The database has answered. */
  live: boolean;
  failed: boolean;
}

/** Shows what was kept at once; the database and its code are loaded after the first paint, and only if wanted. */
export function usePartners(kept: PartnerSnapshot | null, wanted: boolean): ShownPartners {
  const [shown, setShown] = useState<ShownPartners>({ snapshot: kept, live: false, failed: false });
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    const fail = () => setShown((before) => ({ ...before, failed: true }));
    const known = kept ? Promise.resolve(kept) : keptPartners();
    known
      .then((snapshot) => setShown((before) => (before.snapshot ? before : { ...before, snapshot })))
      .catch(fail);
    import('./live-partners.ts')
      .then(({ watchPartners }) =>
        watchPartners((snapshot) => setShown({ snapshot, live: true, failed: false }), fail, stop.signal),
      )
      .catch(fail);
    return () => stop.abort();
  }, [wanted]);
  return shown;
}
