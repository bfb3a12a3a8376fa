import { useRef, useState } from 'preact/hooks';
import { PlaceField } from '../../../../components/partners/PlaceField.tsx';
import type { ChosenPlace } from '../../../../components/partners/place.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { Field } from '../../../../components/ui/Field.tsx';
import { NO_DETAILS } from '../../../../utils/partners/new-partner.ts';
import { usualHours } from '../../../../utils/partners/week-presets.ts';
import type { Desk } from '../../desk.ts';
import { partnerActions } from '../../partner-actions.ts';
import { hrefTo } from '../../route.ts';
import { usePlaceSearch } from '../../use-place-search.ts';
import { ExampleOffer } from '../ExampleOffer.tsx';

interface AddPartnerProps {
  desk: Desk;
  /** There is nobody yet: the first gesture is taught. */
  first: boolean;
  onAdded: () => void;
}

/** A name and a city; the rest is what is usual there, until the owner says otherwise. */
export function AddPartner({ desk, first, onAdded }: AddPartnerProps) {
  const { partnerPane: words, partnerList } = desk.texts;
  const search = usePlaceSearch(desk);
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [place, setPlace] = useState<ChosenPlace | null>(null);
  const [tried, setTried] = useState(false);
  const add = async (chosen: ChosenPlace | null) => {
    setTried(true);
    if (name.trim() === '' || chosen === null) return;
    const id = crypto.randomUUID();
    const { zone, country, region } = chosen;
    const added = await partnerActions(desk).add(id, {
      ...NO_DETAILS,
      name: name.trim(),
      place: chosen.name,
      zone,
      country,
      holidayRegion: region,
      week: usualHours(country, region),
    });
    if (!added) return;
    onAdded();
    location.hash = hrefTo('partners', id);
  };
  return (
    <form
      ref={form}
      class="page-form add-partner"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add(place);
      }}
    >
      {first && (
        <div class="add-partner-words">
          <h2>{partnerList.empty.title}</h2>
          <p class="soft">{partnerList.empty.first}</p>
          <p class="soft">{partnerList.empty.next}</p>
          <ExampleOffer desk={desk} />
        </div>
      )}
      <Field
        label={words.name}
        value={name}
        onValue={setName}
        {...(tried && name.trim() === '' && { error: words.nameMissing })}
      />
      <PlaceField
        value={place?.name ?? ''}
        {...search}
        error={tried && place === null ? words.placeMissing : undefined}
        onPlace={(chosen, by) => {
          setPlace(chosen);
          // Enter in the city is the end of the form: the first fitting one is taken, and the partner kept.
          if (chosen && by === 'enter' && name.trim() !== '') void add(chosen);
        }}
      />
      <Button kind="main" type="submit">
        {words.add}
      </Button>
    </form>
  );
}
