import { PileDrawing } from '../../components/pile/PileDrawing.tsx';
import { pileSheets } from '../../components/pile/pile-sheets.ts';
import { useTexts } from '../../components/use-texts.ts';
import type { Day } from '../../utils/dates/day.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';

interface HeadlineProps {
  snapshot: PopupSnapshot | null;
  today: Day;
}

/** The pile, drawn and said: what waits for the owner, what is late, what is on its way. */
export function Headline({ snapshot, today }: HeadlineProps) {
  const { popup } = useTexts();
  return (
    <div class="headline">
      <PileDrawing sheets={snapshot ? pileSheets(snapshot, today) : []} />
      <div class="headline-words">
        <h1>{snapshot && sentence(snapshot, popup)}</h1>
        {snapshot && <Rest counts={snapshot.counts} />}
      </div>
    </div>
  );
}

interface FoundHeadlineProps {
  orders: OrderView[];
  partners: number;
  bookmarks: number;
  today: Day;
}

/** What a search found takes the place of the sentence. */
export function FoundHeadline({ orders, partners, bookmarks, today }: FoundHeadlineProps) {
  const { popup } = useTexts();
  return (
    <div class="headline">
      <PileDrawing sheets={pileSheets({ views: orders, calls: [], signedOut: [] }, today)} />
      <div class="headline-words" role="status">
        <h1>
          {partners + bookmarks === 0
            ? popup.found(orders.length)
            : popup.foundAll(orders.length, partners, bookmarks)}
        </h1>
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
