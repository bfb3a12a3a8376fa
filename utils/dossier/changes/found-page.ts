import type { CapturedPage } from '../captured-page.ts';
import { cleanCanonicalUrl, cleanPageUrl } from '../clean-page-url.ts';
import { lastDayOf, versionOf } from '../page-version.ts';
import type { FoundPage } from './compare-page.ts';

/** A page that was captured, as it is compared; `null` where its address is none that is kept. */
export function foundPage(page: CapturedPage, isWhole: boolean): FoundPage | null {
  const url = cleanPageUrl(page.url);
  if (url === null) return null;
  return {
    url,
    canonicalUrl: cleanCanonicalUrl(page.canonical, url),
    title: page.title,
    version: versionOf({ ...page, url }),
    lastDay: lastDayOf(page),
    text: page.text,
    otherText: page.otherText,
    obstacle: page.obstacle,
    isWhole,
  };
}
