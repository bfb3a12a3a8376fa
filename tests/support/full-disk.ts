import { vi } from 'vitest';

/**
 * From the write numbered `first` on (the first is 0) the disk is full, until it has room again.
 */
export function fillDisk(first: number): { makeRoom: () => void } {
  let tried = 0;
  const spies = (['add', 'put'] as const).map((method) => {
    const write = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...row: Parameters<IDBObjectStore['put']>
    ) {
      if (tried++ >= first) throw new DOMException('The disk has no room.', 'QuotaExceededError');
      return write.apply(this, row);
    });
  });
  return { makeRoom: () => spies.forEach((spy) => void spy.mockRestore()) };
}
