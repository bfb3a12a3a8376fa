import { PileDrawing } from '../../components/pile/PileDrawing.tsx';
import { Parts, PileSentence } from '../../components/pile/PileSentence.tsx';
import { useFirstTexts } from '../../components/use-texts.ts';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';
import type { PileView } from '../../utils/pile/pile-view.ts';

/** The pile, drawn and said. */
export function Headline({ pile }: { pile: PileView | null }) {
  return (
    <div class="headline">
      <PileDrawing sheets={pile?.drawn ?? []} />
      <div class="headline-words">{pile && <PileSentence counts={pile.counts} heading="h1" />}</div>
    </div>
  );
}

/** The orders in a sentence. */
export function OrdersHeadline({ snapshot }: { snapshot: PopupSnapshot | null }) {
  const { popup } = useFirstTexts();
  const counts = snapshot?.counts;
  return (
    <div class="headline">
      <div class="headline-words">
        <h1>{counts && popup.ordersAtWork(counts.late + counts.waiting + counts.moving)}</h1>
        {counts && (
          <Parts
            parts={[
              counts.late > 0 && <b class="tone-late">{popup.late(counts.late)}</b>,
              counts.moving > 0 && popup.onTheWay(counts.moving),
              counts.arrived > 0 && popup.arrived(counts.arrived),
            ]}
          />
        )}
      </div>
    </div>
  );
}
