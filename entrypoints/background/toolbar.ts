import browser from 'webextension-polyfill';
import type { PileView } from '../../utils/pile/pile-view.ts';
import { ALARM, type ToolbarBadge, toolbarBadge } from '../../utils/pile/toolbar-badge.ts';

/** The toolbar's number: what waits for the owner and is due. */
export function showBadge({ counts, today }: PileView): Promise<void> {
  return show(toolbarBadge(counts, today));
}

/** What is kept is in danger: that comes before everything else. */
export function showAlarm(): Promise<void> {
  return show(ALARM);
}

async function show({ text, colour }: ToolbarBadge): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
