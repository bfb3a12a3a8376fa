import browser from 'webextension-polyfill';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';
import type { PartnerSnapshot } from '../../utils/partners/partner-snapshot.ts';
import type { PileView } from '../../utils/pile/pile-view.ts';
import { SNAPSHOTS } from '../../utils/storage-names.ts';
import { FIRST_TEXTS } from '../../utils/texts/first-texts.ts';
import type { FirstTexts, Language, Texts } from '../../utils/texts/texts.ts';
import type { FirstQuestions, TabAsked } from './first-questions.ts';
import type { Drawer } from './last-drawer.ts';
import { keptHere } from './page-storage.ts';

/** What the popup can know before the database and the worker are awake. */
export interface FirstData {
  drawer: Drawer;
  /** The pile, where it is painted first. */
  pile: PileView | null;
  /** The orders, where they are. */
  snapshot: PopupSnapshot | null;
  /** The partners, where they are. */
  partners: PartnerSnapshot | null;
  language: Language;
  /** The words of the first paint, or all where its drawer needs them. */
  texts: FirstTexts | Texts;
  tab: FrontTab | null;
}

/** The tab in front. Its address and title are known only where the click on the button gave it (`activeTab`). */
export interface FrontTab {
  id: number;
  url: string | null;
  title: string | null;
}

/** What was answered, as far as it is of this version. */
export async function firstData({ drawer, ...asked }: FirstQuestions): Promise<FirstData> {
  const [kept, [tab]] = await Promise.all([asked.kept, asked.tabs]);
  const pile = drawer === 'pile' && isPile(kept) ? kept : null;
  const snapshot = drawer === 'orders' && isSnapshot(kept) ? kept : null;
  const partners = drawer === 'partners' && isPartnerSnapshot(kept) ? kept : null;
  const language = (pile ?? snapshot ?? partners)?.language ?? lastLanguage();
  return {
    drawer,
    pile,
    snapshot,
    partners,
    language,
    texts: FIRST_TEXTS[language],
    tab: frontTab(tab),
  };
}

/** The desk is no page to save or to read. */
function frontTab(tab: TabAsked | undefined): FrontTab | null {
  const isOwn = tab?.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (tab?.id === undefined || isOwn) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

/** The partners as they were last kept. */
export async function keptPartners(): Promise<PartnerSnapshot | null> {
  const key = SNAPSHOTS.partners;
  const { [key]: kept }: Record<string, unknown> = await browser.storage.local.get(key);
  return isPartnerSnapshot(kept) ? kept : null;
}

/** Our own writing, of this or of another version: what is not of this shape is not painted. */
function isSnapshot(kept: unknown): kept is PopupSnapshot {
  return isFirstVersion(kept) && 'views' in kept && Array.isArray(kept.views);
}

function isPile(kept: unknown): kept is PileView {
  return isFirstVersion(kept) && 'waits' in kept && Array.isArray(kept.waits) && 'drawn' in kept;
}

function isPartnerSnapshot(kept: unknown): kept is PartnerSnapshot {
  return isFirstVersion(kept) && 'partners' in kept && Array.isArray(kept.partners) && 'lost' in kept;
}

function isFirstVersion(kept: unknown): kept is object {
  return typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === 1;
}

/** Nearly always the owner's. */
export function lastLanguage(): Language {
  const last = keptHere('language') ?? navigator.language;
  return last.startsWith('fr') ? 'fr' : 'en';
}
