import { axeFaults } from '../inspection/axe-faults.ts';
import { layoutFaults } from '../inspection/situations.ts';
import { EXAMPLE_SCENES } from '../scenes/example.ts';
import { fillDesk } from '../scenes/fill-desk.ts';
import { openScene } from '../scenes/scene.ts';
import { FIRST_SCENES, SCENES } from '../scenes/scenes.ts';
import type { Chromium } from '../support/chromium.ts';
import { tell } from '../support/extension.ts';
import { expect, test } from './fixtures.ts';

/** Every scene opens twice: in each language, and in each theme. */
const LOOKS = [
  { language: 'en', colorScheme: 'light' },
  { language: 'fr', colorScheme: 'dark' },
] as const;

/** The owner's own colours and the product's: neither hides anything; then in every size and direction of a window. */
async function inspect(chromium: Chromium, scenes: typeof SCENES, language: 'en' | 'fr'): Promise<void> {
  for (const scene of scenes) {
    const page = await openScene(chromium, scene, language);
    expect.soft(await axeFaults(page), scene.name).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await axeFaults(page), `${scene.name} in forced colours`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    expect.soft(await layoutFaults(page, scene.surface), `${scene.name} in its window`).toEqual([]);
    await page.close();
  }
}

for (const { language, colorScheme } of LOOKS)
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every view in every state can be read and reached', async ({ chromium }) => {
      test.setTimeout(SCENES.length * 10_000);
      await fillDesk(chromium, language);
      await inspect(chromium, SCENES, language);
    });
  });

test('popup and desk can be read and reached while there is nothing, or the example', async ({
  chromium,
}) => {
  test.setTimeout((FIRST_SCENES.length + EXAMPLE_SCENES.length) * 10_000);
  await inspect(chromium, FIRST_SCENES, 'en');
  await tell(chromium, 'example.fill');
  await inspect(chromium, EXAMPLE_SCENES, 'en');
});
