import { actionSuggestions } from '../../../utils/search/action-suggestions.ts';
import type { Suggestion } from '../../../utils/search/suggestion.ts';
import { ownerNow } from './owner-now.ts';

/** The actions that the words ask for. */
export async function offersFor(words: string): Promise<Suggestion[]> {
  return actionSuggestions({ words, ...(await ownerNow()) });
}
