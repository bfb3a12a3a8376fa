import { useMemo } from 'preact/hooks';
import { yearOf } from '../../../../utils/dates/day-count.ts';
import { ZONE_DATA_VERSION } from '../../../../utils/dates/zone-table.ts';
import { townOf } from '../../../../utils/partners/town-of.ts';
import type { Desk } from '../../desk.ts';
import { useBrowserZones } from '../../use-browser-zones.ts';
import { useCountryHolidays } from '../../use-country-holidays.ts';

/** Named one by one up to here. */
const NAMED = 8;

/** What the product knows of clocks and holidays, how old it is, and whose work it is. */
export function DataSection({ desk }: { desk: Desk }) {
  const texts = desk.texts.settings;
  const browser = useBrowserZones();
  const holidays = useCountryHolidays(desk.settings.country);
  const towns = useMemo(() => [...new Set((browser?.corrects ?? []).map(townOf))], [browser]);
  const more = towns.length - NAMED;
  return (
    <section class="page-section">
      <h2>{texts.knowledge}</h2>
      <dl class="facts">
        <div>
          <dt>{texts.clockData}</dt>
          <dd>
            <p>{texts.clockVersion(ZONE_DATA_VERSION)}</p>
            {browser && <p class="soft">{texts.browserVersion(browser.level)}</p>}
            {towns.length > 0 && (
              <p>
                {texts.browserBehind(
                  more > 0
                    ? desk.texts.partnerList.andMore(towns.slice(0, NAMED).join(', '), more)
                    : towns.join(', '),
                )}
              </p>
            )}
            {browser && browser.yieldsTo.length > 0 && <p class="soft">{texts.browserAhead}</p>}
          </dd>
        </div>
        <div>
          <dt>{texts.holidayData}</dt>
          <dd>
            {holidays && <p>{texts.holidaysUntil(yearOf(holidays.until))}</p>}
            {holidays === null && <p>{texts.holidaysUnknown}</p>}
            <p class="soft">
              {texts.holidayCredit}{' '}
              <a href="/holidays/LICENCE.txt" target="_blank" rel="noopener noreferrer">
                CC BY-SA 3.0
              </a>
            </p>
          </dd>
        </div>
      </dl>
    </section>
  );
}
