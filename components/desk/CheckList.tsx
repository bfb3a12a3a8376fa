import { useState } from 'preact/hooks';
import type { Day } from '../../utils/dates/day.ts';
import { clockWords, relativeDay } from '../../utils/dates/day-words.ts';
import { clockAt, dayAt } from '../../utils/dates/zoned-time.ts';
import type { Check } from '../../utils/orders/order.ts';
import { outcomeSignal } from '../orders/order-signal.ts';
import { Button } from '../ui/Button.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';
import './check-list.css';

/** Looks shown before "all" is asked for. */
const SHOWN = 4;

interface CheckListProps {
  /** Newest first. */
  checks: Check[];
  supplierName: string;
  /** Kept by hand: no page is looked at. */
  manual: boolean;
  today: Day;
  zone: string;
}

/** The last looks at an order: when, how, and how each ended. Quiet: most of them say that nothing changed. */
export function CheckList({ checks, supplierName, manual, today, zone }: CheckListProps) {
  const texts = useTexts();
  const words = texts.desk;
  const [all, setAll] = useState(false);
  const shown = all ? checks : checks.slice(0, SHOWN);
  const when = (at: number) =>
    texts.dates.dayAndClock(
      relativeDay(dayAt(at, zone), today, texts.dates),
      clockWords(clockAt(at, zone), texts.dates),
    );
  return (
    <section class="pane-section">
      <h3>{words.checks}</h3>
      {checks.length === 0 && <p class="soft">{manual ? words.noChecksByHand : words.noChecks}</p>}
      <ul class="check-list">
        {shown.map((check) => (
          <li key={check.at} class="check">
            <span class="check-when">{when(check.at)}</span>
            <div>
              <Signal {...outcomeSignal(check.outcome, texts)} />{' '}
              <span class="soft">{words.glances[check.glance]}</span>
              {check.outcome !== 'unchanged' && check.outcome !== 'changed' && (
                <div class="soft small">{words.outcomeMeans[check.outcome](supplierName)}</div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {checks.length > SHOWN && (
        <Button kind="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewerChecks : words.allChecks(checks.length)}
        </Button>
      )}
    </section>
  );
}
