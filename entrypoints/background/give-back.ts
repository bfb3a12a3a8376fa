import browser from 'webextension-polyfill';
import { openDatabase } from '../../utils/open-database.ts';
import { sitesInUse } from '../../utils/sites-in-use.ts';

/** A site as we ask for it; what the owner granted by hand, such as all sites, is not ours to give back. */
const ASKED = /^https?:\/\/[^*/]+\/\*$/;

/** Gives back those of these sites (match patterns) that nothing needs. A pattern has no port: another shop may share it. */
export async function giveBack(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const used = await sitesInUse(await openDatabase());
  const free = patterns.filter((pattern) => !used.has(pattern));
  if (free.length > 0) await browser.permissions.remove({ origins: free });
}

/** The same of all sites that are granted: what was kept may be another altogether. */
export async function giveBackUnused(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await giveBack(origins.filter((pattern) => ASKED.test(pattern)));
}
