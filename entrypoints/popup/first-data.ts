import browser from 'webextension-polyfill';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';
import type { PartnerSnapshot } from '../../utils/partners/partner-snapshot.ts';
import type { Language } from '../../utils/texts/texts.ts';

/** What the popup has inside. */
export type Drawer = 'orders' | 'partners';

/** What the popup can know before the database and the worker are awake. */
export interface FirstData {
  snapshot: PopupSnapshot | null;
  /** The drawer that was open last. */
  drawer: Drawer;
  /** Read only where they are shown at once. */
  partners: PartnerSnapshot | null;
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
    browser.storage.local.get([SNAPSHOT_KEY, DRAWER_KEY]),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const kept: unknown = stored[SNAPSHOT_KEY];
  const snapshot = isSnapshot(kept) ? kept : null;
  const drawer = stored[DRAWER_KEY] === 'partners' ? 'partners' : 'orders';
  const tab = tabs[0];
  return {
    snapshot,
    drawer,
    partners: drawer === 'partners' ? await keptPartners() : null,
    language: snapshot?.language ?? browserLanguage(),
    tab: tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null },
  };
}

/** The next opening begins there. */
export async function keepDrawer(drawer: Drawer): Promise<void> {
  await browser.storage.local.set({ [DRAWER_KEY]: drawer });
}

/** The partners as they were last kept. */
export async function keptPartners(): Promise<PartnerSnapshot | null> {
  const { [PARTNERS_KEY]: kept }: Record<string, unknown> = await browser.storage.local.get(PARTNERS_KEY);
  return isPartnerSnapshot(kept) ? kept : null;
}

const SNAPSHOT_KEY = 'popup-snapshot';
const PARTNERS_KEY = 'partner-snapshot';
const DRAWER_KEY = 'popup-drawer';

/** Our own writing, of this or of another version: what is not of this shape is not painted. */
function isSnapshot(kept: unknown): kept is PopupSnapshot {
  return isFirstVersion(kept) && 'views' in kept && Array.isArray(kept.views) && 'calls' in kept;
}

function isPartnerSnapshot(kept: unknown): kept is PartnerSnapshot {
  return isFirstVersion(kept) && 'partners' in kept && Array.isArray(kept.partners) && 'lost' in kept;
}

function isFirstVersion(kept: unknown): kept is object {
  return typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === 1;
}

function browserLanguage(): Language {
  return navigator.language.startsWith('fr') ? 'fr' : 'en';
}
