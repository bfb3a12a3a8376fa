import { bookmarkSuggestions } from './bookmark-suggestions.ts';
import { siteSuggestions } from './site-suggestions.ts';
import type { Provider } from './suggestion.ts';

/** Every kind of thing that the address bar finds, in the order of its rows. Another kind is a file and a row. */
export const PROVIDERS: readonly Provider[] = [bookmarkSuggestions, siteSuggestions];
