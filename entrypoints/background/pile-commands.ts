import type { AppDatabase } from '../../utils/database.ts';
import type { Instant } from '../../utils/dates/day.ts';
import type { PageHandlers } from '../../utils/handle-messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { partnerById } from '../../utils/partners/partner-store.ts';
import { reachableAt } from '../../utils/partners/reachable.ts';
import { snapshotOf } from '../../utils/partners/snapshot-of.ts';
import { type LaterChoice, laterUntil } from '../../utils/pile/later-until.ts';
import type { Later } from '../../utils/pile/pile-entry.ts';
import {
  addHandSheet,
  deleteHandSheets,
  editHandSheet,
  markDone,
  markLater,
  restoreHandSheets,
  turnSheets,
  unknownOf,
} from '../../utils/pile/pile-service.ts';
import { partnerIdOf } from '../../utils/pile/sheet.ts';
import type { Settings } from '../../utils/settings.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../utils/settings-store.ts';
import { changing, refresh } from './refresh.ts';

type PileCommands = Pick<
  PageHandlers,
  'pile.add' | 'pile.edit' | 'pile.delete' | 'pile.restore' | 'pile.done' | 'pile.later' | 'pile.turn'
>;

/** What the owner does on the pile. */
export const pileCommands: PileCommands = {
  'pile.add': (sheet) => changing(async () => addHandSheet(await openDatabase(), sheet, Date.now())),
  'pile.edit': (id, changes) => changing(async () => editHandSheet(await openDatabase(), id, changes)),
  'pile.delete': (ids) => changing(async () => deleteHandSheets(await openDatabase(), ids, Date.now())),
  'pile.restore': (ids) => changing(async () => restoreHandSheets(await openDatabase(), ids)),
  'pile.done': (ids, done) => marking(ids, (db) => markDone(db, ids, done ? Date.now() : null)),
  'pile.later': (ids, later) =>
    marking(ids, async (db) => {
      for (const id of ids) await markLater(db, [id], later && (await laterOf(db, id, later)));
    }),
  'pile.turn': (ids, turned) => marking(ids, (db) => turnSheets(db, ids, turned ? Date.now() : null)),
};

/** Marks sheets. One that a page shows may be newer than what was last noted: then that is noted first. */
function marking(ids: string[], mark: (db: AppDatabase) => Promise<void>): Promise<void> {
  return changing(async () => {
    const db = await openDatabase();
    if ((await unknownOf(db, ids)).length > 0) await refresh();
    const unknown = await unknownOf(db, ids);
    if (unknown.length > 0) throw new Error(`no such sheet: ${unknown.join(', ')}`);
    await mark(db);
  });
}

async function laterOf(db: AppDatabase, id: string, choice: LaterChoice): Promise<Later> {
  const [settings, entry] = await Promise.all([loadSettings(), db.pileEntries.get(id)]);
  const at = Date.now();
  const partnerId = partnerIdOf(entry?.thing ?? null);
  const until = laterUntil(choice, { at, zone: zoneOf(settings), ownHours: settings.ownHours });
  if (choice !== 'reachable' || partnerId === null) return { at, until, partnerId: null };
  return { at, until: (await reachableUntil(db, partnerId, settings, at)) ?? until, partnerId };
}

/** Who can be reached now is meant to be reached the next time. */
async function reachableUntil(
  db: AppDatabase,
  partnerId: string,
  settings: Settings,
  at: Instant,
): Promise<Instant | undefined> {
  const partner = await partnerById(db, partnerId);
  const language = languageOf(settings, browserLanguage());
  const snapshot = await snapshotOf(partner ? [partner] : [], { settings, zone: zoneOf(settings), language });
  return reachableAt(snapshot, at).until.get(partnerId);
}
