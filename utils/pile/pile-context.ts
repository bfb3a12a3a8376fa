import type { BackupAge } from '../backup/backup-log.ts';
import type { Instant } from '../dates/day.ts';
import { wallTimeAt } from '../dates/wall-time.ts';
import { loadCalendar } from '../load-calendar.ts';
import { snapshotOf } from '../partners/snapshot-of.ts';
import type { Settings } from '../settings.ts';
import { browserLanguage, languageOf, zoneOf } from '../settings-store.ts';
import { notGranted } from './not-granted.ts';
import { isWanted, type PileContext } from './pile-now.ts';
import type { PileRows } from './pile-store.ts';

/** What the pile depends on besides its rows, looked up for these. */
export async function pileContext(
  rows: PileRows,
  settings: Settings,
  at: Instant,
  backup: BackupAge,
): Promise<PileContext> {
  const [zone, language] = [zoneOf(settings), languageOf(settings, browserLanguage())];
  const [calendar, partners, lacking] = await Promise.all([
    loadCalendar(settings),
    snapshotOf(rows.partners.filter(isWanted(rows)), { settings, zone, language }),
    notGranted(rows.suppliers),
  ]);
  const { day: today } = wallTimeAt(at, zone);
  return { at, today, zone, calendar, language, partners, notGranted: lacking, backup };
}
