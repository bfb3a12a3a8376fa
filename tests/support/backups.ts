import { digest, FORMAT } from '../../utils/backup/backup-file.ts';
import { linesOf } from '../../utils/backup/lines.ts';
import { makeBackup } from '../../utils/backup/make-backup.ts';
import { openBackup } from '../../utils/backup/open-backup.ts';
import { type ReadBackup, readBackup } from '../../utils/backup/read-backup.ts';
import { type RestoreRequest, restoreState } from '../../utils/backup/restore.ts';
import { stagePiece } from '../../utils/backup/stage-piece.ts';
import type { AppDatabase } from '../../utils/database.ts';
import { NOW } from './builders.ts';

export const noPause = async () => {};

/** Of everything in a database, without settings. */
export function backupOf(db: AppDatabase): Promise<Blob> {
  return makeBackup(db, { app: '0.1.0', at: NOW, settings: [] });
}

export async function readFile(file: Blob, passphrase: string | null = null): Promise<ReadBackup> {
  return readBackup(await openBackup(file, passphrase), noPause);
}

/** A file as somebody could write it by hand: any lines, and whatever the header is to say instead of the truth. */
export async function handMade(lines: string[], header: Record<string, unknown> = {}): Promise<Blob> {
  const body = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const table = /^\["(\w+)"/.exec(line)?.[1] ?? 'none';
    counts[table] = (counts[table] ?? 0) + 1;
  }
  const truth = {
    ...{ format: FORMAT, version: 1, app: '0.1.0', madeAt: NOW, counts },
    ...{ bytes: body.length, sha256: await digest(body) },
  };
  return new Blob([`${JSON.stringify({ ...truth, ...header })}\n`, body]);
}

/** Brings a file in as desk and background do together. */
export async function restoreFile(
  db: AppDatabase,
  file: Blob,
  changes: Partial<RestoreRequest> = {},
): Promise<RestoreRequest> {
  const { header, rows } = await readFile(file);
  const request: RestoreRequest = {
    ...{ stateId: crypto.randomUUID(), pointId: crypto.randomUUID() },
    ...{ mode: 'replace', differing: 'keep', tables: Object.keys(header.counts), pieces: rows.size },
    ...changes,
  };
  let number = 0;
  for (const [table, some] of rows) {
    await stagePiece(db, { stateId: request.stateId, number, lines: linesOf(table, some) }, NOW);
    number++;
  }
  await restoreState(db, request, { at: NOW, settings: [] });
  return request;
}

/** Goes back to a restore point. */
export async function goBack(db: AppDatabase, stateId: string): Promise<void> {
  const point = await db.savedStates.get(stateId);
  if (!point) throw new Error('no such restore point');
  const { tables, pieces } = point;
  const request = { stateId, pointId: crypto.randomUUID(), mode: 'replace', differing: 'take' } as const;
  await restoreState(db, { ...request, tables, pieces }, { at: NOW, settings: [] });
}
