import type { AppDatabase } from './database.ts';
import { openDatabase } from './open-database.ts';

/**
 * Answers a query now and again whenever what it read changes, in whatever page or worker it was written.
 * Dexie is loaded at the first call. The signal stops it.
 */
export async function watch<Value>(
  query: (db: AppDatabase) => Promise<Value>,
  onValue: (value: Value) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    const [db, { liveQuery }] = await Promise.all([openDatabase(), import('dexie')]);
    if (signal.aborted) return;
    // Only of a function that says that it is async does Dexie follow every await: else a transaction in it is lost.
    const subscription = liveQuery(async () => query(db)).subscribe(onValue, onError);
    signal.addEventListener('abort', () => subscription.unsubscribe());
  } catch (error) {
    if (!signal.aborted) onError(error);
  }
}
