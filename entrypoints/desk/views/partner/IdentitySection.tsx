import { PlaceField } from '../../../../components/partners/PlaceField.tsx';
import { SavedField } from '../../../../components/ui/SavedField.tsx';
import { usePlaceSearch } from '../../use-place-search.ts';
import type { PartnerSectionProps } from './section.ts';

/** Who, where, and in which group of the owner's. */
export function IdentitySection({ partner, desk, save }: PartnerSectionProps) {
  const texts = desk.texts.partnerPane;
  const search = usePlaceSearch(desk);
  return (
    <section class="pane-section">
      <div class="page-fields partner-fields">
        <SavedField
          label={texts.name}
          value={partner.name}
          check={(name) => (name.trim() === '' ? texts.nameMissing : undefined)}
          onSave={(name) => save({ name: name.trim() })}
        />
        <PlaceField
          value={partner.place}
          {...search}
          onPlace={(place) =>
            place &&
            save({
              place: place.name,
              zone: place.zone,
              ...(place.country !== null && { country: place.country, holidayRegion: place.region }),
            })
          }
        />
        <SavedField
          label={texts.group}
          hint={texts.groupHint}
          value={partner.group ?? ''}
          onSave={(group) => save({ group: group.trim() || null })}
        />
      </div>
    </section>
  );
}
