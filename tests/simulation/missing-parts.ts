import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupMessage } from '../../utils/backup/backup-message.ts';
import { decodeHtml } from '../../utils/checks/decode-html.ts';
import type { ParseMessage } from '../../utils/checks/parse-message.ts';
import type { Surroundings } from './fake-parts.ts';
import type { Mortal } from './mortal.ts';

/** An event of which the simulation tells nobody. */
const SILENT = { addListener: () => undefined };

/** What the fake browser does not have at all. */
export function missingParts(mortal: Mortal, around: Surroundings) {
  return {
    permissions: {
      getAll: mortal.asking(() => ({ permissions: [], origins: [...around.granted] })),
      contains: mortal.asking(({ origins }: { origins: string[] }) =>
        origins.every((o) => around.granted.has(o)),
      ),
      onAdded: SILENT,
      onRemoved: SILENT,
    },
    scripting: scripting(mortal, around),
    tabs: {
      get: mortal.asking(() => ({ id: 1, url: around.tab.url })),
      query: mortal.asking(() => []),
      sendMessage: mortal.asking(() => undefined),
    },
    contextMenus: { removeAll: mortal.asking(() => undefined), create: () => undefined, onClicked: SILENT },
    commands: { onCommand: SILENT },
    omnibox: { onInputChanged: SILENT, onInputEntered: SILENT },
    offscreen: { hasDocument: mortal.asking(() => true), closeDocument: mortal.asking(() => undefined) },
    downloads: downloads(mortal, around),
    runtime: Object.assign(fakeBrowser.runtime, {
      getManifest: () => ({ version: '1.0.0' }),
      sendMessage: mortal.asking(async (message: BackupMessage) => {
        await around.saveBackup(message);
        return 'blob:backup';
      }),
    }),
  };
}

function scripting(mortal: Mortal, around: Surroundings) {
  interface Script {
    id: string;
    matches: string[];
  }
  let scripts: Script[] = [];
  const registering = mortal.doing((now: Script[]) => {
    scripts = now;
  });
  return {
    getRegisteredContentScripts: mortal.asking(() => scripts),
    registerContentScripts: registering,
    updateContentScripts: registering,
    unregisterContentScripts: () => registering([]),
    insertCSS: mortal.asking(() => undefined),
    executeScript: mortal.asking(({ files, func }: { files?: string[]; func?: () => unknown }) => {
      if (files?.includes('/reader.js')) return [{ result: around.tab.page }];
      return [{ result: String(func).includes('timeOrigin') ? around.tab.loadedAt : null }];
    }),
  };
}

function downloads(mortal: Mortal, around: Surroundings) {
  return {
    download: mortal.doing(({ filename }: { filename: string }) => around.downloads.push(filename)),
    search: mortal.asking(() => [{ state: 'complete' }]),
    erase: mortal.doing(() => []),
  };
}

/** The worker's pages: the document without a window. A simulated shop's markup is the page itself, as data. */
export function pagesOf(mortal: Mortal) {
  const reader = {
    url: fakeBrowser.runtime.getURL('offscreen.html'),
    postMessage: ({ markup }: ParseMessage, [port]: [MessagePort]) =>
      port.postMessage(JSON.parse(decodeHtml(markup))),
  };
  return { matchAll: mortal.asking(() => [reader]) };
}
