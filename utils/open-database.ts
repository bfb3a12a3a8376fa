import type { AppDatabase } from './database.ts';
import { UnreadableDatabase, unreadableKind } from './safety/unreadable-database.ts';

let opened: Promise<AppDatabase> | null = null;

/** A browser that is just starting, or writing a file, may refuse once. */
const AGAIN_AFTER = 300;
/** One that takes longer to refuse has waited itself, for a lock: its owner is to be told. In milliseconds, too. */
const PATIENCE = 2000;

/**
 * The product's database. Dexie is imported dynamically: a popup paints and a worker answers before it is evaluated.
 * Await it before, never inside, a transaction or a live query.
 * @throws UnreadableDatabase
 */
export function openDatabase(): Promise<AppDatabase> {
  opened ??= load().catch((error: unknown) => {
    opened = null;
    throw new UnreadableDatabase(unreadableKind(error), error);
  });
  return opened;
}

/** Lets go of it: another one may then stand under its name. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = null;
  (await closing?.catch(() => null))?.close();
}

async function load(): Promise<AppDatabase> {
  const { AppDatabase } = await import('./database.ts');
  const open = async () => {
    const db = new AppDatabase();
    await db.open();
    return db;
  };
  const askedAt = performance.now();
  return open().catch(async (error: unknown) => {
    if (performance.now() - askedAt > PATIENCE) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    return open();
  });
}
