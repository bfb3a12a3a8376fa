import { type Header, UnreadableBackup } from './backup-file.ts';
import { readLine } from './lines.ts';
import { LINE_BREAK, type OpenedBackup } from './open-backup.ts';
import type { RowFault } from './read-row.ts';

/** What a file holds, row by row. */
export interface ReadBackup {
  header: Header;
  /** Rows that may be kept, by table, in the order of the file. */
  rows: Map<string, object[]>;
  /** How many of each table are refused. */
  refused: Map<string, number>;
  /** The first of them, to be shown. */
  refusals: Refusal[];
}

export interface Refusal {
  table: string;
  id: string;
  fault: RowFault;
}

const MOST_ROWS = 500_000;
const SHOWN = 200;
/** Bytes taken apart at a time: some milliseconds of work. */
const SLICE = 256 * 1024;

/**
 * Reads every row of a file, checked; the page stays usable meanwhile.
 * @param pause lets others have a turn
 * @throws UnreadableBackup
 */
export async function readBackup(
  { header, body }: OpenedBackup,
  pause: () => Promise<void>,
): Promise<ReadBackup> {
  const promised = Object.values(header.counts).reduce((sum, count) => sum + count, 0);
  if (promised > MOST_ROWS) throw new UnreadableBackup('too-big');
  const backup: ReadBackup = { header, rows: new Map(), refused: new Map(), refusals: [] };
  const seen = new Map<string, Set<string>>();
  let found = 0;
  for (const lines of slices(body)) {
    for (const line of lines) takeLine(backup, seen, line);
    found += lines.length;
    if (found > promised) break;
    await pause();
  }
  if (found !== promised) throw new UnreadableBackup('damaged');
  return backup;
}

function takeLine(
  { rows, refused, refusals }: ReadBackup,
  seen: Map<string, Set<string>>,
  line: string,
): void {
  const { table, read } = readLine(line);
  const { id } = read;
  const ids = seen.get(table);
  const fault = 'fault' in read ? read.fault : ids?.has(id) ? 'twice' : null;
  if (fault) {
    refused.set(table, (refused.get(table) ?? 0) + 1);
    if (refusals.length < SHOWN) refusals.push({ table, id, fault });
  } else if ('row' in read) {
    if (ids) ids.add(id);
    else seen.set(table, new Set([id]));
    const kept = rows.get(table);
    if (kept) kept.push(read.row);
    else rows.set(table, [read.row]);
  }
}

/** The lines of some thousand bytes at a time. */
function* slices(body: Uint8Array): Generator<string[]> {
  const decoder = new TextDecoder();
  let start = 0;
  while (start < body.length) {
    const end = body.indexOf(LINE_BREAK, Math.min(start + SLICE, body.length - 1));
    const stop = end < 0 ? body.length : end;
    yield decoder.decode(body.subarray(start, stop)).split('\n');
    start = stop + 1;
  }
}
