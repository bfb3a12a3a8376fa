import type { Field } from '../dossier/search/search-document.ts';
import { matchFields, type Rank } from '../match-fields.ts';

/**
 * How well a bookmark was found, on the scale of all kinds. The dossier's search knows word forms: what it finds in a
 * title is found by name, however it is written there.
 */
export function bookmarkRank(title: string, typed: string, reason: Field | undefined): Rank {
  const match = matchFields([{ name: 'title', as: 'name', text: title }], typed);
  return match?.rank ?? (reason === 'title' ? 'name-words' : 'words');
}
