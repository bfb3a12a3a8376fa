import { PileDrawing } from '../../../../components/pile/PileDrawing.tsx';
import { PileSentence } from '../../../../components/pile/PileSentence.tsx';
import type { PileView } from '../../../../utils/pile/pile-view.ts';
import './pile-page.css';

/** The pile, drawn and said. */
export function PileSummary({ view }: { view: PileView }) {
  return (
    <div class="pile-summary">
      <PileDrawing sheets={view.drawn} />
      <div>
        <PileSentence counts={view.counts} heading="h2" />
      </div>
    </div>
  );
}
