import { onTestFinished } from 'vitest';
import { AppDatabase } from '../../utils/database.ts';

/** A database of its own for one test, deleted after it. */
export function aDatabase(): AppDatabase {
  const db = new AppDatabase(`test-${crypto.randomUUID()}`);
  onTestFinished(() => db.delete());
  return db;
}
