import browser from 'webextension-polyfill';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';

/** Tokens `--late` and `--waiting` of the light theme: white figures on them pass AA. */
const LATE = '#b3261e';
const WAITING = '#835500';

/** The toolbar's number: what waits for the owner, red as soon as something is late. At most three characters. */
export async function showBadge({ badge, counts }: PopupSnapshot): Promise<void> {
  await browser.action.setBadgeText({ text: badgeText(badge) });
  await browser.action.setBadgeBackgroundColor({ color: counts.late > 0 ? LATE : WAITING });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

export function badgeText(count: number): string {
  if (count <= 0) return '';
  return count > 99 ? '99+' : String(count);
}
