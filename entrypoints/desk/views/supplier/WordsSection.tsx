import { statusSignal } from '../../../../components/orders/order-signal.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { Signal } from '../../../../components/ui/Signal.tsx';
import { sendMessage } from '../../../../utils/messages.ts';
import { normaliseLabel } from '../../../../utils/orders/reading/normalise-label.ts';
import type { SupplierSectionProps } from '../SupplierPage.tsx';

/** What the owner said this shop's words mean; each can be taken back. */
export function WordsSection({ supplier, desk }: SupplierSectionProps) {
  const texts = desk.texts.suppliers;
  const corrections = Object.entries(supplier.corrections);
  const forget = (label: string) =>
    desk.act(() => sendMessage('suppliers.uncorrect', supplier.id, label), { text: texts.wordForgotten });
  /** As the shop writes it; what is kept has neither accents nor capitals. */
  const written = (label: string) =>
    desk.orders
      .filter(({ supplierId }) => supplierId === supplier.id)
      .map(({ rawLabel }) => rawLabel)
      .find((words) => words !== null && normaliseLabel(words) === label) ?? label;
  return (
    <section class="page-section">
      <h2>{texts.words}</h2>
      {corrections.length === 0 && <p class="soft">{texts.wordsNone}</p>}
      {corrections.length > 0 && (
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{texts.word}</th>
              <th scope="col">{texts.means}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {corrections.map(([label, status]) => (
              <tr key={label}>
                <th scope="row">
                  <bdi>{desk.texts.orders.quoted(written(label))}</bdi>
                </th>
                <td>
                  <Signal {...statusSignal(status, null, desk.texts)} />
                </td>
                <td>
                  <Button
                    kind="link"
                    aria-label={texts.forgetWord(written(label))}
                    onClick={() => forget(label)}
                  >
                    {texts.remove}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
