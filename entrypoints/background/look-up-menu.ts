import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { pageCodeOf } from '../../utils/dossier/page-code.ts';
import { sourceName } from '../../utils/dossier/sources/destination-words.ts';
import { destinationsFor } from '../../utils/dossier/sources/destinations.ts';
import { shownSources } from '../../utils/dossier/sources/owner-sources.ts';
import { plainQuestion } from '../../utils/dossier/sources/search-address.ts';
import type { SourceChoices } from '../../utils/dossier/sources/source-choices.ts';
import type { WorkerTexts } from '../../utils/texts/worker-texts.ts';
import { openDesk } from './open-desk.ts';
import { printable } from './printable.ts';

/** The owner's first ones: a menu is no list. */
const SHOWN = 6;
const ELSEWHERE = 'look-up-elsewhere';

/** `look-up`; with `:` and a source's id, one level down. */
export function readLookUpItem(id: string): { sourceId: string | null } | null {
  const [whole, sourceId = null] = /^look-up(?::(.+))?$/.exec(id) ?? [];
  return whole === undefined ? null : { sourceId };
}

/** The items for selected words: the best place first; the owner's first sites, whatever the words, one level down. */
export function lookUpItems(
  choices: SourceChoices,
  texts: WorkerTexts['lookUp'],
): Menus.CreateCreatePropertiesType[] {
  const contexts: Menus.ContextType[] = ['selection'];
  const sources = shownSources(choices).filter(({ asks }) => asks === 'words');
  const best = { id: 'look-up', contexts, title: texts.menu.lookUp };
  if (sources.length === 0) return [best];
  return [
    best,
    { id: ELSEWHERE, contexts, title: texts.menu.elsewhere },
    ...sources.slice(0, SHOWN).map((source) => ({
      id: `look-up:${source.id}`,
      contexts,
      parentId: ELSEWHERE,
      title: printable(sourceName(source, texts)),
    })),
  ];
}

/**
 * Opens a site beside the page with the selected words. The browser says what is selected and where: the page itself
 * is not asked. Where the owner has no site left, the dossier is searched.
 */
export async function lookUpSelection(
  sourceId: string | null,
  { selectionText = '', pageUrl = '' }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
  choices: SourceChoices,
): Promise<void> {
  const page = pageCodeOf({ url: pageUrl, title: tab?.title ?? '' });
  const found = destinationsFor(selectionText, shownSources(choices), page);
  const chosen = sourceId === null ? found[0] : found.find(({ source }) => source?.id === sourceId);
  if (!chosen) return openDesk(`#/dossier?${new URLSearchParams({ q: plainQuestion(selectionText) })}`);
  const beside = tab?.index === undefined ? {} : { index: tab.index + 1 };
  await browser.tabs.create({ url: chosen.url, ...beside });
}
