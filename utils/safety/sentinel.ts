import * as v from 'valibot';
import type { DatabaseState } from './database-state.ts';
import type { Loss } from './loss.ts';
import { slotTexts, writeSlot } from './two-slots.ts';

const SLOTS = 'sentinel';
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const sentinelShape = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ database: v.string(), writes: count, counts: v.record(v.string(), count) }),
);

/** The database as it was last seen to be in order, noted outside it. */
export type Sentinel = v.InferOutput<typeof sentinelShape>;

export async function readSentinel(): Promise<Sentinel | null> {
  for (const text of await slotTexts(SLOTS)) {
    const sentinel = v.safeParse(sentinelShape, text);
    if (sentinel.success) return sentinel.output;
  }
  return null;
}

/** In the background alone. A database to which nothing was ever written is not noted. */
export async function noteSentinel({ database, writes, counts }: DatabaseState): Promise<void> {
  if (database !== null) await writeSlot(SLOTS, JSON.stringify({ database, writes, counts }));
}

/**
 * What was lost since it was noted; `null`: nothing, as far as can be told. Whoever writes counts themselves in the
 * same transaction: rows that are fewer after more writes were deleted, and fewer after none were lost.
 */
export function lossSince(noted: Sentinel, now: DatabaseState): Loss['kind'] | null {
  if (Object.values(noted.counts).every((rows) => rows === 0)) return null;
  if (now.database !== noted.database) return 'empty';
  if (now.writes < noted.writes) return 'older';
  const isFewer = Object.entries(now.counts).some(([table, rows]) => rows < (noted.counts[table] ?? 0));
  return now.writes === noted.writes && isFewer ? 'rows' : null;
}
