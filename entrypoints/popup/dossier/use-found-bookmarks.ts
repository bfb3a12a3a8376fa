import { useEffect, useState } from 'preact/hooks';
import type { FoundInDossier } from './live-search.ts';

/** What the words find in the dossier; `null` until the database has answered. It is loaded at the first word. */
export function useFoundBookmarks(words: string): FoundInDossier | null {
  const [found, setFound] = useState<FoundInDossier | null>(null);
  useEffect(() => {
    if (words === '') {
      setFound(null);
      return;
    }
    const stop = new AbortController();
    // Orders and partners are found all the same where the dossier cannot be read.
    const fail = () => setFound({ words, total: 0, unsearched: 0, found: [], folders: [], failed: true });
    import('./live-search.ts')
      .then(({ watchSearch }) => watchSearch(words, setFound, fail, stop.signal))
      .catch(fail);
    return () => stop.abort();
  }, [words]);
  return found;
}
