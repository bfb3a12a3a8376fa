// Runs in a page of Chromium: what is measured here has a real IndexedDB and the browser's own gzip.
import { linesOf } from '../../utils/backup/lines.ts';
import { makeBackup } from '../../utils/backup/make-backup.ts';
import { openBackup } from '../../utils/backup/open-backup.ts';
import { dropState } from '../../utils/backup/purge-states.ts';
import { readBackup } from '../../utils/backup/read-backup.ts';
import { restoreState } from '../../utils/backup/restore.ts';
import { stagePiece } from '../../utils/backup/stage-piece.ts';
import { AppDatabase } from '../../utils/database.ts';
import { aBookmark, anOrder, aPartner, aQuote, aSupplier } from '../support/builders.ts';
import { interleave } from './benchmark.ts';

type Samples = Record<string, number[]>;

const PIECE = 500;
const at = 0;
const noPause = async () => {};

/** Half orders with their history, the rest bookmarks with their texts, and some partners. */
function rowsOf(count: number): Record<string, object[]> {
  const some = (share: number, row: (n: number) => object) =>
    Array.from({ length: Math.round(count * share) }, (_, n) => row(n));
  return {
    suppliers: [aSupplier()],
    orders: some(0.2, (n) => anOrder({ id: `order-${n}`, key: String(n), note: 'Demander Mme Petit' })),
    orderEvents: some(0.3, (n) => ({
      ...{ id: `event-${n}`, orderId: `order-${n}`, at: n, glance: 'list' },
      change: { kind: 'status', from: 'processing', to: 'shipped', rawLabel: 'Expédié' },
    })),
    partners: some(0.1, (n) => aPartner({ id: `partner-${n}`, position: n })),
    bookmarks: some(0.2, (n) =>
      aBookmark({ id: `bookmark-${n}`, url: `https://www.legifrance.gouv.fr/${n}`, quotes: [aQuote()] }),
    ),
    pageTexts: some(0.2, (n) => ({
      bookmarkId: `bookmark-${n}`,
      text: 'Le délai convenu entre les parties ne peut dépasser trente jours. '.repeat(30),
    })),
  };
}

export async function measure(
  count: number,
  rounds: number,
): Promise<{ written: Samples; read: Samples; restored: Samples }> {
  const rows = rowsOf(count);
  const db = new AppDatabase('b13');
  for (const [name, some] of Object.entries(rows)) await db.table(name).bulkPut(some);
  const text = JSON.stringify(rows);
  const plain = new Blob([text]);
  const file = await makeBackup(db, { app: '0', at, settings: [] });
  const times = { blocks: 1, rounds };
  return {
    written: await timed(times, {
      'JSON of all rows': () => plainJson(db),
      'the same again': () => plainJson(db),
      ours: () => makeBackup(db, { app: '0', at, settings: [] }),
    }),
    // By far the quickest, and so taken more often.
    read: await timed(
      { blocks: 1, rounds: 4 * rounds },
      {
        'a plain JSON file': () => plainRows(plain),
        'the same again': () => plainRows(plain),
        'JSON.parse alone': async () => JSON.parse(text),
        ours: async () => readBackup(await openBackup(file, null), noPause),
      },
    ),
    restored: await timed(times, {
      'a plain JSON file and bulkPut': () => plainRestore(db, plain),
      'the same again': () => plainRestore(db, plain),
      ours: () => restore(db, file),
    }),
  };
}

function timed(
  times: { blocks: number; rounds: number },
  arms: Record<string, () => Promise<unknown>>,
): Promise<Samples> {
  const arm = (work: () => Promise<unknown>) => async () => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  return interleave(Object.fromEntries(Object.entries(arms).map(([name, work]) => [name, arm(work)])), times);
}

async function plainRows(file: Blob): Promise<Record<string, object[]>> {
  return JSON.parse(await file.text());
}

async function plainJson(db: AppDatabase): Promise<string> {
  const rows: Record<string, object[]> = {};
  for (const name of ['suppliers', 'orders', 'orderEvents', 'partners', 'bookmarks', 'pageTexts'])
    rows[name] = await db.table(name).toArray();
  return JSON.stringify(rows);
}

async function plainRestore(db: AppDatabase, file: Blob): Promise<void> {
  const rows = await plainRows(file);
  await db.transaction(
    'rw',
    Object.keys(rows).map((name) => db.table(name)),
    async () => {
      for (const [name, some] of Object.entries(rows)) {
        await db.table(name).clear();
        await db.table(name).bulkPut(some);
      }
    },
  );
}

async function restore(db: AppDatabase, file: Blob): Promise<void> {
  const { header, rows } = await readBackup(await openBackup(file, null), noPause);
  const [stateId, pointId] = [crypto.randomUUID(), crypto.randomUUID()];
  let pieces = 0;
  for (const [table, all] of rows)
    for (let start = 0; start < all.length; start += PIECE)
      await stagePiece(
        db,
        { stateId, number: pieces++, lines: linesOf(table, all.slice(start, start + PIECE)) },
        at,
      );
  const tables = Object.keys(header.counts);
  await restoreState(
    db,
    { stateId, pointId, mode: 'replace', differing: 'keep', tables, pieces },
    { at, settings: [] },
  );
  await db.transaction('rw', [db.savedStates, db.savedPieces], () => dropState(db, pointId));
}
