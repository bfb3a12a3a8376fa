import { useMemo } from 'preact/hooks';
import { PlaceField } from '../../../../components/partners/PlaceField.tsx';
import { Choice } from '../../../../components/ui/Field.tsx';
import { PlainSentence } from '../../../../components/ui/PlainSentence.tsx';
import { clockWords } from '../../../../utils/dates/day-words.ts';
import { ownZone } from '../../../../utils/dates/own-zone.ts';
import { wallTimeAt } from '../../../../utils/dates/wall-time.ts';
import { townOf } from '../../../../utils/partners/town-of.ts';
import { usePlaceSearch } from '../../use-place-search.ts';
import { utcWords } from '../../zone-options.ts';
import type { SettingsSectionProps } from '../SettingsPage.tsx';

/** By which clock the owner lives: the machine's, or always the same. */
export function ZoneSection({ desk, save }: SettingsSectionProps) {
  const texts = desk.texts.settings;
  const { zone } = desk.settings;
  const machine = useMemo(ownZone, [desk.now]);
  const search = usePlaceSearch(desk);
  const clock = (name: string) => clockWords(wallTimeAt(desk.now, name).time, desk.texts.dates);
  return (
    <section class="page-section">
      <h2>{texts.zone}</h2>
      <Choice
        name="zone"
        label={texts.zoneAutomatic(machine, clock(machine))}
        hint={texts.zoneAutomaticHint}
        checked={zone === null}
        onChecked={() => save({ zone: null })}
      />
      {zone === null && machine === 'UTC' && <PlainSentence tone="waiting">{texts.zoneIsUtc}</PlainSentence>}
      <Choice
        name="zone"
        label={zone === null ? texts.zoneFixed : texts.zoneFixedTo(zone, clock(zone))}
        hint={texts.zoneFixedHint}
        checked={zone !== null}
        onChecked={() => save({ zone: machine })}
      />
      {zone !== null && (
        <div class="page-fields">
          <PlaceField
            label={texts.zoneCity}
            value={`${townOf(zone)} (${utcWords(zone, desk.now)})`}
            {...search}
            onPlace={(place) => place && save({ zone: place.zone })}
          />
        </div>
      )}
    </section>
  );
}
