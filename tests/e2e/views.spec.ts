import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fillDesk, openScene } from '../scenes/scene.ts';
import { FIRST_SCENES, SCENES } from '../scenes/scenes.ts';
import type { Chromium } from '../support/chromium.ts';
import { expect, test } from './fixtures.ts';

/** Every scene opens twice: in each language, and in each theme. */
const LOOKS = [
  { language: 'en', colorScheme: 'light' },
  { language: 'fr', colorScheme: 'dark' },
] as const;

/** No violation of WCAG 2.2 AA, and the page scrolls in one direction only. */
async function inspect(page: Page, name: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect.soft(found, name).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

async function inspectAll(chromium: Chromium, scenes: typeof SCENES, language: 'en' | 'fr'): Promise<void> {
  for (const scene of scenes) {
    const page = await openScene(chromium, scene, language);
    await inspect(page, scene.name);
    await page.close();
  }
}

for (const { language, colorScheme } of LOOKS)
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every view in every state is accessible', async ({ chromium }) => {
      test.setTimeout(SCENES.length * 10_000);
      await fillDesk(chromium, language);
      await inspectAll(chromium, SCENES, language);
    });
  });

test('popup and desk are accessible while there is nothing', async ({ chromium }) => {
  await inspectAll(chromium, FIRST_SCENES, 'en');
});
