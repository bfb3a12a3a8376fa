import browser from 'webextension-polyfill';
import { purgeStates } from '../../utils/backup/purge-states.ts';
import type { AppDatabase } from '../../utils/database.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { purgeDossier } from '../../utils/dossier/delete-bookmarks.ts';
import { purgeImports } from '../../utils/dossier/import/take-import.ts';
import { purgeDeleted } from '../../utils/orders/delete-orders.ts';
import { purgeDeletedPartners } from '../../utils/partners/delete-partners.ts';
import { purgeHandSheets } from '../../utils/pile/pile-service.ts';

const PURGED_KEY = 'purged-at';
const DAY = 24 * 3600 * 1000;

/** Removes for good what was deleted long ago. Not at every wake: all that is kept is looked through for it. */
export async function purgeOnceADay(db: AppDatabase, now: Instant): Promise<void> {
  const { [PURGED_KEY]: last } = await browser.storage.local.get(PURGED_KEY);
  // A clock that was set back does not put it off.
  if (typeof last === 'number' && Math.abs(now - last) < DAY) return;
  await purgeDeleted(db, now);
  await purgeDeletedPartners(db, now);
  await purgeDossier(db, now);
  await purgeImports(db, now);
  await purgeHandSheets(db, now);
  await purgeStates(db, now);
  await browser.storage.local.set({ [PURGED_KEY]: now });
}
