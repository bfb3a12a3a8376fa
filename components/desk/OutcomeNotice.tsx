import type { Instant } from '../../utils/dates/day.ts';
import { ago } from '../../utils/dates/day-words.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import { outcomeSignal } from '../orders/order-signal.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';
import './outcome-notice.css';

interface OutcomeNoticeProps {
  view: OrderView;
  now: Instant;
  onCheck: () => void;
}

/** Why the order could not be seen at the last look: what it means, how old our knowledge is, what to do. */
export function OutcomeNotice({ view, now, onCheck }: OutcomeNoticeProps) {
  const texts = useTexts();
  const words = texts.desk;
  if (view.outcome === null || view.outcome === 'unchanged' || view.outcome === 'changed') return null;
  const seen = view.seenAt === null ? words.neverSeen : words.lastSeen(ago(view.seenAt, now, texts.dates));
  return (
    <section class="outcome-notice" aria-label={texts.status.outcomes[view.outcome]}>
      <Signal {...outcomeSignal(view.outcome, texts)} />
      <p>
        {words.outcomeMeans[view.outcome](view.supplierName)} {seen}
      </p>
      {view.url && (
        <LinkButton href={view.url} kind="link">
          {view.outcome === 'signed-out' ? words.signInAt(view.supplierName) : words.openPage}
        </LinkButton>
      )}
      <Button kind="link" onClick={onCheck}>
        {words.checkNow}
      </Button>
    </section>
  );
}
