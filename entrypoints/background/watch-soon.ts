import { openDatabase } from '../../utils/open-database.ts';
import { UnreadableDatabase } from '../../utils/safety/unreadable-database.ts';

/** Long enough for what is changed in one go; short of the thirty idle seconds after which a worker ends. */
const CALM = 5_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * A moment after the worker's start, and after the last of several changes, the database is compared with what was
 * noted of it outside, and what is new is kept there. A worker that ends before leaves it to the next one.
 */
export function watchSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(watch, CALM);
}

/** Where it cannot be done (the disk is full), the next one tries again. */
async function watch(): Promise<void> {
  if (await isInDanger()) await (await import('./toolbar.ts')).showAlarm();
}

async function isInDanger(): Promise<boolean> {
  try {
    const { watchOver } = await import('../../utils/safety/watch-over.ts');
    return (await watchOver(await openDatabase(), Date.now())) !== null;
  } catch (error) {
    return error instanceof UnreadableDatabase;
  }
}
