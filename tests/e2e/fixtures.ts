import { test as base, expect } from '@playwright/test';
import { type Chromium, launchChromium } from '../support/chromium.ts';

interface Fixtures {
  /** Language of the browser, hence of the extension until the owner chooses one. */
  language: 'en' | 'fr';
  chromium: Chromium;
}

export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  chromium: async ({ language, colorScheme }, use) => {
    const chromium = await launchChromium({
      locale: language,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    await use(chromium);
    await chromium.context.close();
  },
});

export { expect };
