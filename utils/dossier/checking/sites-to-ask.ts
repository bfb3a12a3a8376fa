import { sitePattern } from '../../orders/shop-place.ts';
import type { Bookmark } from '../bookmark.ts';

/** Match patterns of the sites that a check of a bookmark needs: its own, and the one its address was seen to lead to. */
export function sitesToAsk({ url, check }: Pick<Bookmark, 'url' | 'check'>): string[] {
  return [...new Set([url, check?.leadsTo ?? url].map(sitePattern))];
}
