import path from 'node:path';
import { chromium } from '@playwright/test';
import { requireProgram } from './programs.ts';

/** What Chromium, in developer mode, says against an extension when it loads the folder: about manifest and scripts. */
export async function loadingFaults(folder: string): Promise<string[]> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireProgram('chromium'),
    args: ['--no-sandbox', '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(beDeveloper);
  const session = await context.browser()?.newBrowserCDPSession();
  // Not in Playwright's types: the command needs --enable-unsafe-extension-debugging.
  const send = session?.send.bind(session) as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: path.resolve(folder) });
  const faults = await page.evaluate(faultsOf, id);
  await context.close();
  return faults;
}

interface Loaded {
  id: string;
  manifestErrors: { message: string }[];
  runtimeErrors: { message: string }[];
}

interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
      getExtensionsInfo(): Promise<Loaded[]>;
    };
  };
}

// These run in the browser's own page of extensions.

function beDeveloper(): Promise<void> {
  const { chrome } = globalThis as unknown as ExtensionsPage;
  return chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
}

async function faultsOf(id: string): Promise<string[]> {
  const { chrome } = globalThis as unknown as ExtensionsPage;
  const loaded = (await chrome.developerPrivate.getExtensionsInfo()).find((one) => one.id === id);
  if (!loaded) throw new Error('not loaded');
  return [...loaded.manifestErrors, ...loaded.runtimeErrors].map(({ message }) => message);
}
