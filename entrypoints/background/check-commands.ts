import { keepEarlierText, keepFoundVersion } from '../../utils/dossier/keep-version.ts';
import type { PageHandlers } from '../../utils/handle-messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { ownDayAt } from '../../utils/settings-store.ts';
import { checkNow, lookInTab } from './check-dossier.ts';
import { highlightQuotes, openMarked } from './highlight-quotes.ts';
import { keepIndexInOrder } from './keep-index.ts';
import { changing } from './refresh.ts';

export type CheckCommands = Pick<
  PageHandlers,
  | 'dossier.look'
  | 'dossier.check'
  | 'dossier.highlight'
  | 'dossier.openMarked'
  | 'dossier.keepFound'
  | 'dossier.keepEarlier'
>;

/** Whether what was kept still stands. */
export const checkCommands: CheckCommands = {
  'dossier.look': (tabId) => lookInTab(tabId),
  'dossier.check': (id) => checkNow(id),
  'dossier.highlight': (tabId, id) => highlightQuotes(tabId, id),
  'dossier.openMarked': (id) => openMarked(id),
  'dossier.keepFound': (id, seenAt) =>
    refiling(async () => keepFoundVersion(await openDatabase(), id, seenAt, await ownDayAt(seenAt))),
  'dossier.keepEarlier': (id, at) => refiling(async () => keepEarlierText(await openDatabase(), id, at)),
};

/** Changes what is kept of a page; the pile counts what changed in the law. */
async function refiling(change: () => Promise<void>): Promise<void> {
  await changing(change);
  void keepIndexInOrder();
}
