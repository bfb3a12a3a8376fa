import { useMemo } from 'preact/hooks';
import { Select } from '../../../../components/ui/Field.tsx';
import type { Day } from '../../../../utils/dates/day.ts';
import { yearOf } from '../../../../utils/dates/day-count.ts';
import { shortDay } from '../../../../utils/dates/day-words.ts';
import type { Holiday } from '../../../../utils/dates/holidays.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';
import { regionOptions } from '../../region-options.ts';
import { useCountryHolidays } from '../../use-country-holidays.ts';
import { countries } from '../settings/countries.ts';
import type { PartnerSectionProps } from './section.ts';

/** Shown of those to come. */
const NEXT = 5;

interface HolidaySectionProps extends PartnerSectionProps {
  /** Of the country and region they keep. */
  holidays: Holiday[];
}

/** Whose public holidays they keep, the next ones, and how far they are known. */
export function HolidaySection({ partner, desk, save, holidays }: HolidaySectionProps) {
  const texts = desk.texts.partnerPane;
  const known = useCountryHolidays(partner.country);
  const options = useMemo(
    () => [{ value: '', label: texts.countryNone }, ...countries(desk.language)],
    [desk.language],
  );
  return (
    <section class="pane-section">
      <h3>{texts.country}</h3>
      <div class="page-fields partner-fields">
        <Select
          label={texts.countryLabel}
          value={partner.country ?? ''}
          options={options}
          onValue={(country) => save({ country: country || null, holidayRegion: null })}
        />
        {known && known.regions.length > 0 && (
          <Select
            label={texts.region}
            value={partner.holidayRegion ?? ''}
            options={[
              { value: '', label: texts.regionAll },
              ...regionOptions(known.regions, partner.holidayRegion, desk.language),
            ]}
            onValue={(region) => save({ holidayRegion: region || null })}
          />
        )}
      </div>
      <NextHolidays holidays={holidays} today={desk.today} texts={desk.texts} />
      {known && <p class="small soft">{texts.holidaysUntil(String(yearOf(known.until)))}</p>}
      {known === null && <p class="soft">{texts.noHolidays}</p>}
    </section>
  );
}

function NextHolidays({ holidays, today, texts }: { holidays: Holiday[]; today: Day; texts: Texts }) {
  const next = holidays.filter(({ on }) => on >= today).slice(0, NEXT);
  if (next.length === 0) return null;
  return (
    <ul class="pane-rows" aria-label={texts.partnerPane.nextHolidays}>
      {next.map(({ on, name, toBeConfirmed }) => (
        <li key={`${on} ${name.en}`}>
          <span>
            <span class="pane-row-when">{shortDay(on, today, texts.dates)}</span>
            {texts.calls.holidayName(name)}
            {toBeConfirmed && <span class="soft"> · {texts.partnerPane.toBeConfirmed}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
