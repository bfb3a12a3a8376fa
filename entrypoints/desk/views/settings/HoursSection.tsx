import { WeekField } from '../../../../components/partners/WeekField.tsx';
import { Field } from '../../../../components/ui/Field.tsx';
import type { SettingsSectionProps } from '../SettingsPage.tsx';

/** When the owner works, day by day, and when nothing may disturb. */
export function HoursSection({ desk, save }: SettingsSectionProps) {
  const texts = desk.texts.settings;
  const { ownHours, quietHours } = desk.settings;
  return (
    <>
      <section class="page-section">
        <h2>{texts.hours}</h2>
        <p class="soft">{texts.hoursHint}</p>
        <WeekField week={ownHours} onWeek={(week) => save({ ownHours: week })} />
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
