import { useId, useState } from 'preact/hooks';
import { SearchField } from '../../../../components/desk/SearchField.tsx';
import type { Partner } from '../../../../utils/partners/partner.ts';
import { searchPartners } from '../../../../utils/partners/search-partners.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';

/** More than a glance takes in: then they are searched. */
const FEW = 16;

interface ChoosePartnersProps {
  partners: Partner[];
  chosen: Partner[];
  texts: Texts;
  onChosen: (ids: string[]) => void;
}

/** With whom: boxes to tick, the ticked ones first where there are many. */
export function ChoosePartners({ partners, chosen, texts, onChosen }: ChoosePartnersProps) {
  const [words, setWords] = useState('');
  const many = partners.length > FEW;
  const found = searchPartners(partners, words).filter((partner) => !chosen.includes(partner));
  const shown = many ? [...chosen, ...found.slice(0, Math.max(4, FEW - chosen.length))] : partners;
  const ids = chosen.map(({ id }) => id);
  return (
    <fieldset class="planner-with">
      <legend>{texts.planner.with}</legend>
      {many && <SearchField label={texts.planner.find} value={words} onValue={setWords} />}
      <div class="planner-chips">
        {shown.map((partner) => (
          <Chip
            key={partner.id}
            partner={partner}
            checked={ids.includes(partner.id)}
            onChecked={(checked) =>
              onChosen(checked ? [...ids, partner.id] : ids.filter((id) => id !== partner.id))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChipProps {
  partner: Partner;
  checked: boolean;
  onChecked: (checked: boolean) => void;
}

function Chip({ partner, checked, onChecked }: ChipProps) {
  const id = useId();
  return (
    <span class="planner-chip">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <label for={id}>
        <bdi>{partner.name}</bdi>
        {partner.place && <span class="soft"> · {partner.place}</span>}
      </label>
    </span>
  );
}
