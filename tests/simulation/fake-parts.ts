import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupMessage } from '../../utils/backup/backup-message.ts';
import type { RawPage } from '../../utils/orders/reading/page-reading.ts';
import { freshLocks } from './fresh-locks.ts';
import { missingParts, pagesOf } from './missing-parts.ts';
import type { Mortal } from './mortal.ts';
import type { SimulatedShop } from './simulated-shop.ts';

/** What a browser has that the fake one does not, as far as the background uses it. */
export interface Surroundings {
  shops: SimulatedShop[];
  granted: Set<string>;
  /** What the only tab shows. */
  tab: { url: string; page: RawPage; loadedAt: number };
  isOnline: boolean;
  /** Whether the desktop takes notifications. */
  takesNotifications: boolean;
  /** Everything that was ever shown, and how often. */
  notified: { id: string; title: string; message: string; at: number }[];
  /** Names of the files that came to the downloads. */
  downloads: string[];
  saveBackup: (message: BackupMessage) => Promise<void>;
}

type Call = (...args: unknown[]) => unknown;

/** Puts the parts into the fake browser, every call of the worker counted. */
export function makeParts(mortal: Mortal, around: Surroundings): void {
  const { storage, alarms, notifications, action } = fakeBrowser;
  for (const area of [storage.local, storage.session]) {
    replace(area, ['get'], mortal.asking);
    replace(area, ['remove'], mortal.doing);
    // As browsers do: what is kept is a copy.
    replace(area, ['set'], (set) => mortal.doing((items) => set(structuredClone(items))));
  }
  replace(alarms, ['get', 'getAll'], mortal.asking);
  replace(alarms, ['create'], mortal.doing);
  replace(action, ['setBadgeText'], mortal.doing);
  replace(action, ['setBadgeBackgroundColor', 'setBadgeTextColor'], mortal.asking);
  replace(notifications, ['create'], (create) => mortal.doing(showing(create, around)));
  Object.assign(fakeBrowser, missingParts(mortal, around));
  vi.stubGlobal('clients', pagesOf(mortal));
  vi.stubEnv('FIREFOX', ''); // its own way with markup would need a document
  const root = fakeBrowser.runtime.getURL('/');
  const ask = mortal.doing((url: string) => answerOf(url, around));
  const read = mortal.asking((url: string) => new Response(readFileSync(`public/${url.slice(root.length)}`)));
  vi.stubGlobal('fetch', (url: string) => (url.startsWith(root) ? read(url) : ask(url)));
  vi.stubGlobal('navigator', { language: 'fr-FR', locks: freshLocks() });
  Object.defineProperty(navigator, 'onLine', { get: () => around.isOnline });
  // Reckoned beside the event loop it would not be seen to be under way, and would come when it likes.
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_name, data) => {
    const hash = createHash('sha256').update(data as Uint8Array);
    return new Uint8Array(hash.digest()).buffer;
  });
}

function replace(api: object, names: string[], by: (call: Call) => Call): void {
  const calls = api as Record<string, Call>;
  for (const name of names) {
    const call = calls[name]?.bind(api) as Call;
    vi.spyOn(calls, name).mockImplementation(by(call));
  }
}

function showing(create: Call, around: Surroundings): Call {
  return (id, options) => {
    if (!around.takesNotifications) throw new Error('no desktop to show it on');
    const { title, message } = options as { title: string; message: string };
    around.notified.push({ id: String(id), title, message, at: Date.now() });
    return create(id, options);
  };
}

function answerOf(url: string, { shops, isOnline }: Surroundings): Response {
  // A question takes a while.
  vi.setSystemTime(Date.now() + 1_500);
  const shop = shops.find(({ origin }) => url.startsWith(`${origin}/`));
  if (!shop || !isOnline) throw new TypeError('Failed to fetch');
  return shop.answer(url, Date.now());
}
