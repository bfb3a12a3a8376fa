import { SiteAccess } from '../../../../components/desk/SiteAccess.tsx';
import type { Desk } from '../../desk.ts';
import { hrefTo } from '../../route.ts';
import { useSiteAccess } from '../../use-site-access.ts';

/** Which sites may be read, at a glance. */
export function AccessSection({ desk }: { desk: Desk }) {
  const texts = desk.texts.settings;
  const allowed = useSiteAccess(desk.suppliers);
  return (
    <section class="page-section">
      <h2>{texts.access}</h2>
      <p class="soft">{desk.suppliers.length > 0 ? texts.accessHint : texts.accessNone}</p>
      <ul class="facts">
        {desk.suppliers.map((supplier) => (
          <li key={supplier.id} class="access-line">
            <a href={hrefTo('suppliers', supplier.id)}>
              <bdi>{supplier.name}</bdi>
            </a>
            <SiteAccess supplier={supplier} allowed={allowed} />
          </li>
        ))}
      </ul>
    </section>
  );
}
