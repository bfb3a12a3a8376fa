import { useEffect, useState } from 'preact/hooks';
import { browserZones } from '../../utils/browser-zones-store.ts';
import type { BrowserZones } from '../../utils/dates/browser-zones.ts';

/** What the background found the browser to know of clocks; `null` until it has looked. */
export function useBrowserZones(): BrowserZones | null {
  const [zones, setZones] = useState<BrowserZones | null>(null);
  useEffect(() => {
    let gone = false;
    void browserZones().then((found) => !gone && setZones(found));
    return () => {
      gone = true;
    };
  }, []);
  return zones;
}
