import { Field } from '../../../../components/ui/Field.tsx';
import { useDraft } from '../../../../components/ui/use-draft.ts';
import type { PartnerSectionProps } from './section.ts';

/** When they must not be woken. */
export function SleepSection({ partner, desk, save }: PartnerSectionProps) {
  const texts = desk.texts.partnerPane;
  const [sleep, change] = useDraft(partner.sleep, (changed) => save({ sleep: changed }));
  return (
    <section class="pane-section">
      <h3>{texts.sleep}</h3>
      <p class="soft">{texts.sleepHint}</p>
      <div class="hours-pair">
        <Field
          type="time"
          label={texts.sleepFrom}
          value={sleep.from}
          onValue={(from) => from && change({ ...sleep, from })}
        />
        <Field
          type="time"
          label={texts.sleepTo}
          value={sleep.to}
          onValue={(to) => to && change({ ...sleep, to })}
        />
      </div>
    </section>
  );
}
