import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { makeBackup } from '../backup/make-backup.ts';
import { openBackup } from '../backup/open-backup.ts';
import { type ReadBackup, readBackup } from '../backup/read-backup.ts';
import { storedSettings } from '../backup/stored-settings.ts';
import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { slotTexts, writeSlot } from './two-slots.ts';

const FILE = 'kept-outside';
const LOG = 'kept-outside-log';

/** Bytes of the compressed file: storage is read as a whole, in memory. */
export const MOST_BYTES = 4 * 2 ** 20;

const WORK = ['suppliers', 'orders', 'partners', 'sheets', 'pileEntries'];
const HISTORY = ['orderEvents'];
const DOSSIER = ['folders', 'bookmarks'];

/** What is kept: all of it, or what fits. The texts of pages, and each look at an order, are in no one. */
const CHOICES = [[...WORK, ...HISTORY, ...DOSSIER], [...WORK, ...HISTORY], WORK];

const logShape = v.object({ at: v.number(), database: v.string(), writes: v.number(), bytes: v.number() });

/** When something was last kept outside, and of which state of the database. */
export type KeptLog = v.InferOutput<typeof logShape>;

export async function keptLog(): Promise<KeptLog | null> {
  const { [LOG]: stored }: Record<string, unknown> = await browser.storage.local.get(LOG);
  const log = v.safeParse(logShape, stored);
  return log.success ? log.output : null;
}

/** A desk of many megabytes takes seconds to be written down, a small one next to nothing. */
const CALM_OF_MEGABYTE = 15 * 60_000;

/**
 * When it is to be kept anew, should there be something new: the larger it is, the more seldom. Now, where nothing is,
 * or the clock was set back.
 */
export function nextKeepAt(log: KeptLog | null, now: Instant): Instant {
  if (!log || log.at > now) return now;
  return log.at + (log.bytes / 2 ** 20) * CALM_OF_MEGABYTE;
}

/**
 * Keeps what matters most outside the database, as a backup file in extension storage: a database that does not open
 * any more leaves it. The file before is kept until this one is whole. In the background alone.
 */
export async function keepOutside(
  db: AppDatabase,
  { database, writes }: Pick<KeptLog, 'database' | 'writes'>,
  at: Instant,
): Promise<void> {
  const file = await smallEnough(db, at);
  if (file) await writeSlot(FILE, await asText(file));
  const log: KeptLog = { at, database, writes, bytes: file?.size ?? MOST_BYTES };
  await browser.storage.local.set({ [LOG]: log });
}

async function smallEnough(db: AppDatabase, at: Instant): Promise<Blob | null> {
  const content = { app: browser.runtime.getManifest().version, at, settings: await storedSettings() };
  for (const names of CHOICES) {
    const file = await makeBackup(db, content, names);
    if (file.size <= MOST_BYTES) return file;
  }
  return null;
}

/** What is kept outside: the file, and what was read of it. */
export interface KeptOutside {
  file: Blob;
  backup: ReadBackup;
}

/** The newest that can be read to its end; `null`: there is none. */
export async function readKept(pause: () => Promise<void>): Promise<KeptOutside | null> {
  for (const text of await slotTexts(FILE)) {
    const kept = await opened(text, pause).catch(() => null);
    if (kept) return kept;
  }
  return null;
}

async function opened(text: string, pause: () => Promise<void>): Promise<KeptOutside> {
  const file = new Blob([Uint8Array.fromBase64(text)], { type: 'application/gzip' });
  return { file, backup: await readBackup(await openBackup(file, null), pause) };
}

async function asText(file: Blob): Promise<string> {
  return new Uint8Array(await file.arrayBuffer()).toBase64();
}
