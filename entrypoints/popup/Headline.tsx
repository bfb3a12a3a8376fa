import { PileDrawing } from '../../components/pile/PileDrawing.tsx';
import { pileSheets } from '../../components/pile/pile-sheets.ts';
import { useTexts } from '../../components/use-texts.ts';
import type { Day } from '../../utils/dates/day.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';

interface HeadlineProps {
  snapshot: PopupSnapshot | null;
  /** What a search found; it takes the place of the sentence. */
  found: OrderView[] | null;
  today: Day;
}

/** The pile, drawn and said: what waits for the owner, what is late, what is on its way. */
export function Headline({ snapshot, found, today }: HeadlineProps) {
  const { popup } = useTexts();
  const views = found ?? snapshot?.views ?? [];
  return (
    <div class="headline">
      <PileDrawing sheets={pileSheets(views, today)} />
      <div class="headline-words" role={found ? 'status' : undefined}>
        <h1>{found ? popup.found(found.length) : snapshot && sentence(snapshot, popup)}</h1>
        {!found && snapshot && <Rest counts={snapshot.counts} />}
      </div>
    </div>
  );
}

/** The same number as on the toolbar: suppliers to sign in at wait for the owner too. */
function sentence({ badge }: PopupSnapshot, popup: ReturnType<typeof useTexts>['popup']): string {
  return badge > 0 ? popup.waitForYou(badge) : popup.nothingWaits;
}

function Rest({ counts }: { counts: PopupSnapshot['counts'] }) {
  const { popup } = useTexts();
  const parts = [
    counts.late > 0 && <b class="tone-late">{popup.late(counts.late)}</b>,
    counts.moving > 0 && popup.onTheWay(counts.moving),
    counts.arrived > 0 && popup.arrived(counts.arrived),
  ].filter(Boolean);
  return <p class="small soft">{parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]))}</p>;
}
