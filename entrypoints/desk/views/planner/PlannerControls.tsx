import { IconButton } from '../../../../components/ui/Button.tsx';
import { DayField, Select } from '../../../../components/ui/Field.tsx';
import { Tabs } from '../../../../components/ui/Tabs.tsx';
import type { Day } from '../../../../utils/dates/day.ts';
import { shiftDay } from '../../../../utils/dates/day-count.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';
import { LENGTHS, type Length, type Plan } from './use-plan.ts';

interface PlannerControlsProps {
  plan: Plan;
  /** The day that is shown: where one day begins. */
  shown: Day;
  today: Day;
  texts: Texts;
  onDay: (day: Day | null) => void;
  onLength: (length: Length) => void;
}

/** When: the next two weeks, or one day; and how long. */
export function PlannerControls({ plan, shown, today, texts, onDay, onLength }: PlannerControlsProps) {
  const words = texts.planner;
  const { day, length } = plan;
  return (
    <div class="planner-controls">
      <Tabs
        label={words.span}
        value={day === null ? 'weeks' : 'day'}
        options={[
          { value: 'weeks', label: words.spans.weeks },
          { value: 'day', label: words.spans.day },
        ]}
        onValue={(span) => onDay(span === 'weeks' ? null : shown || today)}
        controls="planner-plan"
      />
      {day !== null && (
        <div class="planner-day">
          <IconButton
            icon="previous"
            label={words.previousDay}
            disabled={day <= today}
            onClick={() => onDay(shiftDay(day, -1))}
          />
          <DayField label={words.day} value={day} min={today} onValue={(chosen) => chosen && onDay(chosen)} />
          <IconButton icon="next" label={words.nextDay} onClick={() => onDay(shiftDay(day, 1))} />
        </div>
      )}
      <Select
        label={words.length}
        value={length}
        options={LENGTHS.map((minutes) => ({ value: minutes, label: lengthLabel(Number(minutes), texts) }))}
        onValue={onLength}
      />
    </div>
  );
}

function lengthLabel(minutes: number, { planner, dates }: Texts): string {
  if (minutes < 60) return planner.minutes(minutes);
  return dates.duration(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'));
}
