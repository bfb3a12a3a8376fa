import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { databaseState } from './database-state.ts';
import { keepOutside, keptLog, nextKeepAt } from './kept-outside.ts';
import { knownLoss, type Loss, noteLoss } from './loss.ts';
import { lossSince, noteSentinel, readSentinel } from './sentinel.ts';

/**
 * Compares the database with what was noted of it outside. Where something is missing, that is said, and nothing kept
 * outside is touched until the owner has decided; else it is noted, and kept, anew. One run at a time.
 */
export function watchOver(db: AppDatabase, at: Instant): Promise<Loss | null> {
  return navigator.locks.request('safety', async () => {
    const known = await knownLoss();
    if (known) return known;
    const [noted, now] = await Promise.all([readSentinel(), databaseState(db)]);
    const kind = noted && lossSince(noted, now);
    if (kind) return found({ kind, at, before: noted.counts, now: now.counts });
    if (isNew(noted, now)) await noteSentinel(now);
    await keepWhenDue(db, now, at);
    return null;
  });
}

/** The owner goes on with what is there: what is kept outside follows it again. */
export async function acceptLoss(db: AppDatabase): Promise<void> {
  await navigator.locks.request('safety', async () => {
    await noteSentinel(await databaseState(db));
    await noteLoss(null);
  });
}

async function found(loss: Loss): Promise<Loss> {
  await noteLoss(loss);
  return loss;
}

interface Written {
  database: string | null;
  writes: number;
}

function isNew(noted: Written | null, now: Written): boolean {
  return noted?.database !== now.database || noted?.writes !== now.writes;
}

async function keepWhenDue(db: AppDatabase, { database, writes }: Written, at: Instant): Promise<void> {
  const log = await keptLog();
  if (database === null || !isNew(log, { database, writes }) || nextKeepAt(log, at) > at) return;
  await keepOutside(db, { database, writes }, at);
}
