import { Button } from '../../../../components/ui/Button.tsx';
import { platformName } from '../../../../utils/orders/platform-name.ts';
import { removeSite, requestSite } from '../../use-site-access.ts';
import type { SupplierSectionProps } from '../SupplierPage.tsx';

/** The supplier's site, and whether it may be read: given and taken back here, in the click. */
export function SiteSection({ supplier, desk, allowed }: SupplierSectionProps & { allowed: boolean }) {
  const texts = desk.texts.suppliers;
  if (supplier.origin === '') {
    return (
      <section class="page-section">
        <h2>{texts.site}</h2>
        <p>{texts.noSite}</p>
      </section>
    );
  }
  // `request` and `remove` come first, before anything is awaited: the browser wants them in the click itself.
  const grant = () => {
    requestSite(supplier.origin).then((given) =>
      desk.say({ text: given ? texts.wasGranted : texts.wasRefused }),
    );
  };
  const takeBack = () => {
    removeSite(supplier.origin).then(() => desk.say({ text: texts.wasTaken }));
  };
  return (
    <section class="page-section">
      <h2>{texts.site}</h2>
      <dl class="facts">
        <div>
          <dt>{texts.host}</dt>
          <dd>
            <a href={supplier.listUrl ?? supplier.origin} target="_blank" rel="noopener noreferrer">
              <bdi>{new URL(supplier.origin).host}</bdi>
            </a>
            {supplier.shopPath !== '/' && <bdi>{supplier.shopPath}</bdi>}
          </dd>
        </div>
        <div>
          <dt>{texts.platform}</dt>
          <dd>{platformName(supplier.platform) ?? texts.platformUnknown}</dd>
        </div>
      </dl>
      <p>{allowed ? texts.accessGranted : texts.accessMissing}</p>
      <div class="page-buttons">
        {allowed ? (
          <Button icon="lock" onClick={takeBack}>
            {texts.takeBack}
          </Button>
        ) : (
          <Button kind="main" icon="check" onClick={grant}>
            {texts.grant}
          </Button>
        )}
      </div>
    </section>
  );
}
