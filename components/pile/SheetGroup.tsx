import type { Day } from '../../utils/dates/day.ts';
import type { Sheet, Side } from '../../utils/pile/sheet.ts';
import { GroupHead } from '../ui/GroupHead.tsx';
import { Lines } from '../ui/Line.tsx';
import { useFirstTexts } from '../use-texts.ts';
import { SheetLine } from './SheetLine.tsx';
import type { SheetDeeds } from './sheet-actions.ts';

interface SheetGroupProps {
  side: Side;
  sheets: Sheet[];
  today: Day;
  /** What the owner's clock shows, `HH:MM`. */
  clock: string;
  /** `null`: nothing can be done with them. */
  deeds: SheetDeeds | null;
}

/** One side of the pile: what waits for the owner, or what the owner waits for. */
export function SheetGroup({ side, sheets, today, clock, deeds }: SheetGroupProps) {
  const { pile } = useFirstTexts();
  if (sheets.length === 0) return null;
  const id = `pile-${side}`;
  return (
    <section aria-labelledby={id}>
      <GroupHead id={id} when={pile.when[side]} title={pile.sides[side]} />
      <Lines labelledBy={id}>
        {sheets.map((sheet) => (
          <SheetLine key={sheet.id} sheet={sheet} today={today} clock={clock} deeds={deeds} />
        ))}
      </Lines>
    </section>
  );
}
