import path from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers.ts';

const EXTENSION_ID = 'sous-main@sous-main.example';
/** Fixed, so that the extension's pages have a known address. */
const UUID = '5f0c1f4e-6f0c-4b6e-9d7b-2a1c5d8e7f30';

/** A Firefox of its own with the built extension. Its permission prompts are answered "yes". */
export interface Firefox {
  browser: Browser;
  openExtensionPage(name: string): Promise<Page>;
  close(): Promise<void>;
}

export async function launchFirefox(
  options: { locale?: 'en' | 'fr'; preferences?: Record<string, unknown> } = {},
): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': options.locale ?? 'en',
      ...options.preferences,
    },
  });
  await browser.installExtension(path.resolve('.output/firefox-mv3'));
  return {
    browser,
    async openExtensionPage(name) {
      const page = await browser.newPage();
      // Firefox reports no load event for extension pages over WebDriver BiDi.
      await page.goto(`moz-extension://${UUID}/${name}`, { waitUntil: [] });
      return page;
    },
    close: () => browser.close(),
  };
}
