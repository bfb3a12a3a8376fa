import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Chromium, launchChromium } from './chromium.ts';
import { inExtension } from './extension.ts';
import { chooseSettings } from './owner.ts';
import { until } from './until.ts';

/** Everything that lies outside the database: the copy and the sentinel, as they are stored. */
export function keptText(chromium: Chromium): Promise<Record<string, unknown>> {
  return inExtension(chromium, (page) =>
    page.evaluate(async () => {
      const slots = ['kept-outside-a', 'kept-outside-b', 'sentinel-a', 'sentinel-b'];
      const stored: Record<string, unknown> = await chrome.storage.local.get(slots);
      return stored;
    }),
  );
}

/** Has the copy made anew, of what the database holds now, as if the last one were old; and the sentinel. */
export async function keepNow(chromium: Chromium): Promise<void> {
  await inExtension(chromium, (page) => page.evaluate(() => chrome.storage.local.remove('kept-outside-log')));
  await chooseSettings(chromium);
  const isKept = async () => {
    const { written, noted, kept } = await inExtension(chromium, (page) => page.evaluate(writesOf));
    return noted === written && kept === written;
  };
  await until('it is kept outside', isKept, 40);
}

/** Whether the database was looked at since it was last written to, and found to be in order. */
export async function isNoted(chromium: Chromium): Promise<boolean> {
  const { noted, written } = await inExtension(chromium, (page) => page.evaluate(writesOf));
  return noted === written;
}

/** Runs in a page of the extension: how often the database was written, by itself and by what is kept outside. */
async function writesOf(): Promise<{ written: number; noted: number; kept: number }> {
  const stored: Record<string, { writes?: number; text?: string } | undefined> =
    await chrome.storage.local.get(['kept-outside-log', 'sentinel-a', 'sentinel-b']);
  const noted = [stored['sentinel-a'], stored['sentinel-b']].map((slot) =>
    Number(/"writes":(\d+)/.exec(slot?.text ?? '')?.[1] ?? 0),
  );
  const written = await new Promise<number>((resolve) => {
    const opening = indexedDB.open('sous-main');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('stamps').objectStore('stamps').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result[0]?.writes ?? -1);
      };
    };
  });
  return { written, noted: Math.max(...noted), kept: stored['kept-outside-log']?.writes ?? 0 };
}

/** A browser in which the extension has one more permission from the start, which no test can click for. */
export async function withPermission(
  permission: string,
  work: (chromium: Chromium) => Promise<Chromium>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sous-main-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, permission] }));
  const last = await work(await launchChromium({ extension: folder }));
  await last.close();
  rmSync(folder, { recursive: true });
}
