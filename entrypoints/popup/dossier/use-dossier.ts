import { useEffect, useState } from 'preact/hooks';
import { type LiveDossier, watchDossier } from './live-dossier.ts';

/** What the drawer shows; `dossier` is `null` until the database has answered. */
export function useDossier(folderId: string | null): { dossier: LiveDossier | null; failed: boolean } {
  const [shown, setShown] = useState<{ dossier: LiveDossier | null; failed: boolean }>({
    dossier: null,
    failed: false,
  });
  useEffect(() => {
    const stop = new AbortController();
    const fail = () => setShown(({ dossier }) => ({ dossier, failed: true }));
    void watchDossier(folderId, (dossier) => setShown({ dossier, failed: false }), fail, stop.signal);
    return () => stop.abort();
  }, [folderId]);
  return shown;
}
