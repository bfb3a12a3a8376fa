import { useMemo } from 'preact/hooks';
import { Select } from '../../../../components/ui/Field.tsx';
import { shortDay } from '../../../../utils/dates/day-words.ts';
import type { Holiday } from '../../../../utils/partners/holiday.ts';
import { countries } from '../settings/countries.ts';
import type { PartnerSectionProps } from './section.ts';

/** Shown of those to come. */
const NEXT = 5;

interface HolidaySectionProps extends PartnerSectionProps {
  holidays: Holiday[];
}

/** Whose public holidays they keep, and the next ones. */
export function HolidaySection({ partner, desk, save, holidays }: HolidaySectionProps) {
  const texts = desk.texts.partnerPane;
  const options = useMemo(
    () => [{ value: '', label: texts.countryNone }, ...countries(desk.language)],
    [desk.language],
  );
  const next = holidays.filter(({ on }) => on >= desk.today).slice(0, NEXT);
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
      </div>
      {next.length > 0 ? (
        <ul class="pane-rows" aria-label={texts.nextHolidays}>
          {next.map(({ on, name, toBeConfirmed }) => (
            <li key={`${on} ${name.en}`}>
              <span>
                <span class="soft">{shortDay(on, desk.today, desk.texts.dates)}</span> {name[desk.language]}
                {toBeConfirmed && <span class="soft"> · {texts.toBeConfirmed}</span>}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">{texts.noHolidays}</p>
      )}
    </section>
  );
}
