import { WeekField } from '../../../../components/partners/WeekField.tsx';
import { Field } from '../../../../components/ui/Field.tsx';
import { useDraft } from '../../../../components/ui/use-draft.ts';
import type { SettingsSectionProps } from '../SettingsPage.tsx';

/** When the owner works, day by day, and when nothing may disturb. */
export function HoursSection({ desk, save }: SettingsSectionProps) {
  const texts = desk.texts.settings;
  const { settings } = desk;
  const [ownHours, setOwnHours] = useDraft(settings.ownHours, (changed) => save({ ownHours: changed }));
  const [quietHours, setQuiet] = useDraft(settings.quietHours, (changed) => save({ quietHours: changed }));
  return (
    <>
      <section class="page-section">
        <h2>{texts.hours}</h2>
        <p class="soft">{texts.hoursHint}</p>
        <WeekField week={ownHours} onWeek={setOwnHours} />
      </section>
      <section class="page-section">
        <h2>{texts.quiet}</h2>
        <p class="soft">{texts.quietHint}</p>
        <div class="hours-pair">
          <Field
            type="time"
            label={texts.quietFrom}
            value={quietHours.from}
            onValue={(from) => from && setQuiet({ ...quietHours, from })}
          />
          <Field
            type="time"
            label={texts.quietTo}
            value={quietHours.to}
            onValue={(to) => to && setQuiet({ ...quietHours, to })}
          />
        </div>
      </section>
    </>
  );
}
