import type { Page } from '@playwright/test';
import { type Scene, SIZES } from '../scenes/scene.ts';
import { cutTexts } from './cut-texts.ts';
import { motions } from './motions.ts';
import { overlaps } from './overlaps.ts';
import { sideways } from './sideways.ts';
import { smallTargets } from './small-targets.ts';
import { stretchTexts } from './stretch-texts.ts';

type Sizes = Partial<Record<Scene['surface'], { width: number; height: number }>>;

interface Situation {
  name: string;
  /** Where a surface has none it is not looked at: a popup is never 2,560 pixels wide. */
  sizes: Sizes;
  arrange?: (page: Page) => Promise<unknown>;
}

/** A phone's width, or a desk's beside another window. */
const NARROW: Sizes = { popup: { width: 320, height: 580 }, desk: { width: 320, height: 640 } };
/** At 200 % a window has half its pixels; a popup grows until a browser stops it, at 800 × 600. */
const ZOOMED: Sizes = { popup: { width: 400, height: 300 }, desk: { width: 640, height: 400 } };
const WIDE: Sizes = { desk: { width: 2560, height: 1300 } };

const direction = (dir: 'rtl' | 'ltr') => (page: Page) =>
  page.evaluate((value) => void document.documentElement.setAttribute('dir', value), dir);

/** What an open page goes through, one after the other; the last ones leave it changed. */
const SITUATIONS: Situation[] = [
  { name: 'as it is', sizes: SIZES },
  { name: '320 pixels wide', sizes: NARROW },
  { name: 'at 200 %', sizes: ZOOMED },
  { name: '2,560 pixels wide', sizes: WIDE },
  { name: 'right to left', sizes: SIZES, arrange: direction('rtl') },
  { name: 'right to left, 320 pixels wide', sizes: NARROW },
  { name: 'with longer words, 320 pixels wide', sizes: NARROW, arrange: longerWords },
  { name: 'with longer words', sizes: SIZES },
];

async function longerWords(page: Page): Promise<void> {
  await direction('ltr')(page);
  await page.evaluate(stretchTexts);
}

const CHECKS = [sideways, smallTargets, cutTexts, overlaps];

/** Everything that is wrong with how a view lies in its window, in any situation. */
export async function layoutFaults(page: Page, surface: Scene['surface']): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults = await page.evaluate(motions);
  for (const { name, sizes, arrange } of SITUATIONS) {
    const size = sizes[surface];
    if (!size) continue;
    await page.setViewportSize(size);
    await arrange?.(page);
    for (const check of CHECKS)
      for (const fault of await page.evaluate(check)) faults.push(`${name}: ${fault}`);
  }
  return faults;
}
