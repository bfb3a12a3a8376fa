import type { Day } from '../../utils/dates/day.ts';
import { relativeDay, shortClock } from '../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import type { LaterSheet } from '../../utils/pile/pile-of.ts';
import type { Sheet } from '../../utils/pile/sheet.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Line, Lines } from '../ui/Line.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';
import { SheetName } from './SheetName.tsx';
import { sheetName, sheetSignal, whyWords } from './sheet-words.ts';

interface LaterLinesProps {
  later: LaterSheet[];
  today: Day;
  zone: string;
  onBack: (sheet: Sheet) => void;
}

/** What was put aside: when it comes back, and the way to have it back now. */
export function LaterLines({ later, today, zone, onBack }: LaterLinesProps) {
  const texts = useTexts();
  const { pile } = texts;
  return (
    <Lines label={pile.later}>
      {later.map((one) => (
        <Line
          key={one.sheet.id}
          when={backWords(one, today, zone, texts)}
          title={<SheetName title={one.sheet.title} />}
          detail={
            <>
              <Signal {...sheetSignal(one.sheet.signal, texts)} />
              <span class="line-detail-text">{whyWords(one.sheet, today, texts)}</span>
            </>
          }
          action={
            <Button
              kind="link"
              aria-label={pile.aboutAction(pile.actions.comeBack, sheetName(one.sheet, texts))}
              onClick={() => onBack(one.sheet)}
            >
              {pile.actions.comeBack}
            </Button>
          }
        />
      ))}
    </Lines>
  );
}

/** Today its hour, else its day; of a partner that they are waited for. */
function backWords({ later }: LaterSheet, today: Day, zone: string, { pile, dates }: Texts): string {
  if (later.partnerId !== null) return pile.whenReachable;
  const { day, time } = wallTimeAt(later.until, zone);
  return day === today ? shortClock(time, dates) : relativeDay(day, today, dates);
}
