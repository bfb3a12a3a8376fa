import { WeekField } from '../../../../components/partners/WeekField.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { useDraft } from '../../../../components/ui/use-draft.ts';
import type { Partner } from '../../../../utils/partners/partner.ts';
import { WEEKDAYS } from '../../../../utils/partners/week.ts';
import { likeDay, presetWeek, usualHours, WEEK_PRESETS } from '../../../../utils/partners/week-presets.ts';
import type { PartnerSectionProps } from './section.ts';

/** When they work, on their clock. */
export function PartnerHoursSection({ partner, desk, save }: PartnerSectionProps) {
  const { partnerPane, hours, dates } = desk.texts;
  const { country, holidayRegion } = partner;
  const [week, setWeek] = useDraft(partner.week, (changed) => save({ week: changed }));
  const model = WEEKDAYS.find((weekday) => week[weekday].length > 0);
  return (
    <section class="pane-section">
      <h3>{partnerPane.hours}</h3>
      <p class="soft">{partnerPane.hoursHint(partner.place)}</p>
      {isUsual({ ...partner, week }) && <p class="soft">{partnerPane.guessed}</p>}
      <WeekField week={week} onWeek={setWeek} />
      <div class="page-buttons">
        {model && (
          <Button icon="copy" onClick={() => setWeek(likeDay(week, model))}>
            {hours.toAll(dates.weekdays[model - 1] ?? '')}
          </Button>
        )}
        {WEEK_PRESETS.map((preset) => (
          <Button key={preset} onClick={() => setWeek(presetWeek(preset, country, holidayRegion))}>
            {hours.preset[preset]}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** What was filled in when they were added, or happens to be the same: a guess is shown as one. */
function isUsual({ week, country, holidayRegion }: Partner): boolean {
  return JSON.stringify(week) === JSON.stringify(usualHours(country, holidayRegion));
}
