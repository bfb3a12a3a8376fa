import { useMemo } from 'preact/hooks';
import { Select } from '../../../../components/ui/Field.tsx';
import { yearOf } from '../../../../utils/dates/day-count.ts';
import { holidaysKnown } from '../../../../utils/dates/work-calendar.ts';
import { regionOptions } from '../../region-options.ts';
import { useCountryHolidays } from '../../use-country-holidays.ts';
import type { SettingsSectionProps } from '../SettingsPage.tsx';
import { countries } from './countries.ts';

/** Whose working days count. */
export function CountrySection({ desk, save }: SettingsSectionProps) {
  const texts = desk.texts.settings;
  const { country, region } = desk.settings;
  const options = useMemo(() => countries(desk.language), [desk.language]);
  const known = useCountryHolidays(country);
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
        {known && known.regions.length > 0 && (
          <Select
            label={texts.region}
            value={region ?? ''}
            options={[
              { value: '', label: texts.regionElsewhere },
              ...regionOptions(known.regions, region, desk.language),
            ]}
            onValue={(code) => save({ region: code || null })}
          />
        )}
      </div>
      {known !== undefined && <HolidayLimits desk={desk} />}
    </section>
  );
}

/** Says so where no holidays are known, and in the last year of which they are. */
function HolidayLimits({ desk: { texts, calendar, today } }: Pick<SettingsSectionProps, 'desk'>) {
  if (!holidaysKnown(calendar)) return <p class="soft">{texts.settings.weekendsOnly}</p>;
  const until = calendar.holidays?.until;
  if (until === undefined || yearOf(today) < yearOf(until)) return null;
  return <p class="soft">{texts.settings.holidaysEnd(yearOf(until))}</p>;
}
