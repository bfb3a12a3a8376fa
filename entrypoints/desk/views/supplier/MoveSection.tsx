import { useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { Field } from '../../../../components/ui/Field.tsx';
import { sendMessage } from '../../../../utils/messages.ts';
import { shopPlace } from '../../../../utils/orders/shop-place.ts';
import { requestSite } from '../../use-site-access.ts';
import type { SupplierSectionProps } from '../SupplierPage.tsx';

/** The shop has a new address: its orders and their history go along. Refusing the permission moves it all the same. */
export function MoveSection({ supplier, desk }: SupplierSectionProps) {
  const texts = desk.texts.suppliers;
  const [address, setAddress] = useState('');
  const [tried, setTried] = useState(false);
  const origin = shopPlace(address.trim())?.origin ?? null;
  const wrong = origin === null || origin === supplier.origin;
  const move = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (origin === null || wrong) return;
    // Asked first, in the click; moved whatever the answer: without it, orders are updated on each click there.
    requestSite(origin)
      .catch(() => false)
      .then(() =>
        desk.act(() => sendMessage('suppliers.move', supplier.id, origin), {
          text: texts.moved(new URL(origin).host),
        }),
      )
      .then((done) => done && setAddress(''));
    setTried(false);
  };
  return (
    <section class="page-section">
      <h2>{texts.move}</h2>
      <p class="soft">{texts.moveHow}</p>
      <form class="page-form" onSubmit={move}>
        <Field
          label={texts.newAddress}
          value={address}
          onValue={setAddress}
          {...(tried && wrong && { error: texts.newAddressWrong })}
        />
        <Button type="submit" disabled={address.trim() === ''}>
          {texts.moveDo}
        </Button>
      </form>
    </section>
  );
}
