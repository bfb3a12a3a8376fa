import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Button } from '../../../../components/ui/Button.tsx';
import { Select } from '../../../../components/ui/Field.tsx';
import { sitePattern } from '../../../../utils/orders/shop-place.ts';
import { removeSite } from '../../use-site-access.ts';
import { watchPermissions } from '../../watch-permissions.ts';
import type { SettingsSectionProps } from '../SettingsPage.tsx';

const MONTHS = [1, 3, 6, 12, 24];

/** When a bookmark is to be looked at again, and which sites may be fetched for that. */
export function DossierSection({ desk, save }: SettingsSectionProps) {
  const texts = desk.texts.changes.settings;
  const { recheckMonths } = desk.settings;
  const choices =
    recheckMonths === null || MONTHS.includes(recheckMonths) ? MONTHS : [...MONTHS, recheckMonths];
  const suppliers = desk.suppliers.flatMap(({ origin }) => (origin ? [sitePattern(origin)] : []));
  const sites = useGrantedSites().filter((site) => !suppliers.includes(site));
  return (
    <section class="page-section">
      <h2>{texts.title}</h2>
      <div class="page-fields">
        <Select
          label={texts.months}
          hint={texts.hint}
          value={recheckMonths === null ? '' : String(recheckMonths)}
          options={[
            ...choices.toSorted((a, b) => a - b).map((n) => ({ value: String(n), label: texts.options(n) })),
            { value: '', label: texts.never },
          ]}
          onValue={(months) => save({ recheckMonths: months === '' ? null : Number(months) })}
        />
      </div>
      <h3>{texts.sites}</h3>
      {sites.length === 0 && <p class="soft">{texts.noSites}</p>}
      <ul class="facts">
        {sites.map((site) => (
          <li key={site} class="access-line">
            <bdi>{hostOf(site)}</bdi>
            <Button
              kind="link"
              aria-label={texts.takeBackOf(hostOf(site))}
              // First of all, in the click itself: a browser wants it so.
              onClick={() =>
                void removeSite(site.replace('/*', '')).then(() => desk.say({ text: texts.wasTaken }))
              }
            >
              {texts.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hostOf(pattern: string): string {
  return new URL(pattern.replace('/*', '')).host;
}

/** Match patterns of single sites that may be read, now and after every change. */
function useGrantedSites(): string[] {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    return watchPermissions(
      () =>
        void browser.permissions
          .getAll()
          .then(({ origins = [] }) =>
            setSites(origins.filter((one) => /^https?:\/\/[^*/]+\/\*$/.test(one)).sort()),
          ),
    );
  }, []);
  return sites;
}
