import { actionSuggestions } from './action-suggestions.ts';
import { bookmarkSuggestions } from './bookmark-suggestions.ts';
import { orderSuggestions } from './order-suggestions.ts';
import { partnerSuggestions } from './partner-suggestions.ts';
import { sheetSuggestions } from './sheet-suggestions.ts';
import { siteSuggestions } from './site-suggestions.ts';
import type { Provider } from './suggestion.ts';

/**
 * Every kind of thing that is found; of those found as well as each other, in this order. Another kind is a file and a
 * row.
 */
export const PROVIDERS: readonly Provider[] = [
  actionSuggestions,
  orderSuggestions,
  partnerSuggestions,
  bookmarkSuggestions,
  sheetSuggestions,
  siteSuggestions,
];
