import type { ComponentChild } from 'preact';
import type { PileCounts } from '../../utils/pile/pile-counts.ts';
import { useFirstTexts } from '../use-texts.ts';

interface PileSentenceProps {
  counts: PileCounts;
  heading: 'h1' | 'h2';
}

/** The pile in words: what waits for the owner, what of it is due, what is awaited, what is done. */
export function PileSentence({ counts, heading: Heading }: PileSentenceProps) {
  const { popup, pile } = useFirstTexts();
  return (
    <>
      <Heading>{counts.waits > 0 ? popup.waitForYou(counts.waits) : popup.nothingWaits}</Heading>
      <Parts
        parts={[
          counts.late > 0 && <b class="tone-late">{pile.lateOnes(counts.late)}</b>,
          counts.today > 0 && pile.todayOnes(counts.today),
          counts.awaited > 0 && pile.awaitedOnes(counts.awaited),
          counts.doneInWeek > 0 && pile.doneInWeek(counts.doneInWeek),
        ]}
      />
    </>
  );
}

/** What there is of it, with points between. */
export function Parts({ parts }: { parts: (ComponentChild | false)[] }) {
  const said = parts.filter(Boolean);
  return <p class="small soft">{said.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]))}</p>;
}
