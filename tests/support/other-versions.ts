// All run in an extension page, where they play another version of the extension; they know nothing of each other.

/**
 * Puts the database back to how version 9 had it, rows and all, and holds it open as a page of that version does: it
 * closes when it is asked to.
 */
export async function openOlder(): Promise<void> {
  const NEW_TABLES = ['sheets', 'pileEntries'];
  const NEW_INDEXES = ['archivedAt', 'check.seen.at', 'check.seen.outcome'];
  const open = (version?: number, upgrade?: (db: IDBDatabase) => void) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening =
        version === undefined ? indexedDB.open('sous-main') : indexedDB.open('sous-main', version);
      opening.onupgradeneeded = () => upgrade?.(opening.result);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  const today = await open();
  const tables = [...today.objectStoreNames].filter((name) => !NEW_TABLES.includes(name));
  const shapes = tables.map((name) => {
    const table = today.transaction(name).objectStore(name);
    const indexes = [...table.indexNames]
      .filter((index) => !NEW_INDEXES.includes(index))
      .map((index) => table.index(index))
      .map(({ name: own, keyPath: path, unique, multiEntry }) => ({ own, path, unique, multiEntry }));
    return { name, keyPath: table.keyPath, indexes };
  });
  const rows = new Map<string, unknown[]>();
  for (const name of tables)
    rows.set(
      name,
      await new Promise((resolve) => {
        const reading = today.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => resolve(reading.result);
      }),
    );
  today.close();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('sous-main').onsuccess = () => resolve();
  });
  const older = await open(90, (db) => {
    for (const { name, keyPath, indexes } of shapes) {
      const table = db.createObjectStore(name, { keyPath });
      for (const { own, path, unique, multiEntry } of indexes)
        table.createIndex(own, path, { unique, multiEntry });
      for (const row of rows.get(name) ?? []) table.put(row);
    }
  });
  older.onversionchange = () => {
    Reflect.set(globalThis, 'olderVersion', 'asked to close');
    older.close();
  };
}

/** Whether the page of the earlier version was asked to let go. */
export function wasAsked(): string {
  return Reflect.get(globalThis, 'olderVersion') ?? 'never asked';
}

/** Opens the database as a later version would, with a table more. */
export function openNewer(): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('sous-main', 1_000);
    opening.onupgradeneeded = () => opening.result.createObjectStore('later', { keyPath: 'id' });
    opening.onerror = () => resolve(String(opening.error));
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve('open');
    };
  });
}
