import { useEffect, useState } from 'preact/hooks';
import { type BrowserZones, probeBrowser } from '../../utils/dates/browser-zones.ts';
import { offsetByIntl } from '../../utils/dates/intl-offset.ts';

/** What the browser knows of clocks, compared once the page stands: it takes some tenths of a second. */
export function useBrowserZones(): BrowserZones | null {
  const [zones, setZones] = useState<BrowserZones | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setZones(probeBrowser(offsetByIntl, Date.now())), 200);
    return () => clearTimeout(timer);
  }, []);
  return zones;
}
