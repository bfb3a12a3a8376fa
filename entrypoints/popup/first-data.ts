import browser from 'webextension-polyfill';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';
import type { Language } from '../../utils/texts/texts.ts';

/** What the popup can know before the database and the worker are awake. */
export interface FirstData {
  snapshot: PopupSnapshot | null;
  language: Language;
  tab: FrontTab | null;
}

/** The tab in front. Its address is known only where the click on the button gave it (`activeTab`). */
export interface FrontTab {
  id: number;
  url: string | null;
}

export async function firstData(): Promise<FirstData> {
  const [stored, tabs] = await Promise.all([
    browser.storage.local.get(SNAPSHOT_KEY),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const kept: unknown = stored[SNAPSHOT_KEY];
  const snapshot = isSnapshot(kept) ? kept : null;
  const tab = tabs[0];
  return {
    snapshot,
    language: snapshot?.language ?? browserLanguage(),
    tab: tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null },
  };
}

const SNAPSHOT_KEY = 'popup-snapshot';

/** Our own writing, of this or of another version: what is not of this shape is not painted. */
function isSnapshot(kept: unknown): kept is PopupSnapshot {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'version' in kept &&
    kept.version === 1 &&
    'views' in kept &&
    Array.isArray(kept.views)
  );
}

function browserLanguage(): Language {
  return navigator.language.startsWith('fr') ? 'fr' : 'en';
}
