import * as v from 'valibot';
import type { Instant } from '../dates/day.ts';

/**
 * A backup is JSON lines, compressed with gzip; with a passphrase, that again encrypted as age does it
 * (https://age-encryption.org/v1). The first line is the header, each other line one row: the name of its table, and
 * what it holds.
 *
 *     {"format":"sous-main backup","version":1,"app":"0.1.0","madeAt":1795424400000,"counts":{"partners":1},"bytes":128,"sha256":"9f…"}
 *     ["partners",{"id":"…","name":"Lions Bay Cedar", …}]
 *
 * `counts`: rows of each table that its writer knew, in the order of the file. `bytes` and `sha256` are of all that
 * follows the header's line break, in UTF-8: `gunzip -c FILE | tail -n +2 | sha256sum`. Rows are as
 * `utils/database.ts` stores them; the rows of `settings` are `{"key", "value"}` of the extension's storage. A field
 * or a table that is missing was not known to the writer. The version rises when a reader of the version before would
 * misread a file; then what it was is read on, as the kept files in `tests/fixtures/backups` prove.
 */
export const FORMAT = 'sous-main backup';
export const VERSION = 1;

/** What lies in extension storage stands in a file under this name, as a table does. */
export const SETTINGS_TABLE = 'settings';

export interface Header {
  format: typeof FORMAT;
  version: number;
  /** Version of the extension that wrote it. */
  app: string;
  madeAt: Instant;
  counts: Record<string, number>;
  bytes: number;
  sha256: string;
}

/** Why a file is not read. `locked`: it needs a passphrase. `damaged`: cut off, or changed. */
export type FileFault = 'foreign' | 'future' | 'damaged' | 'too-big' | 'locked' | 'wrong-passphrase';

export class UnreadableBackup extends Error {
  override name = 'UnreadableBackup';
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const headerShape = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  app: v.pipe(v.string(), v.maxLength(40)),
  madeAt: v.pipe(v.number(), v.finite()),
  counts: v.record(v.pipe(v.string(), v.maxLength(60)), count),
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Reads the first line of a file. @throws UnreadableBackup */
export function readHeader(line: string): Header {
  const said = parsed(line);
  if (typeof said !== 'object' || said === null || !('format' in said) || said.format !== FORMAT)
    throw new UnreadableBackup('foreign');
  if ('version' in said && typeof said.version === 'number' && said.version > VERSION)
    throw new UnreadableBackup('future');
  const header = v.safeParse(headerShape, said);
  if (!header.success) throw new UnreadableBackup('damaged');
  return header.output;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnreadableBackup('foreign');
  }
}

/** SHA-256, hexadecimal. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
