import { launchChromium } from '../support/chromium.ts';
import { openScreen, type Screen } from '../support/screen.ts';
import { test as base } from './fixtures.ts';

/** What the browser draws itself, its question and its menu, needs a screen, a mouse and a keyboard. */
export const test = base.extend<{ monitor: Screen }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see what a fixture needs
  monitor: async ({}, use) => {
    const monitor = await openScreen();
    await use(monitor);
    monitor.close();
  },
  chromium: async ({ monitor }, use) => {
    const chromium = await launchChromium({ headed: true, display: monitor.display });
    await use(chromium);
    await chromium.close();
  },
});
