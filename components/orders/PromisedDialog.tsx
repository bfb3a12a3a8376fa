import { useState } from 'preact/hooks';
import type { Day } from '../../utils/dates/day.ts';
import { longDay } from '../../utils/dates/day-words.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DayField } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';

interface PromisedDialogProps {
  view: OrderView;
  /** `null` forgets the owner's day: the shop's counts again. */
  onSave: (promisedOn: Day | null) => void;
  onClose: () => void;
}

/** The day the owner was promised, on the phone or by mail. */
export function PromisedDialog({ view, onSave, onClose }: PromisedDialogProps) {
  const texts = useTexts();
  const words = texts.orders.promised;
  const own = view.due?.by === 'user' ? view.due.on : null;
  const [day, setDay] = useState<Day | null>(own ?? view.due?.on ?? null);
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={() => onSave(day)}
      actions={
        <>
          {own && <Button onClick={() => onSave(null)}>{words.forget}</Button>}
          <Button onClick={onClose}>{texts.orders.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.orders.save}
          </Button>
        </>
      }
    >
      {view.shopPromisedOn && <p>{words.shopSays(longDay(view.shopPromisedOn, texts.dates))}</p>}
      <DayField label={words.day} hint={words.hint} value={day} onValue={setDay} />
    </Dialog>
  );
}
