import browser from 'webextension-polyfill';
import { LONGEST_READ, pageReferences } from '../../utils/dossier/page-references.ts';
import { versionOf } from '../../utils/dossier/page-version.ts';
import { shownSources } from '../../utils/dossier/sources/owner-sources.ts';
import { plainQuestion } from '../../utils/dossier/sources/search-address.ts';
import type { PageHandlers } from '../../utils/handle-messages.ts';
import { loadSettings } from '../../utils/settings-store.ts';
import { type ReadPage, readPage } from './read-page.ts';

/** A page that is busy with itself does not answer. */
const PATIENCE = 10_000;

/** What the page of a tab refers to. It is read now, and nothing of it is kept. */
export const referenceCommands: Pick<PageHandlers, 'page.references'> = {
  async 'page.references'(tabId) {
    const { url = '' } = await browser.tabs.get(tabId);
    const { page, unread } = await inTime(readPage(tabId, url));
    if (!page) return { unread: unread ?? 'failed', cut: false, selected: '', references: [] };
    const { lawSources } = await loadSettings();
    const version = versionOf(page);
    return {
      unread: null,
      cut: page.text.length > LONGEST_READ,
      selected: plainQuestion(page.selection?.exact ?? ''),
      references: pageReferences({ ...page, version }, shownSources(lawSources)),
    };
  },
};

function inTime(reading: Promise<ReadPage>): Promise<ReadPage> {
  const late = new Promise<ReadPage>((resolve) =>
    setTimeout(() => resolve({ page: null, unread: 'failed' }), PATIENCE),
  );
  return Promise.race([reading, late]);
}
