import { useMemo } from 'preact/hooks';
import { Select } from '../../../../components/ui/Field.tsx';
import { FRENCH_HOLIDAY_REGIONS } from '../../../../utils/dates/holidays-france.ts';
import { holidaysKnown } from '../../../../utils/dates/work-calendar.ts';
import type { SettingsSectionProps } from '../SettingsPage.tsx';
import { countries } from './countries.ts';

/** Whose working days count. */
export function CountrySection({ desk, save }: SettingsSectionProps) {
  const texts = desk.texts.settings;
  const { country, region } = desk.settings;
  const options = useMemo(() => countries(desk.language), [desk.language]);
  return (
    <section class="page-section">
      <h2>{texts.country}</h2>
      <div class="page-fields">
        <Select
          label={texts.countryLabel}
          hint={texts.countryHint}
          value={country}
          options={options}
          onValue={(chosen) => save({ country: chosen, region: null })}
        />
        {country === 'FR' && (
          <Select
            label={texts.region}
            value={region ?? ''}
            options={[
              { value: '', label: texts.regionElsewhere },
              ...FRENCH_HOLIDAY_REGIONS.map((code) => ({ value: code, label: texts.regions[code] ?? code })),
            ]}
            onValue={(code) => save({ region: code || null })}
          />
        )}
      </div>
      {!holidaysKnown({ country, region }) && <p class="soft">{texts.weekendsOnly}</p>}
    </section>
  );
}
