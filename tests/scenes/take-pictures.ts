/**
 * `npm run pictures [-- WORD]`: every view in every state, in both languages and both themes, to be looked at, under
 * `.output/pictures/`; or only those with the word in their name. Ends non-zero when a state cannot be brought about.
 */
import { execFileSync } from 'node:child_process';
import type { Language } from '../../utils/texts/texts.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { rowsOf, tell } from '../support/extension.ts';
import { chooseSettings } from '../support/owner.ts';
import { requireProgram } from '../support/programs.ts';
import { until } from '../support/until.ts';
import { EXAMPLE_SCENES } from './example.ts';
import { fillDesk } from './fill-desk.ts';
import { FULL_SCENES, yearsOfWork } from './full.ts';
import { openScene, type Scene } from './scene.ts';
import { FIRST_SCENES, SCENES } from './scenes.ts';

const LOOKS = [
  { language: 'fr', colorScheme: 'light' },
  { language: 'fr', colorScheme: 'dark' },
  { language: 'en', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const;

const [word = ''] = process.argv.slice(2);
requireProgram('chromium');
execFileSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });

for (const { language, colorScheme } of LOOKS) {
  const chromium = await launchChromium({ colorScheme });
  await chooseSettings(chromium, { language });
  await take(chromium, FIRST_SCENES, language, colorScheme);
  await tell(chromium, 'example.fill');
  await take(chromium, EXAMPLE_SCENES, language, colorScheme);
  await tell(chromium, 'example.empty');
  await fillDesk(chromium, language);
  await take(chromium, SCENES, language, colorScheme);
  await chromium.close();
}
if (FULL_SCENES.some(isAsked)) await takeFull();
console.log('Pictures are in .output/pictures/');

/** A desk of its own, filled once for all looks: the search needs a minute or two to know ten thousand bookmarks. */
async function takeFull() {
  const chromium = await launchChromium();
  await fillDesk(chromium, 'fr', yearsOfWork(Date.now()));
  await until('the search knows all bookmarks', () => isSearchReady(chromium), 300);
  for (const { language, colorScheme } of LOOKS) {
    await chooseSettings(chromium, { language });
    await take(chromium, FULL_SCENES, language, colorScheme);
  }
  await chromium.close();
}

async function isSearchReady(chromium: Chromium): Promise<boolean> {
  const [state] = await rowsOf(chromium, 'searchState');
  return state?.complete ?? false;
}

function isAsked({ name }: Scene): boolean {
  return name.includes(word);
}

async function take(chromium: Chromium, scenes: Scene[], language: Language, colorScheme: 'light' | 'dark') {
  for (const scene of scenes.filter(isAsked)) {
    const name = `${scene.name}-${language}-${colorScheme}`;
    try {
      await using page = await openScene(chromium, scene, language);
      await page.emulateMedia({ colorScheme });
      const fullPage = (await page.getByRole('dialog').count()) === 0; // a dialog covers what is in sight
      // Colours that are on their way to the other theme arrive at once.
      const path = `.output/pictures/${name}.png`;
      await page.screenshot({ path, fullPage, animations: 'disabled' });
    } catch (error) {
      console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
