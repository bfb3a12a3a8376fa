import type { Page } from '@playwright/test';
import { type Language, type Texts, textsFor } from '../../utils/texts/texts.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { putRows, tell } from '../support/extension.ts';
import { fullDesk } from '../support/full-desk.ts';
import { fullDossier } from '../support/full-dossier.ts';
import { fullPartners } from '../support/full-partners.ts';
import { fullPile } from '../support/full-pile.ts';
import { chooseSettings } from '../support/owner.ts';

/** A view in one state: what is looked at in pictures, and inspected for who does not see it. */
export interface Scene {
  name: string;
  surface: 'popup' | 'desk';
  /** On the desk: `#/orders/o1`. */
  place?: string;
  /** What the owner does before the picture is taken. It waits for what it names. */
  show?: (page: Page, texts: Texts, language: Language) => Promise<unknown>;
}

const SIZES = { popup: { width: 400, height: 580 }, desk: { width: 1280, height: 800 } };

/** A desk after some months of work, in one language. */
export async function fillDesk(chromium: Chromium, language: Language): Promise<void> {
  const page = await openExtensionPage(chromium, 'desk.html');
  await page.getByRole('main').waitFor();
  const now = Date.now();
  const { suppliers, orders, orderEvents } = fullDesk(now);
  const { folders, bookmarks, pageTexts } = fullDossier(now);
  const { sheets, pileEntries } = fullPile(now);
  await putRows(chromium, 'suppliers', suppliers);
  await putRows(chromium, 'orders', orders);
  await putRows(chromium, 'orderEvents', orderEvents);
  await putRows(chromium, 'partners', fullPartners());
  await putRows(chromium, 'folders', folders);
  await putRows(chromium, 'bookmarks', bookmarks);
  await putRows(chromium, 'pageTexts', pageTexts);
  await putRows(chromium, 'sheets', sheets);
  await putRows(chromium, 'pileEntries', pileEntries);
  await chooseSettings(chromium, { language }); // and with it everything derived is made anew,
  await tell(chromium, 'dossier.edit', ['m1'], { archived: false }); // and so is the search's index
  await page.close();
}

/** Opens a scene in a tab of its own. */
export async function openScene(chromium: Chromium, scene: Scene, language: Language): Promise<Page> {
  const page = await openExtensionPage(chromium, `${scene.surface}.html${scene.place ?? ''}`);
  page.setDefaultTimeout(20_000);
  await page.setViewportSize(SIZES[scene.surface]);
  await page.locator(`html[lang=${language}]`).waitFor();
  await page.getByRole('heading').first().waitFor();
  // The drawer that the scene before left open is not this one's.
  if (scene.surface === 'popup') await page.getByRole('tab').first().click();
  await scene.show?.(page, textsFor(language), language);
  return page;
}
