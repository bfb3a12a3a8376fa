import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../../../components/ui/Button.tsx';
import { DayField, Field } from '../../../../components/ui/Field.tsx';
import type { Day } from '../../../../utils/dates/day.ts';
import { entryKeys } from '../../../../utils/partners/partner-lists.ts';
import type { WeekException } from '../../../../utils/partners/week.ts';
import { hoursWords } from '../../../../utils/partners/week-words.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';
import { daysWords } from './days-words.ts';
import type { PartnerSectionProps } from './section.ts';

/** Days that are not like the others: closed, or with other hours. */
export function ExceptionsSection({ partner, desk, lists }: PartnerSectionProps) {
  const texts = desk.texts.partnerPane;
  const { exceptions } = partner;
  return (
    <section class="pane-section">
      <h3>{texts.exceptions}</h3>
      <p class="soft">{texts.exceptionsHint}</p>
      <ul class="pane-rows">
        {exceptions.map((exception) => {
          const days = daysWords(exception, desk);
          return (
            <li key={entryKeys.exceptions(exception)}>
              <span>
                {days}
                {' · '}
                {exception.intervals.length > 0 ? hoursWords(exception.intervals, desk.texts) : texts.closed}
              </span>
              <IconButton
                icon="cross"
                label={texts.removeDays(days)}
                onClick={() => lists.remove({ list: 'exceptions', entry: exception })}
              />
            </li>
          );
        })}
      </ul>
      <AddException texts={desk.texts} onAdd={(added) => lists.add({ list: 'exceptions', entry: added })} />
    </section>
  );
}

interface Draft {
  from: Day | null;
  to: Day | null;
  open: string;
  close: string;
}

const EMPTY: Draft = { from: null, to: null, open: '', close: '' };

function AddException({ texts, onAdd }: { texts: Texts; onAdd: (added: WeekException) => void }) {
  const words = texts.partnerPane;
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const set = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const read = readException(draft);
  const wrong = tried && 'fault' in read ? read.fault : null;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if ('fault' in read) return;
    onAdd(read);
    setDraft(EMPTY);
    setTried(false);
  };
  return (
    <form class="pane-form" onSubmit={add} noValidate>
      <DayField
        label={words.from}
        value={draft.from}
        onValue={(from) => set({ from })}
        {...(wrong === 'daysMissing' && { error: words.daysMissing })}
      />
      <DayField
        label={words.to}
        value={draft.to}
        onValue={(to) => set({ to })}
        {...(wrong === 'endBeforeStart' && { error: words.endBeforeStart })}
      />
      <Field
        type="time"
        label={words.openFrom}
        value={draft.open}
        onValue={(open) => set({ open })}
        hint={words.openHint}
        {...(wrong === 'hoursIncomplete' && { error: words.hoursIncomplete })}
      />
      <Field type="time" label={words.openTo} value={draft.close} onValue={(close) => set({ close })} />
      <Button type="submit" icon="plus">
        {words.addException}
      </Button>
    </form>
  );
}

/** The days as typed, one alone being first and last, or why they cannot be. */
function readException({
  from,
  to,
  open,
  close,
}: Draft): WeekException | { fault: 'daysMissing' | 'endBeforeStart' | 'hoursIncomplete' } {
  if (from === null) return { fault: 'daysMissing' };
  const last = to ?? from;
  if (last < from) return { fault: 'endBeforeStart' };
  if ((open === '') !== (close === '')) return { fault: 'hoursIncomplete' };
  return { from, to: last, intervals: open === '' ? [] : [{ from: open, to: close }] };
}
