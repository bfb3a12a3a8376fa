import type { AppDatabase } from './database.ts';

let opened: Promise<AppDatabase> | null = null;

/**
 * The product's database. Dexie is imported dynamically: a popup paints and a worker answers before it is evaluated.
 * Await it before, never inside, a transaction or a live query.
 */
export function openDatabase(): Promise<AppDatabase> {
  opened ??= load().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function load(): Promise<AppDatabase> {
  const { AppDatabase } = await import('./database.ts');
  const db = new AppDatabase();
  await db.open();
  return db;
}
