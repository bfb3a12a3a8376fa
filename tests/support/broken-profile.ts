import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Chromium } from './chromium.ts';

/** Flips bytes of files. Chromium keeps each origin's databases in one folder, as LevelDB lays them out. */
function damage(folder: string, names: RegExp): void {
  const hit = readdirSync(folder).filter((name) => names.test(name));
  if (hit.length === 0) throw new Error(`nothing like ${names} in ${readdirSync(folder)}`);
  for (const name of hit) {
    const file = path.join(folder, name);
    writeFileSync(
      file,
      readFileSync(file).map((byte) => byte ^ 0xff),
    );
  }
}

/** Found after a crash or on a bad disk, Chromium answers these by an empty database, without an error. */
export const SILENT: Record<string, (folder: string) => void> = {
  'MANIFEST is damaged': (folder) => damage(folder, /^MANIFEST/),
  'its log and tables are damaged': (folder) => damage(folder, /\.(log|ldb)$/),
  'CURRENT is damaged': (folder) => damage(folder, /^CURRENT$/),
  'its folder is gone': (folder) => rmSync(folder, { recursive: true }),
};

/** And this by `UnknownError: Internal error opening backing store`, for ever. */
export function breakForEver(folder: string): void {
  writeFileSync(path.join(folder, 'CURRENT'), 'MANIFEST-777777\n');
}

/** So that its lock cannot be taken, as when a program for copies or against viruses holds it. */
export function lockOut(folder: string): void {
  rmSync(path.join(folder, 'LOCK'), { force: true });
  mkdirSync(path.join(folder, 'LOCK'));
}

export function letIn(folder: string): void {
  rmSync(path.join(folder, 'LOCK'), { recursive: true });
}

/** The folder of the extension's databases. Only while the browser is closed may it be touched. */
export function databaseFolder({ profile, extensionId }: Chromium): string {
  return path.join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}
