import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { requireBrowser } from './browsers.ts';

export interface LaunchOptions {
  headed?: boolean;
  locale?: 'en' | 'fr';
  colorScheme?: 'light' | 'dark';
  /** Folder of the built extension. */
  extension?: string;
}

/** A Chromium of its own with the built extension, and the handles that tests need. */
export interface Chromium {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
}

export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const extension = path.resolve(options.extension ?? '.output/chrome-mv3');
  const locale = options.locale ?? 'en';
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    headless: !options.headed,
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.headed ? null : { width: 1100, height: 800 },
    args: [
      '--no-sandbox',
      `--lang=${locale}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
    ],
    env: { ...process.env, LANGUAGE: locale },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker, extensionId: new URL(worker.url()).host };
}

/**
 * Clicks the toolbar button on the page in front, as the owner does: the popup opens and `activeTab` is granted.
 * The popup's own window closes at once; the grant stays, and tests look at the popup in a tab.
 */
export async function clickToolbarButton({ context, extensionId }: Chromium, page: Page): Promise<void> {
  await page.bringToFront();
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind this context');
  const session = await browser.newBrowserCDPSession();
  const inPage = await context.newCDPSession(page);
  const { targetInfo } = await inPage.send('Target.getTargetInfo');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === targetInfo.url);
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
  // Not in Playwright's types: the command needs --enable-unsafe-extension-debugging.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await session.detach();
  await inPage.detach();
}

/** Grants a site as the permission prompt would: `http://shop.localhost:8080/*`. */
export async function grantSite({ context, extensionId }: Chromium, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, site]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, site: string): Promise<void> } };
      };
      await chrome.developerPrivate.addHostPermission(id, site);
    },
    [extensionId, pattern] as const,
  );
  await page.close();
}

/** Kills every extension worker, as the browser does after thirty idle seconds. */
export async function killWorker({ context, extensionId }: Chromium): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
