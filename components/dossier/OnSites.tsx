import { useId, useMemo, useState } from 'preact/hooks';
import { destinationsFor } from '../../utils/dossier/sources/destinations.ts';
import type { Source } from '../../utils/dossier/sources/source.ts';
import { Button } from '../ui/Button.tsx';
import { GroupHead } from '../ui/GroupHead.tsx';
import { Lines } from '../ui/Line.tsx';
import { useTexts } from '../use-texts.ts';
import { DestinationLine } from './DestinationLine.tsx';
import './on-sites.css';

/** The best ones; the others are one press away. */
const SHOWN = 4;

interface OnSitesProps {
  words: string;
  /** Those that are offered, in the owner's order. */
  sources: readonly Source[];
}

/** The sites to look words up on, best first; nothing where there is none. */
export function OnSites({ words, sources }: OnSitesProps) {
  const { lookUp } = useTexts();
  const id = useId();
  const [all, setAll] = useState(false);
  const destinations = useMemo(() => destinationsFor(words, sources), [words, sources]);
  if (destinations.length === 0) return null;
  const more = destinations.length - SHOWN;
  return (
    <section aria-labelledby={id}>
      <GroupHead id={id} title={lookUp.onSites} />
      <Lines labelledBy={id}>
        {(all ? destinations : destinations.slice(0, SHOWN)).map((destination) => (
          <DestinationLine key={destination.id} destination={destination} />
        ))}
      </Lines>
      <div class="on-sites-foot">
        {!all && more > 0 && (
          <Button kind="link" icon="down" onClick={() => setAll(true)}>
            {lookUp.moreSites(more)}
          </Button>
        )}
        <p>{lookUp.onSitesHint}</p>
      </div>
    </section>
  );
}
