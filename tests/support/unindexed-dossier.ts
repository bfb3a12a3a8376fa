import { WORDS_VERSION } from '../../utils/dossier/search/words-in.ts';
import { aBookmark } from './builders.ts';

/** A dossier as a restore leaves it, before the search's index is made: each bookmark has *Bail* in its title. */
export function unindexedDossier(count: number) {
  const bookmarks = Array.from({ length: count }, (_, n) =>
    aBookmark({ id: `b${n}`, url: `https://law.example/${n}`, title: `Bail ${n}` }),
  );
  const searchState = [
    { id: 'state' as const, version: WORDS_VERSION, complete: false, after: '', stamp: 'restored' },
  ];
  return { bookmarks, searchState };
}
