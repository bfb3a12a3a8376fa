import { backupAge } from '../backup/backup-log.ts';
import type { Instant } from '../dates/day.ts';
import { wallTimeAt } from '../dates/wall-time.ts';
import { loadCalendar } from '../load-calendar.ts';
import { openDatabase } from '../open-database.ts';
import { snapshotOf } from '../partners/snapshot-of.ts';
import type { Settings } from '../settings.ts';
import { browserLanguage, languageOf, zoneOf } from '../settings-store.ts';
import { notGranted } from './not-granted.ts';
import { isWanted, type PileContext } from './pile-now.ts';
import type { PileRows } from './pile-store.ts';

/** What the pile depends on besides its rows, looked up for these. */
export async function pileContext(rows: PileRows, settings: Settings, at: Instant): Promise<PileContext> {
  const [zone, language] = [zoneOf(settings), languageOf(settings, browserLanguage())];
  const [calendar, partners, lacking, backup] = await Promise.all([
    loadCalendar(settings),
    snapshotOf(rows.partners.filter(isWanted(rows)), { settings, zone, language }),
    notGranted(rows.suppliers),
    openDatabase().then(backupAge),
  ]);
  const { day: today } = wallTimeAt(at, zone);
  return { at, today, zone, calendar, language, partners, notGranted: lacking, backup };
}
