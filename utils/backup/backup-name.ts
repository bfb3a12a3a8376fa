import type { Day } from '../dates/day.ts';

/** `sous-main-2026-11-23.jsonl.gz`; locked, it ends as the age program expects. */
export function backupName(day: Day, isLocked: boolean): string {
  return `sous-main-${day}.jsonl.gz${isLocked ? '.age' : ''}`;
}
