import { useMemo } from 'preact/hooks';
import type { Instant } from '../../../utils/dates/day.ts';
import { ownZone } from '../../../utils/dates/own-zone.ts';
import { offsetAt } from '../../../utils/dates/zone-rules.ts';
import type { PartnerSnapshot } from '../../../utils/partners/partner-snapshot.ts';

/**
 * The snapshot on the clock the machine shows now. The kept zone counts as long as it tells the machine's time: the
 * browser is asked for its zone only on a journey, as its first answer takes longer than the list.
 */
export function useOwnZone(snapshot: PartnerSnapshot, at: Instant): PartnerSnapshot {
  return useMemo(() => {
    const { own, zoneChosen } = snapshot;
    if (zoneChosen || offsetAt(own.zone, at) === -new Date(at).getTimezoneOffset()) return snapshot;
    return { ...snapshot, own: { ...own, zone: ownZone() } };
  }, [snapshot, at]);
}
