import { test as base, expect } from '@playwright/test';
import { openShops, type Shops } from '../shops/open-shops.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';

interface Fixtures {
  /** The day the suppliers live in, `2026-11-23`. */
  today: string;
  chromium: Chromium;
  /** The sample suppliers, fresh for each test. */
  shops: Shops;
}

export const test = base.extend<Fixtures>({
  chromium: async ({ colorScheme }, use) => {
    const chromium = await launchChromium({ colorScheme: colorScheme === 'dark' ? 'dark' : 'light' });
    await use(chromium);
    await chromium.close();
  },
  today: [new Date().toISOString().slice(0, 10), { option: true }],
  shops: async ({ today }, use) => {
    const shops = await openShops({ today });
    await use(shops);
    await shops.close();
  },
});

export { expect };
