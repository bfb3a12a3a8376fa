import { isNight, overlap } from '../../utils/partners/interval-rules.ts';
import { type Interval, WEEKDAYS, type Week, type Weekday } from '../../utils/partners/week.ts';
import { IconButton } from '../ui/Button.tsx';
import { useTexts } from '../use-texts.ts';
import './week-field.css';

/** More than anybody has in a day. */
const MOST = 6;

interface WeekFieldProps {
  week: Week;
  onWeek: (week: Week) => void;
}

/** The hours of each weekday: several a day, also past midnight. Kept when a field is left. */
export function WeekField({ week, onWeek }: WeekFieldProps) {
  const { dates } = useTexts();
  return (
    <ul class="hours">
      {WEEKDAYS.map((weekday) => (
        <li key={weekday} class="hours-day">
          <span class="hours-name">{dates.weekdays[weekday - 1]}</span>
          <DayHours
            weekday={weekday}
            hours={week[weekday]}
            onHours={(hours) => onWeek({ ...week, [weekday]: hours })}
          />
        </li>
      ))}
    </ul>
  );
}

interface DayHoursProps {
  weekday: Weekday;
  hours: Interval[];
  onHours: (hours: Interval[]) => void;
}

function DayHours({ weekday, hours, onHours }: DayHoursProps) {
  const { dates, hours: texts } = useTexts();
  const day = dates.weekdays[weekday - 1] ?? '';
  const change = (at: number, part: Partial<Interval>) =>
    onHours(hours.map((interval, index) => (index === at ? { ...interval, ...part } : interval)));
  return (
    <>
      <IntervalList
        name={day}
        dayAfter={dates.weekdays[weekday % 7] ?? ''}
        hours={hours}
        onChange={change}
        onRemove={(at) => onHours(hours.filter((_, index) => index !== at))}
      />
      <IconButton
        icon="plus"
        label={texts.addOn(day)}
        disabled={hours.length >= MOST}
        onClick={() => onHours([...hours, nextHours(hours)])}
      />
    </>
  );
}

interface IntervalListProps {
  /** Of the day, in the names of the fields. */
  name: string;
  /** Where a night shift ends. */
  dayAfter: string;
  hours: Interval[];
  onChange: (at: number, part: Partial<Interval>) => void;
  onRemove: (at: number) => void;
}

function IntervalList({ name, dayAfter, hours, onChange, onRemove }: IntervalListProps) {
  const texts = useTexts().hours;
  // Intervals have no identity but their place: typing in one must not make it another.
  const rows = hours.map((interval, at) => ({ ...interval, at }));
  return (
    <div class="hours-intervals">
      {hours.length === 0 && <span class="soft">{texts.dayOff}</span>}
      {rows.map(({ at, from, to }) => (
        <span key={at} class="hours-interval">
          <input
            type="time"
            class="field-control"
            aria-label={texts.from(name, at + 1)}
            value={from}
            onChange={({ currentTarget: { value } }) => value && onChange(at, { from: value })}
          />
          {' – '}
          <input
            type="time"
            class="field-control"
            aria-label={texts.to(name, at + 1)}
            value={to === '24:00' ? '00:00' : to}
            onChange={({ currentTarget: { value } }) => value && onChange(at, { to: value })}
          />
          <IconButton icon="cross" label={texts.remove(name, from)} onClick={() => onRemove(at)} />
          {isNight({ from, to }) && (
            <span class="hours-night">{from === to ? texts.wholeDay : texts.nextDay(dayAfter)}</span>
          )}
        </span>
      ))}
      {overlap(hours) && <span class="field-error">{texts.overlap}</span>}
    </div>
  );
}

/** A first guess to change: the morning, then the afternoon. */
function nextHours(hours: Interval[]): Interval {
  return hours.length === 0 ? { from: '09:00', to: '12:30' } : { from: '14:00', to: '18:00' };
}
