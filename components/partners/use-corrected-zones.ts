import { useEffect, useState } from 'preact/hooks';
import type { PartnerView } from '../../utils/partners/partner-view.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Zones of the partners whose clock the browser has wrong, and we have right. Asked after they are drawn.
 * @param ask which of some zones those are
 */
export function useCorrectedZones(
  views: PartnerView[],
  ask: (zones: string[]) => Promise<string[]>,
): ReadonlySet<string> {
  const [corrected, setCorrected] = useState(NONE);
  const zones = [...new Set(views.map(({ verdict }) => verdict.zone))].sort().join(' ');
  useEffect(() => {
    let gone = false;
    const tell = (found: string[]) => !gone && found.length > 0 && setCorrected(new Set(found));
    // A notice that cannot be given is left out: the times themselves are right.
    const timer = setTimeout(() => ask(zones.split(' ')).then(tell, () => {}), 50);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [zones]);
  return corrected;
}
