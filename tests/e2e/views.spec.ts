import type { Page } from '@playwright/test';
import { EXAMPLE_SCENES } from '../scenes/example.ts';
import { fillDesk, openScene, type Scene } from '../scenes/scene.ts';
import { FIRST_SCENES, SCENES } from '../scenes/scenes.ts';
import type { Chromium } from '../support/chromium.ts';
import { tell } from '../support/extension.ts';
import {
  clippedTexts,
  marginsAstray,
  overflow,
  smallTargets,
  stretchTexts,
  violations,
} from '../support/inspect.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ timeout: SCENES.length * 10_000 });

/** A window as small as a phone's, and one of 1,280 × 800 at 200 %. */
const NARROW = { width: 320, height: 640 };
const ZOOMED = { width: 640, height: 400 };

type Look = (page: Page, scene: Scene) => Promise<void>;

async function lookAt(
  chromium: Chromium,
  scenes: readonly Scene[],
  language: 'en' | 'fr',
  look: Look,
): Promise<void> {
  for (const scene of scenes) {
    const page = await openScene(chromium, scene, language);
    await look(page, scene);
    await page.close();
  }
}

/** No violation of WCAG 2.2 AA, and the page scrolls in one direction only. */
async function isAccessible(page: Page, name: string): Promise<void> {
  expect.soft(await violations(page), name).toEqual([]);
  expect.soft(await overflow(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

const inLightAndForcedColours: Look = async (page, { name }) => {
  await isAccessible(page, name);
  expect.soft(await smallTargets(page), `${name}: small targets`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await violations(page), `${name}, forced colours`).toEqual([]);
};

/** The address says it all: after a reload the same stands there. */
async function staysOnReload(page: Page, name: string): Promise<void> {
  const shown = async () => ({
    headings: await page.getByRole('main').getByRole('heading').allTextContents(),
    rows: await page.locator('main :is(.line, tr)').count(),
  });
  const before = await shown();
  await page.reload();
  await expect.poll(shown, { message: `${name} after a reload` }).toEqual(before);
}

const inDarkAndNarrow: Look = async (page, { name, surface, show }) => {
  await isAccessible(page, name);
  if (surface === 'popup') return;
  await page.setViewportSize(NARROW);
  await isAccessible(page, `${name} at 320 pixels`);
  await page.setViewportSize(ZOOMED);
  expect.soft(await overflow(page), `${name} at 200 % scrolls sideways`).toBeLessThanOrEqual(0);
  if (!show) await staysOnReload(page, name);
};

/** In words that are longer than ours, and read from right to left. */
const inAnotherLanguage: Look = async (page, { name }) => {
  await stretchTexts(page);
  expect.soft(await clippedTexts(page), `${name}: clipped`).toEqual([]);
  expect.soft(await overflow(page), `${name} stretched scrolls sideways`).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect.soft(await overflow(page), `${name} from right to left scrolls sideways`).toBeLessThanOrEqual(0);
  expect.soft(await marginsAstray(page), `${name}: margin line`).toEqual([]);
};

test('every view in every state is accessible in light, in forced colours, and to a finger', async ({
  chromium,
}) => {
  await fillDesk(chromium, 'en');
  await lookAt(chromium, SCENES, 'en', inLightAndForcedColours);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('every view in every state is accessible in dark, in a narrow window and zoomed in', async ({
    chromium,
  }) => {
    await fillDesk(chromium, 'fr');
    await lookAt(chromium, SCENES, 'fr', inDarkAndNarrow);
  });
});

test('popup and desk are accessible while there is nothing, and with the example', async ({ chromium }) => {
  await lookAt(chromium, FIRST_SCENES, 'en', inLightAndForcedColours);
  await tell(chromium, 'example.fill');
  await lookAt(chromium, EXAMPLE_SCENES, 'en', inLightAndForcedColours);
});

test('no text is clipped in longer words, and nothing breaks from right to left', async ({ chromium }) => {
  await lookAt(chromium, FIRST_SCENES, 'en', inAnotherLanguage);
  await fillDesk(chromium, 'en');
  await lookAt(chromium, SCENES, 'en', inAnotherLanguage);
});
