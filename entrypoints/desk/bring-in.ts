import { linesOf } from '../../utils/backup/lines.ts';
import type { ReadBackup } from '../../utils/backup/read-backup.ts';
import type { RestoreRequest } from '../../utils/backup/restore.ts';
import { restorePoints } from '../../utils/backup/saved-state.ts';
import { sendMessage } from '../../utils/messages.ts';
import { openDatabase } from '../../utils/open-database.ts';

export type HowToRestore = Pick<RestoreRequest, 'mode' | 'differing'>;

/** Letters of a message, about: many small ones cost time, large ones memory twice. */
const PIECE = 500_000;
const ROWS = 100;

/**
 * Hands a backup over to the background, piece by piece, and has it brought in.
 * @param onProgress how much was handed over, from 0 to 1
 * @returns the id of the restore point
 */
export async function bringIn(
  { header, rows }: ReadBackup,
  how: HowToRestore,
  onProgress: (part: number) => void,
): Promise<string> {
  const [stateId, pointId] = [crypto.randomUUID(), crypto.randomUUID()];
  const all = [...rows.values()].reduce((sum, some) => sum + some.length, 0);
  let [pieces, done] = [0, 0];
  for (const { lines, count } of piecesOf(rows)) {
    await sendMessage('backup.stage', { stateId, number: pieces, lines });
    pieces++;
    done += count;
    onProgress(done / all);
  }
  await sendMessage('backup.restore', {
    ...{ stateId, pointId, pieces },
    ...how,
    tables: Object.keys(header.counts),
  });
  return pointId;
}

/** Lines of some rows of one table at a time. */
function* piecesOf(rows: ReadBackup['rows']): Generator<{ lines: string; count: number }> {
  for (const [table, all] of rows) {
    let [lines, count] = ['', 0];
    for (let start = 0; start < all.length; start += ROWS) {
      const some = all.slice(start, start + ROWS);
      for (const text of linesOf(table, some).split(/(?<=\n)/)) {
        if (lines !== '' && lines.length + text.length > PIECE) {
          yield { lines, count };
          [lines, count] = ['', 0];
        }
        lines += text;
        count++;
      }
    }
    if (lines !== '') yield { lines, count };
  }
}

/** Goes back to an earlier state; what is here now becomes one. */
export async function goBackTo(stateId: string): Promise<void> {
  const point = (await restorePoints(await openDatabase())).find(({ id }) => id === stateId);
  if (!point) return;
  const { tables, pieces } = point;
  const request = { stateId, pointId: crypto.randomUUID(), mode: 'replace', differing: 'take' } as const;
  await sendMessage('backup.restore', { ...request, tables, pieces });
}
