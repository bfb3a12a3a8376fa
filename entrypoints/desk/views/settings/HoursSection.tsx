import { Button, IconButton } from '../../../../components/ui/Button.tsx';
import { Field } from '../../../../components/ui/Field.tsx';
import type { Settings } from '../../../../utils/settings.ts';
import type { SettingsSectionProps } from '../SettingsPage.tsx';
import './hours-section.css';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
type Hours = Settings['ownHours'][1];

/** When the owner works, day by day, and when nothing may disturb. */
export function HoursSection({ desk, save }: SettingsSectionProps) {
  const texts = desk.texts.settings;
  const { ownHours, quietHours } = desk.settings;
  return (
    <>
      <section class="page-section">
        <h2>{texts.hours}</h2>
        <p class="soft">{texts.hoursHint}</p>
        <ul class="hours">
          {WEEKDAYS.map((weekday) => (
            <DayHours
              key={weekday}
              desk={desk}
              day={desk.texts.dates.weekdays[weekday - 1] ?? ''}
              hours={ownHours[weekday]}
              onHours={(hours) => save({ ownHours: { ...ownHours, [weekday]: hours } })}
            />
          ))}
        </ul>
      </section>
      <section class="page-section">
        <h2>{texts.quiet}</h2>
        <p class="soft">{texts.quietHint}</p>
        <div class="hours-pair">
          <Field
            type="time"
            label={texts.quietFrom}
            value={quietHours.from}
            onValue={(from) => from && save({ quietHours: { ...quietHours, from } })}
          />
          <Field
            type="time"
            label={texts.quietTo}
            value={quietHours.to}
            onValue={(to) => to && save({ quietHours: { ...quietHours, to } })}
          />
        </div>
      </section>
    </>
  );
}

interface DayHoursProps {
  desk: SettingsSectionProps['desk'];
  day: string;
  hours: Hours;
  onHours: (hours: Hours) => void;
}

function DayHours({ desk, day, hours, onHours }: DayHoursProps) {
  const texts = desk.texts.settings;
  const change = (at: number, part: Partial<Hours[number]>) =>
    onHours(hours.map((interval, index) => (index === at ? { ...interval, ...part } : interval)));
  // Intervals have no identity but their place: typing in one must not make it another.
  const rows = hours.map((interval, at) => ({ ...interval, at }));
  return (
    <li class="hours-day">
      <span class="hours-name">{day}</span>
      <div class="hours-intervals">
        {hours.length === 0 && <span class="soft">{texts.dayOff}</span>}
        {rows.map(({ at, from, to }) => (
          <span key={at} class="hours-interval">
            <input
              type="time"
              class="field-control"
              aria-label={texts.from(day, at + 1)}
              value={from}
              onChange={({ currentTarget: { value } }) => value && change(at, { from: value })}
            />
            {' – '}
            <input
              type="time"
              class="field-control"
              aria-label={texts.to(day, at + 1)}
              value={to}
              onChange={({ currentTarget: { value } }) => value && change(at, { to: value })}
            />
            <IconButton
              icon="cross"
              label={texts.removeHours(day, from)}
              onClick={() => onHours(hours.filter((_, index) => index !== at))}
            />
          </span>
        ))}
      </div>
      <Button
        kind="link"
        aria-label={texts.addHoursOn(day)}
        disabled={hours.length >= 6}
        onClick={() => onHours([...hours, nextHours(hours)])}
      >
        {texts.addHours}
      </Button>
    </li>
  );
}

/** A first guess to change: the morning, then the afternoon. */
function nextHours(hours: Hours): Hours[number] {
  return hours.length === 0 ? { from: '09:00', to: '12:30' } : { from: '14:00', to: '18:00' };
}
