import { openDatabase } from '../../../utils/open-database.ts';
import { actionSuggestions } from '../../../utils/search/action-suggestions.ts';
import type { Suggestion } from '../../../utils/search/suggestion.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../../utils/settings-store.ts';
import { textsFor } from '../../../utils/texts/texts.ts';

/** The actions that the words ask for. */
export async function offersFor(words: string): Promise<Suggestion[]> {
  const settings = await loadSettings();
  const language = languageOf(settings, browserLanguage());
  const owner = { settings, language, texts: textsFor(language), zone: zoneOf(settings), at: Date.now() };
  return actionSuggestions({ words, openDatabase, ...owner });
}
