import { expect, vi } from 'vitest';
import type { AppDatabase } from '../../utils/database.ts';
import { isDiskFull } from '../../utils/disk-full.ts';
import { STAMPS } from '../../utils/safety/stamp-writes.ts';

/**
 * From the write numbered `first` on (the first is 0) the disk is full, until it has room again. The stamp, a few
 * bytes that are written over, has room where what is deleted gives some.
 */
export function fillDisk(first: number): { makeRoom: () => void } {
  let tried = 0;
  const spies = (['add', 'put'] as const).map((method) => {
    const write = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...row: Parameters<IDBObjectStore['put']>
    ) {
      if (this.name !== STAMPS && tried++ >= first)
        throw new DOMException('The disk has no room.', 'QuotaExceededError');
      return write.apply(this, row);
    });
  });
  return { makeRoom: () => spies.forEach((spy) => void spy.mockRestore()) };
}

/**
 * Does something again and again, with room for one write more each time, until it is done: each time before, it is
 * refused for the full disk, and every table is as it was, but for the count of writes.
 */
export async function refusedWherever(db: AppDatabase, run: () => Promise<unknown>): Promise<void> {
  const tables = db.tables.filter(({ name }) => name !== STAMPS);
  const everything = () => Promise.all(tables.map((table) => table.toArray()));
  for (let first = 0; ; first++) {
    const before = await everything();
    const disk = fillDisk(first);
    const error: unknown = await run()
      .then(
        () => null,
        (reason: unknown) => reason,
      )
      .finally(disk.makeRoom);
    if (error === null) {
      expect(first).toBeGreaterThan(0);
      return;
    }
    expect(isDiskFull(error)).toBe(true);
    expect(await everything()).toEqual(before);
  }
}
