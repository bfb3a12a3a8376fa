import { compress } from '../../utils/backup/gzip.ts';
import { KEPT_TABLES } from '../../utils/backup/kept-tables.ts';
import { linesOf } from '../../utils/backup/lines.ts';
import type { Rows } from './any-desk.ts';
import { smallDesk } from './any-desk.ts';
import { handMade } from './backups.ts';
import type { Chromium } from './chromium.ts';
import { inExtension, putTables } from './extension.ts';
import { fullDesk } from './full-desk.ts';
import { fullDossier } from './full-dossier.ts';
import { fullPartners } from './full-partners.ts';
import { chooseSettings } from './owner.ts';
import { readRows } from './raw-database.ts';

/** Months of work in every drawer. */
export function wholeDesk(): Rows {
  const { suppliers, orders, orderEvents } = fullDesk(Date.now());
  const { folders, bookmarks, pageTexts } = fullDossier(Date.now());
  const checks = orders.flatMap(({ id, lastCheck }) => (lastCheck ? [{ orderId: id, ...lastCheck }] : []));
  return { suppliers, orders, orderEvents, checks, partners: fullPartners(), folders, bookmarks, pageTexts };
}

export async function putWholeDesk(chromium: Chromium): Promise<void> {
  await putTables(chromium, wholeDesk());
  await chooseSettings(chromium); // whatever follows from what is there has then been written, too
}

/** Every row that backups hold, read without our own code. */
export async function dumpOf(chromium: Chromium): Promise<Rows> {
  return inExtension(chromium, async (page) => {
    const dump: Rows = {};
    for (const { name } of KEPT_TABLES) dump[name] = await page.evaluate(readRows<object>, name);
    return dump;
  });
}

/** The same, with the owner's settings. */
export async function storedDump(chromium: Chromium): Promise<Rows> {
  const settings = await inExtension(chromium, (page) =>
    page.evaluate(async () => (await chrome.storage.local.get('settings')).settings ?? {}),
  );
  return { ...(await dumpOf(chromium)), settings: [settings as object] };
}

/** A small desk as a file. */
export async function compressedDesk(): Promise<Buffer> {
  const lines = Object.entries(smallDesk()).map(([table, rows]) => linesOf(table, rows));
  const file = await handMade(lines.join('').trimEnd().split('\n'));
  return Buffer.from(await (await compress(file)).arrayBuffer());
}
