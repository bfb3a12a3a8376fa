import { LinkButton } from '../../components/ui/Button.tsx';
import { Line } from '../../components/ui/Line.tsx';
import { Signal } from '../../components/ui/Signal.tsx';
import { useTexts } from '../../components/use-texts.ts';
import type { SignedOutSupplier } from '../../utils/orders/popup-snapshot.ts';

/** A supplier to sign in at: its orders wait, all in one line. */
export function SignInLine({ supplier }: { supplier: SignedOutSupplier }) {
  const texts = useTexts();
  const words = texts.popup.signIn;
  const title = words.title(supplier.name);
  return (
    <Line
      when=""
      title={<b class="line-wrap">{title}</b>}
      detail={
        <>
          <Signal tone="waiting" icon="lock" word={texts.status.outcomes['signed-out']} />
          <span class="line-detail-text">{words.waiting(supplier.waiting)}</span>
        </>
      }
      action={
        <LinkButton kind="link" href={supplier.url} label={texts.orders.actions.about(words.open, title)}>
          {words.open}
        </LinkButton>
      }
    />
  );
}
