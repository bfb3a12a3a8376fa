import browser from 'webextension-polyfill';
import type { PileView } from '../../utils/pile/pile-view.ts';
import { toolbarBadge } from '../../utils/pile/toolbar-badge.ts';

/** The toolbar's number: what waits for the owner and is due. */
export async function showBadge({ counts, today }: PileView): Promise<void> {
  const { text, colour } = toolbarBadge(counts, today);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
