import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = (kind: string) => `.output/${name}-${version}-${kind}.zip`;

/** What is sent: to the Chrome Web Store, to Mozilla, and the sources that Mozilla asks for. */
export const PACKAGES = { chromium: file('chrome'), firefox: file('firefox'), sources: file('sources') };

export function makePackages(): void {
  for (const browser of ['chrome', 'firefox'])
    execFileSync('wxt', ['zip', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
}

type Files = Record<string, Uint8Array>;

/** The files in a package, by their path. */
export async function unpacked(zip: string): Promise<Files> {
  const entries = Object.entries(unzipSync(readFileSync(zip)));
  return Object.fromEntries(entries.filter(([entry]) => !entry.endsWith('/')));
}

/** SHA-256 of each file. */
export function sumsOf(files: Files): Record<string, string> {
  const sums = Object.entries(files).map(([entry, bytes]) => [
    entry,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  return Object.fromEntries(sums.toSorted());
}

/** The sums of what the source package builds for Firefox, in a folder of its own with the same packages of others. */
export async function builtFromSources(): Promise<Record<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
  try {
    for (const [entry, bytes] of Object.entries(await unpacked(PACKAGES.sources))) {
      mkdirSync(path.dirname(path.join(folder, entry)), { recursive: true });
      writeFileSync(path.join(folder, entry), bytes);
    }
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    execFileSync('wxt', ['build', '-b', 'firefox'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    return sumsOf(filesIn(path.join(folder, '.output/firefox-mv3')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map(({ parentPath, name: own }) => {
      const whole = path.join(parentPath, own);
      return [path.relative(folder, whole), readFileSync(whole)];
    }),
  );
}
