import { useEffect, useState } from 'preact/hooks';
import { OnSites } from '../../../components/dossier/OnSites.tsx';
import { shownSources } from '../../../utils/dossier/sources/owner-sources.ts';
import type { Source } from '../../../utils/dossier/sources/source.ts';
import { loadSettings } from '../../../utils/settings-store.ts';

/** The sites to go on to with these words, below what was found here. */
export function LookElsewhere({ words }: { words: string }) {
  const [sources, setSources] = useState<Source[]>([]);
  useEffect(() => {
    void loadSettings().then(({ lawSources }) => setSources(shownSources(lawSources)));
  }, []);
  return <OnSites words={words} sources={sources} />;
}
