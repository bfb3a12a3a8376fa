import { Button } from '../../../../components/ui/Button.tsx';
import { Choice } from '../../../../components/ui/Field.tsx';
import { SavedField } from '../../../../components/ui/SavedField.tsx';
import { ago } from '../../../../utils/dates/day-words.ts';
import { partnerActions } from '../../partner-actions.ts';
import type { PartnerSectionProps } from './section.ts';

/** The owner means to call them: about what, and whether to be told when the moment comes. */
export function CallSection({ partner, desk }: Pick<PartnerSectionProps, 'partner' | 'desk'>) {
  const { partnerPane, partnerList, dates } = desk.texts;
  const { intend } = partnerActions(desk).lists;
  const { call } = partner;
  if (!call)
    return (
      <div class="page-buttons">
        <Button icon="hand" onClick={() => intend(partner, { notify: false, about: '' })}>
          {partnerList.wantCall}
        </Button>
        <Button icon="bell" onClick={() => intend(partner, { notify: true, about: '' })}>
          {partnerList.wantCallNotify}
        </Button>
      </div>
    );
  return (
    <section class="pane-section pane-call">
      <h3>{partnerPane.call}</h3>
      <p class="soft">{ago(call.since, desk.now, dates)}</p>
      <div class="page-fields partner-fields">
        <SavedField
          label={partnerPane.callAbout}
          value={call.about}
          onSave={(about) => intend(partner, { notify: call.notify, about: about.trim() })}
        />
      </div>
      <Choice
        label={partnerPane.callNotify}
        checked={call.notify}
        onChecked={(notify) => intend(partner, { notify, about: call.about })}
      />
      <Button onClick={() => intend(partner, null)}>{partnerList.noCall}</Button>
    </section>
  );
}
