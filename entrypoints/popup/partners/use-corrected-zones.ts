import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../../utils/dates/day.ts';
import type { PartnerView } from '../../../utils/partners/partner-view.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Zones of the partners whose clock the browser has wrong, now or in the days ahead. Asked after the first paint: the
 * browser's answers come slowly.
 */
export function useCorrectedZones(views: PartnerView[], at: Instant): ReadonlySet<string> {
  const [corrected, setCorrected] = useState(NONE);
  const zones = [...new Set(views.map(({ verdict }) => verdict.zone))].sort().join(' ');
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(async () => {
      const { correctedZones } = await import('./corrected-zones.ts');
      if (!gone) setCorrected(new Set(correctedZones(zones.split(' '), at)));
    }, 50);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [zones]);
  return corrected;
}
