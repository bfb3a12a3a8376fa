import type { Day, Instant } from '../../utils/dates/day.ts';
import { relativeDay } from '../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import { doneAtOf, type PileEntry } from '../../utils/pile/pile-entry.ts';
import { Button } from '../ui/Button.tsx';
import { Line, Lines } from '../ui/Line.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';
import { SheetName } from './SheetName.tsx';
import { sheetName } from './sheet-words.ts';

interface DoneLinesProps {
  entries: PileEntry[];
  today: Day;
  zone: string;
  /** Puts back what the owner said is done. */
  onBack: (entry: PileEntry) => void;
}

/** More than one looks through; the weeks before are in the history. */
const SHOWN = 100;

/** What is done, the last first: by the owner's word, which can be taken back, or because it solved itself. */
export function DoneLines({ entries, today, zone, onBack }: DoneLinesProps) {
  const texts = useTexts();
  const { pile } = texts;
  return (
    <Lines label={pile.done}>
      {doneEntries(entries)
        .slice(0, SHOWN)
        .map(({ entry, at }) => (
          <Line
            key={entry.id}
            when={relativeDay(wallTimeAt(at, zone).day, today, texts.dates)}
            title={<SheetName title={entry.title} />}
            detail={
              <>
                <Signal tone="done" icon="check" word={pile.done} />
                <span class="line-detail-text">{entry.reason ? pile.reasons[entry.reason] : pile.byYou}</span>
              </>
            }
            {...(entry.doneAt !== null && {
              action: (
                <Button
                  kind="link"
                  aria-label={pile.aboutAction(pile.actions.comeBack, sheetName(entry, texts))}
                  onClick={() => onBack(entry)}
                >
                  {pile.actions.comeBack}
                </Button>
              ),
            })}
          />
        ))}
    </Lines>
  );
}

/** The last first. */
function doneEntries(entries: PileEntry[]): { entry: PileEntry; at: Instant }[] {
  return entries
    .flatMap((entry) => {
      const at = doneAtOf(entry);
      return at === null ? [] : [{ entry, at }];
    })
    .sort((a, b) => b.at - a.at);
}
