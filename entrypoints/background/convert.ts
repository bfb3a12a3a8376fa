import type { Menus, Tabs } from 'webextension-polyfill';
import { loadPlaces } from '../../utils/load-places.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { convertInTab, selectionInTab } from '../../utils/page-scripts.ts';
import { allPartners } from '../../utils/partners/partner-store.ts';
import { placeZone } from '../../utils/partners/places/place-zone.ts';
import {
  type ConversionCard,
  cardWords,
  conversionCard,
} from '../../utils/partners/time-text/conversion-card.ts';
import { readTimes } from '../../utils/partners/time-text/read-times.ts';
import { whyUnreadable } from '../../utils/read-tab.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../utils/settings-store.ts';
import { loadWorkerTexts } from '../../utils/texts/worker-texts.ts';
import { notify } from './notifications.ts';

/** *Convert this time*: by `activeTab`, a card in the page; where none can be drawn, a notification. */
export async function convertSelection(info: Menus.OnClickData, tab: Tabs.Tab): Promise<void> {
  const tabId = tab.id ?? -1;
  const [settings, seen, partners, places] = await Promise.all([
    loadSettings(),
    // A frame of another site, or a field: then as the browser gives it, in one line.
    selectionInTab(tabId, info.frameId ?? 0).catch(() => ({ text: '', language: '' })),
    // They only rank what a time may mean: a database that does not open takes no conversion away.
    openDatabase()
      .then(allPartners)
      .catch(() => []),
    loadPlaces().catch(() => null),
  ]);
  const selection = seen.text || (info.selectionText ?? '');
  const language = languageOf(settings, browserLanguage());
  const owner = {
    zone: zoneOf(settings),
    now: Date.now(),
    partners,
    language,
    texts: await loadWorkerTexts(language),
  };
  const readings = readTimes(selection, {
    at: owner.now,
    zone: owner.zone,
    language: seen.language,
    favourites: partners.map(({ zone }) => zone),
    placeZone: (name) => places && placeZone(places, name),
  });
  const card = conversionCard(selection, readings, owner);
  const isDrawn = !whyUnreadable(tab.url ?? info.pageUrl ?? '') && (await draws(tabId, card));
  if (!isDrawn) await notify(`convert:${tabId}`, card.heading, cardWords(card));
}

async function draws(tabId: number, card: ConversionCard): Promise<boolean> {
  try {
    await convertInTab(tabId, card);
    return true;
  } catch {
    return false; // a page where browsers let no extension in
  }
}
