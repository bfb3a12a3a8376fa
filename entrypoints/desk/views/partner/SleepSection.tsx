import { Field } from '../../../../components/ui/Field.tsx';
import type { PartnerSectionProps } from './section.ts';

/** When they must not be woken. */
export function SleepSection({ partner, desk, save }: PartnerSectionProps) {
  const texts = desk.texts.partnerPane;
  const { sleep } = partner;
  return (
    <section class="pane-section">
      <h3>{texts.sleep}</h3>
      <p class="soft">{texts.sleepHint}</p>
      <div class="hours-pair">
        <Field
          type="time"
          label={texts.sleepFrom}
          value={sleep.from}
          onValue={(from) => from && save({ sleep: { ...sleep, from } })}
        />
        <Field
          type="time"
          label={texts.sleepTo}
          value={sleep.to}
          onValue={(to) => to && save({ sleep: { ...sleep, to } })}
        />
      </div>
    </section>
  );
}
