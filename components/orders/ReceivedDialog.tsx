import { useState } from 'preact/hooks';
import type { Day } from '../../utils/dates/day.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Choice, DayField } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';

interface ReceivedDialogProps {
  view: OrderView;
  today: Day;
  /** `null` takes it back. */
  onSave: (received: { on: Day; all: boolean } | null) => void;
  onClose: () => void;
}

/** "I received it": all or a part, and when. */
export function ReceivedDialog({ view, today, onSave, onClose }: ReceivedDialogProps) {
  const texts = useTexts();
  const words = texts.orders.received;
  const [all, setAll] = useState(view.received?.all ?? true);
  const [on, setOn] = useState<Day | null>(view.received?.on ?? today);
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={() => onSave({ on: on ?? today, all })}
      actions={
        <>
          {view.received && <Button onClick={() => onSave(null)}>{words.undo}</Button>}
          <Button onClick={onClose}>{texts.orders.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.orders.save}
          </Button>
        </>
      }
    >
      <Choice name="received" label={words.all} checked={all} onChecked={() => setAll(true)} />
      <Choice
        name="received"
        label={words.part}
        hint={words.partHint}
        checked={!all}
        onChecked={() => setAll(false)}
      />
      <DayField label={words.on} value={on} max={today} onValue={setOn} />
    </Dialog>
  );
}
