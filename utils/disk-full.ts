/** The browser could not write: the disk is full, or what it grants to extensions. Nothing of the change was kept. */
export class DiskFull extends Error {
  override name = 'DiskFull';
}

/** Does something that needs room; where there is none, what it has laid aside so far is dropped before that is said. */
export async function orDrop<Result>(
  work: () => Promise<Result>,
  drop: () => Promise<unknown>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isDiskFull(error)) await drop();
    throw error;
  }
}

/** As IndexedDB says it, and as the storage of extensions does in both browsers. */
const WORDS = /quota\s*exceeded|exceeded\b.*\bquota|no[\s_]?space|disk is full|disk full/i;

/** Whether that is why something failed, however deep it lies: Dexie wraps what the browser said. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (error instanceof DiskFull) return true;
  const { name, message, inner, cause } = Object(error);
  if (WORDS.test(String(name)) || WORDS.test(String(message))) return true;
  return isDiskFull(inner) || isDiskFull(cause);
}
