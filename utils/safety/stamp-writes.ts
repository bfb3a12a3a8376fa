import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';

/** The one row of the table `stamps`: which database this is, and how many transactions have written to it. */
export interface Stamp {
  id: typeof STAMP_ID;
  /** Made with the first write: another database of the same name has another. */
  database: string;
  /** Never falls: one that is lower than it was is an earlier state. */
  writes: number;
}

export const STAMPS = 'stamps';
export const STAMP_ID = 'this';

/**
 * Every transaction that writes counts itself in the stamp, or does not happen: whether rows were lost can then be
 * told from rows that were deleted, without trusting anybody to remember. So does one that only deletes: on a disk
 * where a stamp finds no room, Chromium has none to write down a deletion either (`FILE_ERROR_NO_SPACE`).
 */
export const stampWrites: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'stamp writes',
  create(core) {
    const stamped = new WeakMap<DBCoreTransaction, Promise<void>>();
    return {
      ...core,
      transaction: (stores, mode, options) =>
        core.transaction(mode === 'readwrite' ? [...new Set([...stores, STAMPS])] : stores, mode, options),
      table(name) {
        const table = core.table(name);
        if (name === STAMPS) return table;
        return {
          ...table,
          mutate(request) {
            const { trans } = request;
            const stamping = stamped.get(trans) ?? countWrite(core.table(STAMPS), trans);
            stamped.set(trans, stamping);
            // Side by side: a transaction does one after the other, and with the stamp all of it ends.
            return Promise.all([table.mutate(request), stamping]).then(([response]) => response);
          },
        };
      },
    };
  },
};

/** Inside the transaction that writes. */
function countWrite(stamps: DBCoreTable, trans: DBCoreTransaction): Promise<void> {
  return stamps
    .getMany({ trans, keys: [STAMP_ID] })
    .then(([stored]: (Stamp | undefined)[]) => {
      const { database, writes } = stored ?? { database: crypto.randomUUID(), writes: 0 };
      const stamp: Stamp = { id: STAMP_ID, database, writes: writes + 1 };
      return stamps.mutate({ type: 'put', trans, values: [stamp] });
    })
    .then(({ failures }) => {
      for (const failure of Object.values(failures)) throw failure;
    });
}
