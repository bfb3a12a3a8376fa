import { longDay } from '../../utils/dates/day-words.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import { dueWords, type Now } from '../orders/order-words.ts';
import { Button } from '../ui/Button.tsx';
import { useTexts } from '../use-texts.ts';

interface PromisedDayProps {
  view: OrderView;
  now: Now;
  onChange: () => void;
}

/** The day the order should be there and who says so; the shop's word stays beside the owner's. */
export function PromisedDay({ view, now, onChange }: PromisedDayProps) {
  const texts = useTexts();
  const words = view.received?.all ? null : dueWords({ ...view, received: null }, now, texts);
  return (
    <section class="pane-section">
      <h3>{texts.desk.promise}</h3>
      <p>{words ?? texts.orders.noDay}</p>
      {view.due?.by === 'user' && view.shopPromisedOn && (
        <p class="soft">{texts.orders.promised.shopSays(longDay(view.shopPromisedOn, texts.dates))}</p>
      )}
      <Button kind="link" icon="calendar" onClick={onChange}>
        {view.due?.by === 'user' ? texts.desk.changeDay : texts.desk.typeDay}
      </Button>
    </section>
  );
}
