import { useState } from 'preact/hooks';
import { PlaceField } from '../../../../components/partners/PlaceField.tsx';
import type { ChosenPlace } from '../../../../components/partners/place.ts';
import { Button, IconButton } from '../../../../components/ui/Button.tsx';
import { DayField } from '../../../../components/ui/Field.tsx';
import type { Day } from '../../../../utils/dates/day.ts';
import type { Travel } from '../../../../utils/partners/partner.ts';
import { entryKeys } from '../../../../utils/partners/partner-lists.ts';
import type { Desk } from '../../desk.ts';
import { usePlaceSearch } from '../../use-place-search.ts';
import { daysWords } from './days-words.ts';
import type { PartnerSectionProps } from './section.ts';

/** Where they are between two days. */
export function TravelSection({ partner, desk, lists }: PartnerSectionProps) {
  const texts = desk.texts.partnerPane;
  const { travel } = partner;
  return (
    <section class="pane-section">
      <h3>{texts.travel}</h3>
      <p class="soft">{texts.travelHint}</p>
      <ul class="pane-rows">
        {travel.map((journey) => {
          const words = `${daysWords(journey, desk)} · ${journey.place}`;
          return (
            <li key={entryKeys.travel(journey)}>
              <span>{words}</span>
              <IconButton
                icon="cross"
                label={texts.removeDays(words)}
                onClick={() => lists.remove({ list: 'travel', entry: journey })}
              />
            </li>
          );
        })}
      </ul>
      <AddTravel desk={desk} onAdd={(added) => lists.add({ list: 'travel', entry: added })} />
    </section>
  );
}

interface Draft {
  from: Day | null;
  to: Day | null;
  place: ChosenPlace | null;
}

const EMPTY: Draft = { from: null, to: null, place: null };

function AddTravel({ desk, onAdd }: { desk: Desk; onAdd: (added: Travel) => void }) {
  const words = desk.texts.partnerPane;
  const search = usePlaceSearch(desk);
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const set = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const { from, to, place } = draft;
  const backwards = from !== null && to !== null && to < from;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (from === null || to === null || backwards || place === null) return;
    onAdd({ from, to, place: place.name, zone: place.zone });
    setDraft(EMPTY);
    setTried(false);
  };
  return (
    <form class="pane-form" onSubmit={add} noValidate>
      <PlaceField
        label={words.travelPlace}
        value={place?.name ?? ''}
        {...search}
        onPlace={(chosen) => set({ place: chosen })}
        {...(tried && place === null && { error: words.placeMissing })}
      />
      <DayField
        label={words.from}
        value={from}
        onValue={(day) => set({ from: day })}
        {...(tried && from === null && { error: words.daysMissing })}
      />
      <DayField
        label={words.to}
        value={to}
        onValue={(day) => set({ to: day })}
        {...(tried && to === null && { error: words.daysMissing })}
        {...(backwards && { error: words.endBeforeStart })}
      />
      <Button type="submit" icon="plus">
        {words.addTravel}
      </Button>
    </form>
  );
}
