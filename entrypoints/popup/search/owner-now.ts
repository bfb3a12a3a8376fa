import { openDatabase } from '../../../utils/open-database.ts';
import type { Asked } from '../../../utils/search/suggestion.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../../utils/settings-store.ts';
import { loadTexts } from '../../../utils/texts/texts.ts';

/** Who asks, and when: what rows are found and worded by. */
export async function ownerNow(): Promise<Omit<Asked, 'words'>> {
  const settings = await loadSettings();
  const language = languageOf(settings, browserLanguage());
  const texts = await loadTexts(language);
  return { openDatabase, settings, language, texts, zone: zoneOf(settings), at: Date.now() };
}
