import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import puppeteer, { type Page as PopupPage } from 'puppeteer-core';
import { requireProgram } from './programs.ts';
import { until } from './until.ts';

export interface LaunchOptions {
  headed?: boolean;
  /** Display to stand on, `:99`; else the machine's own. */
  display?: string;
  colorScheme?: 'light' | 'dark';
  /** Folder of the built extension. */
  extension?: string;
  /** The clock that the machine is set to, `Asia/Tokyo`; else as it is. */
  zone?: string;
  /** Folders of other extensions beside it. */
  others?: string[];
}

/** A Chromium of its own, in English, with the built extension. */
export interface Chromium {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** The profile's folder: it goes when the browser is closed. */
  profile: string;
  close(): Promise<void>;
  /**
   * Closes it and opens another one on the same profile, as in the morning, or elsewhere. This one is not to be used
   * any more. @param meanwhile what happens to the profile before
   */
  restart(changes?: LaunchOptions, meanwhile?: () => void): Promise<Chromium>;
  /** Ends all of it at once, as a crash does, and opens another one on the same profile. */
  killAndRestart(): Promise<Chromium>;
}

export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  return openProfile(mkdtempSync(path.join(tmpdir(), 'sous-main-')), options);
}

async function openProfile(profile: string, options: LaunchOptions): Promise<Chromium> {
  const own = path.resolve(options.extension ?? '.output/chrome-mv3');
  const extensions = [own, ...(options.others ?? [])].join();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireProgram('chromium'),
    headless: !options.headed,
    locale: 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.headed ? null : { width: 1100, height: 800 },
    env: {
      ...process.env,
      ...(options.display && { DISPLAY: options.display }),
      ...(options.zone && { TZ: options.zone }),
    },
    args: [
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      '--enable-unsafe-extension-debugging',
      ...(options.display ? ['--window-position=0,0', '--window-size=1200,860'] : []),
    ],
  });
  const isOwn = (one: Worker) => !options.others || one.url().endsWith('/background.js');
  const worker =
    context.serviceWorkers().find(isOwn) ??
    (await context.waitForEvent('serviceworker', { predicate: isOwn }));
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    profile,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
    async restart(changes = {}, meanwhile = () => {}) {
      await context.close();
      meanwhile();
      return openProfile(profile, { ...options, ...changes });
    },
    async killAndRestart() {
      const closed = new Promise((resolve) => context.on('close', resolve));
      process.kill(await browserProcess(context), 'SIGKILL');
      await closed;
      return openProfile(profile, options);
    },
  };
}

async function browserProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const own = processes.find(({ type }) => type === 'browser');
  if (!own) throw new Error('no process behind this context');
  return own.id;
}

/** Opens a page of the extension in a tab. */
export async function openExtensionPage({ context, extensionId }: Chromium, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${name}`);
  return page;
}

/** Opens the popup in a tab, on the drawer of orders. */
export async function openOrders(chromium: Chromium): Promise<Page> {
  const popup = await openExtensionPage(chromium, 'popup.html');
  await popup.getByRole('tab', { name: 'Orders' }).click();
  return popup;
}

/**
 * Clicks the toolbar button while `page` is in front, as the owner does: the popup opens and `activeTab` is granted.
 * Answers the real popup, which Playwright does not show; it closes when another page is brought to front.
 */
export async function openPopup(chromium: Chromium, page: Page): Promise<PopupPage> {
  await clickToolbarButton(chromium, page);
  return openedPopup(chromium);
}

/** The popup that the extension opened by itself. Waits half a minute, or as long as is said. */
export async function openedPopup(chromium: Chromium, timeout = 30_000): Promise<PopupPage> {
  const [port, address] = readFileSync(path.join(chromium.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await puppeteer.connect({
    browserWSEndpoint: `ws://127.0.0.1:${port}${address}`,
    defaultViewport: null,
  });
  const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'), { timeout });
  const popup = await target.asPage();
  await until('the popup has its document', async () => hasFrame(popup));
  return popup;
}

/** A popup that was opened just now is a page before it has a frame, and says so by throwing. */
function hasFrame(popup: PopupPage): boolean {
  try {
    return popup.mainFrame() !== null;
  } catch {
    return false;
  }
}

async function clickToolbarButton({ context, extensionId }: Chromium, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser behind this context');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  // Not in Playwright's types: the command needs --enable-unsafe-extension-debugging.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await session.detach();
}

/**
 * Allows sites beforehand (`http://shop.localhost/*`), so that the extension's own request for them is granted without
 * the browser's question, which a test cannot answer. Until the extension asks, they are not granted.
 */
export async function grantSite({ context, extensionId }: Chromium, ...patterns: string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, sites]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          developerPrivate: {
            updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
            addHostPermission(id: string, site: string): Promise<void>;
          };
        };
      };
      const { developerPrivate } = chrome;
      await developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess: 'ON_SPECIFIC_SITES',
      });
      for (const site of sites) await developerPrivate.addHostPermission(id, site);
    },
    [extensionId, patterns] as const,
  );
  await page.close();
}

/** Has the extension granted many sites at once: allowed beforehand, then asked for in a click. */
export async function grantSites(chromium: Chromium, patterns: string[]): Promise<void> {
  for (const pattern of patterns) await grantSite(chromium, pattern);
  const page = await openExtensionPage(chromium, 'manifest.json');
  await page.evaluate((origins) => {
    document.body.addEventListener('click', () => chrome.permissions.request({ origins }));
  }, patterns);
  await page.locator('body').click();
  const granted = () => page.evaluate((origins) => chrome.permissions.contains({ origins }), patterns);
  await until('the sites are granted', granted);
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
