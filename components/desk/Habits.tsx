import type { Scorecard } from '../../utils/orders/scorecard.ts';
import { useTexts } from '../use-texts.ts';
import { MeasureBar } from './MeasureBar.tsx';
import './habits.css';

interface HabitsProps {
  supplierName: string;
  card: Scorecard;
  /** Working days this order took, or has taken so far; `null` when the day it was placed is not known. */
  days: number | null;
  /** This order is late. */
  late: boolean;
}

/** What is usual at this supplier, and this order against it: drawn, and said in figures beside. */
export function Habits({ supplierName, card, days, late }: HabitsProps) {
  const texts = useTexts().desk;
  const told = card.kept + card.broken;
  const longest = Math.max(days ?? 0, card.medianLead === null ? 0 : card.medianLead * 2);
  return (
    <section class="pane-section">
      <h3>{texts.habits(supplierName)}</h3>
      {card.medianLead === null && <p class="soft">{texts.habitsNone(supplierName, card.leads.length)}</p>}
      <dl class="habits">
        {card.medianLead !== null && (
          <div>
            <dt>{texts.medianLead}</dt>
            <dd>
              <span class="habits-value">{texts.workingDays(card.medianLead)}</span>
            </dd>
          </div>
        )}
        {days !== null && (
          <div>
            <dt>{texts.thisOrder}</dt>
            <dd>
              {card.medianLead !== null && (
                <MeasureBar
                  value={days}
                  max={longest}
                  mark={card.medianLead}
                  tone={late ? 'late' : 'moving'}
                />
              )}
              <span class="habits-value">{texts.shortDays(days)}</span>
            </dd>
          </div>
        )}
        {told > 0 && (
          <div>
            <dt>{texts.lateShare}</dt>
            <dd>
              <MeasureBar value={card.broken} max={told} tone={card.broken > 0 ? 'late' : 'done'} />
              <span class="habits-value">{texts.outOf(card.broken, told)}</span>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
