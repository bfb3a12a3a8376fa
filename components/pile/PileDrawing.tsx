import type { DrawnSheet } from '../../utils/pile/drawn-sheets.ts';
import './pile.css';

const WIDTH = 88;
const HEIGHT = 56;
const GAP = 1.5;
/** How far each sheet lies askew: a pile, not a chart. Always the same, so that nothing jumps. */
const SHIFTS = [5, 2, 7, 3, 6, 2, 4, 7, 3, 5, 4];
const TILTS = [-0.6, 0.5, -0.3, 0.8, 0.2, -0.8, 0.4, -0.4, 0.6, -0.2, 0.3];

/** The pile as a picture; the sentence beside says the same in words. */
export function PileDrawing({ sheets }: { sheets: DrawnSheet[] }) {
  const tall = sheets.reduce((height, sheet) => height + sheet.thickness + GAP, 0);
  const scale = Math.min(1, (HEIGHT - 4) / tall);
  let floor = HEIGHT - 2;
  return (
    <svg class="pile" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {sheets.map((sheet, at) => {
        const thickness = sheet.thickness * scale;
        floor -= thickness + GAP * scale;
        const x = SHIFTS[at % SHIFTS.length] ?? 4;
        const turn = `rotate(${TILTS[at % TILTS.length]} ${WIDTH / 2} ${floor})`;
        return (
          <rect
            key={`${sheet.tone} ${at}`}
            class={`pile-${sheet.tone}`}
            x={x}
            y={floor}
            width={WIDTH - 12}
            height={thickness}
            rx="1"
            transform={turn}
          />
        );
      })}
      <path class="pile-desk" d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
    </svg>
  );
}
