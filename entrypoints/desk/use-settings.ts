import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SETTINGS_KEY, type Settings } from '../../utils/settings.ts';
import { loadSettings } from '../../utils/settings-store.ts';

/** The owner's settings, now and after every change; `null` until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const load = () => void loadSettings().then(setSettings);
    const changed = (changes: Record<string, unknown>) => {
      if (SETTINGS_KEY in changes) load();
    };
    load();
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  }, []);
  return settings;
}
