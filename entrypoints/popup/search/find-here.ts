import { byRank } from '../../../utils/match-fields.ts';
import type { Texts } from '../../../utils/texts/texts.ts';
import { findActions } from './find-actions.tsx';
import { findBookmarks } from './find-bookmarks.tsx';
import { findOrders } from './find-orders.tsx';
import { findPartners } from './find-partners.tsx';
import { findSheets } from './find-sheets.tsx';
import type { Finder, FoundThing, Kept } from './kind.ts';

/** Every kind that is found; of those found as well as each other, in this order. */
const FINDERS: readonly Finder[] = [findActions, findOrders, findPartners, findBookmarks, findSheets];

/** All that the words find here, the best first across kinds. */
export function findHere(kept: Kept, typed: string, texts: Texts): FoundThing[] {
  return FINDERS.flatMap((find) => find(kept, typed, texts)).sort(
    (a, b) => byRank(a, b) || Number(a.last) - Number(b.last),
  );
}
