import { useEffect, useMemo, useState } from 'preact/hooks';
import { DestinationLine } from '../../../components/dossier/DestinationLine.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { GroupHead } from '../../../components/ui/GroupHead.tsx';
import { Lines } from '../../../components/ui/Line.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import { destinationsFor } from '../../../utils/dossier/sources/destinations.ts';
import { shownSources } from '../../../utils/dossier/sources/owner-sources.ts';
import type { Source } from '../../../utils/dossier/sources/source.ts';
import { loadSettings } from '../../../utils/settings-store.ts';

/** The best ones; the others are one press away. */
const SHOWN = 4;

/** The sites to look these words up on, best first, below what was found here. */
export function LookElsewhere({ words }: { words: string }) {
  const { lookUp } = useTexts();
  const [sources, setSources] = useState<Source[] | null>(null);
  const [all, setAll] = useState(false);
  useEffect(() => {
    void loadSettings().then(({ lawSources }) => setSources(shownSources(lawSources)));
  }, []);
  const destinations = useMemo(() => (sources ? destinationsFor(words, sources) : []), [sources, words]);
  if (destinations.length === 0) return null;
  const more = destinations.length - SHOWN;
  return (
    <section aria-labelledby="on-sites">
      <GroupHead id="on-sites" title={lookUp.onSites} />
      <Lines labelledBy="on-sites">
        {(all ? destinations : destinations.slice(0, SHOWN)).map((destination) => (
          <DestinationLine key={destination.id} destination={destination} />
        ))}
      </Lines>
      {!all && more > 0 && (
        <div class="page-quiet page-foot">
          <Button kind="link" icon="down" onClick={() => setAll(true)}>
            {lookUp.moreSites(more)}
          </Button>
        </div>
      )}
      <p class="page-quiet">{lookUp.onSitesHint}</p>
    </section>
  );
}
