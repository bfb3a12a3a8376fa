import { digest, type Header, readHeader, UnreadableBackup } from './backup-file.ts';
import { decompressed, isGzip } from './gzip.ts';

/** A file whose header was understood and whose content is whole. */
export interface OpenedBackup {
  header: Header;
  body: Uint8Array;
}

/** More than this is no desk's: some hundreds of thousands of rows. */
const MOST_BYTES = 512 * 2 ** 20;
const LONGEST_HEADER = 64 * 1024;
const LOCKED = 'age-encryption.org/v1';

/**
 * Opens a file of any kind; nothing is written. What it unpacks to is bounded by what its header says.
 * @param passphrase `null` while none was asked for
 * @throws UnreadableBackup
 */
export async function openBackup(file: Blob, passphrase: string | null): Promise<OpenedBackup> {
  const start = new Uint8Array(await file.slice(0, LOCKED.length).arrayBuffer());
  if (new TextDecoder().decode(start) !== LOCKED) return unpack(file, start);
  if (passphrase === null) throw new UnreadableBackup('locked');
  if (file.size > MOST_BYTES) throw new UnreadableBackup('too-big');
  const { unlock } = await import('./passphrase.ts');
  const opened = new Blob([await unlock(new Uint8Array(await file.arrayBuffer()), passphrase)]);
  return unpack(opened, new Uint8Array(await opened.slice(0, 2).arrayBuffer()));
}

/** Also a file that some browser or the owner has unpacked. */
async function unpack(file: Blob, start: Uint8Array): Promise<OpenedBackup> {
  const isPacked = isGzip(start);
  if (!isPacked && start[0] !== '{'.charCodeAt(0)) throw new UnreadableBackup('foreign');
  const reader = (isPacked ? decompressed(file) : file.stream()).getReader();
  try {
    return await readWhole(() => nextChunk(reader));
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

type Next = () => Promise<Uint8Array | null>;

async function nextChunk(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | null> {
  const chunk = await reader.read().catch(() => {
    throw new UnreadableBackup('damaged'); // gzip says that it is cut off or broken
  });
  return chunk.done ? null : chunk.value;
}

async function readWhole(next: Next): Promise<OpenedBackup> {
  const { line, rest } = await firstLine(next);
  const header = readHeader(line);
  if (header.bytes > MOST_BYTES) throw new UnreadableBackup('too-big');
  const body = new Uint8Array(header.bytes);
  let filled = 0;
  for (let chunk: Uint8Array | null = rest; chunk; chunk = await next()) {
    if (filled + chunk.length > body.length) throw new UnreadableBackup('damaged');
    body.set(chunk, filled);
    filled += chunk.length;
  }
  if (filled < body.length || (await digest(body)) !== header.sha256) throw new UnreadableBackup('damaged');
  return { header, body };
}

/** Up to the first line break, which comes soon or the file is not ours. */
async function firstLine(next: Next): Promise<{ line: string; rest: Uint8Array }> {
  let start = new Uint8Array();
  for (;;) {
    const end = start.indexOf(LINE_BREAK);
    if (end >= 0)
      return { line: new TextDecoder().decode(start.subarray(0, end)), rest: start.subarray(end + 1) };
    if (start.length > LONGEST_HEADER) throw new UnreadableBackup('foreign');
    const chunk = await next();
    if (!chunk) throw new UnreadableBackup('foreign');
    const longer = new Uint8Array(start.length + chunk.length);
    longer.set(start);
    longer.set(chunk, start.length);
    start = longer;
  }
}

export const LINE_BREAK = 10;
