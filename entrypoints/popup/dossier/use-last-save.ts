import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Instant } from '../../../utils/dates/day.ts';
import { type LastSave, loadLastSave, noteShown } from '../../../utils/dossier/last-save.ts';

/** What was saved is just saved for so long. */
const JUST = 10 * 60_000;

/** The last save while it is news; as soon as it is shown here, the next opening begins elsewhere again. */
export function useLastSave(now: Instant): LastSave | null {
  const [last, setLast] = useState<LastSave | null>(null);
  useEffect(() => {
    const read = async () => setLast(await loadLastSave());
    const changed = (_changes: unknown, area: string) => {
      if (area === 'session') void read();
    };
    void read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  useEffect(() => {
    if (last?.fresh) void noteShown(last);
  }, [last]);
  return last && now - last.at < JUST ? last : null;
}
