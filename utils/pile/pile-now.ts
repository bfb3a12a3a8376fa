import type { BackupAge } from '../backup/backup-log.ts';
import type { Day, Instant } from '../dates/day.ts';
import { wallTimeAt } from '../dates/wall-time.ts';
import type { WorkCalendar } from '../dates/work-calendar.ts';
import { viewsOf } from '../orders/order-view.ts';
import { signedOutSuppliers } from '../orders/signed-out.ts';
import { type DueCall, dueCalls } from '../partners/due-calls.ts';
import type { PartnerSnapshot } from '../partners/partner-snapshot.ts';
import { reachableAt } from '../partners/reachable.ts';
import type { Language } from '../texts/texts.ts';
import { findSheets } from './find-sheets.ts';
import { nextBackAt, type Pile, pileOf } from './pile-of.ts';
import type { PileRecords } from './pile-records.ts';
import type { PileRows } from './pile-store.ts';
import { type PileView, pileView } from './pile-view.ts';
import type { Sheet } from './sheet.ts';

/** What the pile depends on besides what is stored. */
export interface PileContext {
  at: Instant;
  today: Day;
  zone: string;
  calendar: WorkCalendar;
  language: Language;
  /** Those that are asked when they can be reached (`isWanted`), with the holidays of their places. */
  partners: PartnerSnapshot;
  /** Ids of suppliers whose site the browser does not let us look at. */
  notGranted: ReadonlySet<string>;
  backup: BackupAge;
}

/** The pile at an instant, and when it changes next by the clock or by who can be reached. */
export interface PileNow {
  calls: DueCall[];
  records: PileRecords;
  sheets: Sheet[];
  view: PileView;
  changesAt: Instant[];
}

/** Derives the pile. Neither reads nor writes. */
export function pileNow(rows: PileRows, context: PileContext): PileNow {
  const { at, today, zone, language, partners } = context;
  const { due, changesAt } = dueCalls(partners, at);
  const { until, changesAt: reachChangesAt } = reachableAt(partners, at);
  const records = recordsOf(rows, context, { calls: due, reachable: until });
  const sheets = findSheets(records);
  const pile: Pile = pileOf(sheets, new Map(rows.entries.map((entry) => [entry.id, entry])), records);
  const view = pileView(pile, rows.entries, { at, today, zone, language });
  const changes = [changesAt, reachChangesAt, nextBackAt(pile, at)].filter((change) => change !== null);
  return { calls: due, records, sheets, view, changesAt: changes };
}

/** Who is asked when they can be reached: whom the owner means to call, and whom a sheet waits for. */
export function isWanted({ entries }: Pick<PileRows, 'entries'>) {
  const awaited = new Set(entries.flatMap(({ later }) => later?.partnerId ?? []));
  return (partner: PileRows['partners'][number]) => partner.call !== null || awaited.has(partner.id);
}

function recordsOf(
  rows: PileRows,
  context: PileContext,
  callable: Pick<PileRecords, 'calls' | 'reachable'>,
): PileRecords {
  const { at, today, zone, notGranted, backup } = context;
  const { orders, suppliers, partners, bookmarks, handMade, old } = rows;
  const byId = new Map(orders.map((order) => [order.id, order]));
  const day = (instant: Instant) => wallTimeAt(instant, zone).day;
  return {
    ...{ at, today, zone, notGranted, backup, handMade },
    ...callable,
    orders: new Map(
      viewsOf(orders, suppliers, context).flatMap((view) => {
        const order = byId.get(view.id);
        return order ? [[view.id, { order, view }] as const] : [];
      }),
    ),
    suppliers: new Map(suppliers.map((supplier) => [supplier.id, supplier])),
    signedOut: signedOutSuppliers(orders, suppliers),
    partners: new Map(partners.map((partner) => [partner.id, partner])),
    bookmarks: new Map(bookmarks.map((bookmark) => [bookmark.id, bookmark])),
    oldBookmarks: old && { count: old.count, first: day(old.first), last: day(old.last) },
  };
}
