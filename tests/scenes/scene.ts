import type { Page } from '@playwright/test';
import type { Language, Texts } from '../../utils/texts/texts.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { textsFor } from '../support/texts-for.ts';

/** A view in one state: what is looked at in pictures, and inspected for who does not see it. */
export interface Scene {
  name: string;
  surface: 'popup' | 'desk';
  /** On the desk: `#/orders/o1`. */
  place?: string;
  /** What the owner does before the picture is taken. It waits for what it names. */
  show?: (page: Page, texts: Texts, language: Language) => Promise<unknown>;
}

/** Pixels of a window as owners have it. */
export const SIZES = { popup: { width: 400, height: 580 }, desk: { width: 1280, height: 800 } };

/** Opens a scene in a tab of its own; one that cannot be brought about leaves none behind. */
export async function openScene(chromium: Chromium, scene: Scene, language: Language): Promise<Page> {
  const page = await openExtensionPage(chromium, `${scene.surface}.html${scene.place ?? ''}`);
  try {
    await bringAbout(page, scene, language);
    return page;
  } catch (error) {
    await page.close();
    throw error;
  }
}

async function bringAbout(page: Page, scene: Scene, language: Language): Promise<void> {
  page.setDefaultTimeout(20_000);
  await page.setViewportSize(SIZES[scene.surface]);
  await page.locator(`html[lang=${language}]`).waitFor();
  await page.getByRole('heading').first().waitFor();
  // The drawer that the scene before left open is not this one's.
  if (scene.surface === 'popup') await page.getByRole('tab').first().click();
  await scene.show?.(page, textsFor(language), language);
}
