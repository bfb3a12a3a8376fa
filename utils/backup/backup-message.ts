import type { Instant } from '../dates/day.ts';
import type { Setting } from './kept-settings.ts';

/** What the worker asks its offscreen document to save: it has no storage of its own, but the database. */
export interface BackupMessage {
  to: 'offscreen-backup';
  app: string;
  at: Instant;
  settings: readonly Setting[];
}

export function isBackupMessage(message: unknown): message is BackupMessage {
  return (
    typeof message === 'object' && message !== null && 'to' in message && message.to === 'offscreen-backup'
  );
}
