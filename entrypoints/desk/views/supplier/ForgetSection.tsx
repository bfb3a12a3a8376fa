import { useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { Dialog } from '../../../../components/ui/Dialog.tsx';
import { sendMessage } from '../../../../utils/messages.ts';
import { orderActions } from '../../order-actions.ts';
import { hrefTo } from '../../route.ts';
import type { SupplierSectionProps } from '../SupplierPage.tsx';

/** The way out: says what goes, offers the orders as a file first, then deletes for good. */
export function ForgetSection({ supplier, desk }: SupplierSectionProps) {
  const texts = desk.texts.suppliers;
  const [asking, setAsking] = useState(false);
  const views = desk.views.filter(({ supplierId }) => supplierId === supplier.id);
  const forget = async () => {
    const done = await desk.act(() => sendMessage('suppliers.forget', supplier.id), {
      text: texts.forgotten(supplier.name),
    });
    setAsking(false);
    if (done) location.hash = hrefTo('suppliers');
  };
  return (
    <section class="page-section">
      <h2>{texts.forget}</h2>
      <p class="soft">{texts.forgetHow}</p>
      <div class="page-buttons">
        <Button kind="danger" icon="bin" onClick={() => setAsking(true)}>
          {texts.forgetDo}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={texts.forgetTitle(supplier.name)}
          onClose={() => setAsking(false)}
          onSubmit={forget}
          actions={
            <>
              <Button
                icon="download"
                disabled={views.length === 0}
                onClick={() => orderActions(desk).exportCsv(views)}
              >
                {texts.forgetCsv}
              </Button>
              <Button onClick={() => setAsking(false)}>{desk.texts.orders.cancel}</Button>
              <Button kind="danger" type="submit">
                {texts.forgetYes}
              </Button>
            </>
          }
        >
          <p>{texts.forgetWhat(views.length)}</p>
        </Dialog>
      )}
    </section>
  );
}
