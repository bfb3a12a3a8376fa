import { useState } from 'preact/hooks';
import type { Day } from '../../utils/dates/day.ts';
import { shiftDay } from '../../utils/dates/day-count.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DayField } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';

interface LaterDialogProps {
  today: Day;
  onSave: (on: Day) => void;
  onClose: () => void;
}

/** The day a sheet comes back on. */
export function LaterDialog({ today, onSave, onClose }: LaterDialogProps) {
  const { pile, orders } = useTexts();
  const tomorrow = shiftDay(today, 1);
  const [day, setDay] = useState<Day | null>(shiftDay(today, 7));
  return (
    <Dialog
      title={pile.laterDay.title}
      onClose={onClose}
      onSubmit={() => day && day >= tomorrow && onSave(day)}
      actions={
        <>
          <Button onClick={onClose}>{orders.cancel}</Button>
          <Button kind="main" type="submit">
            {pile.laterDay.save}
          </Button>
        </>
      }
    >
      <DayField label={pile.laterDay.day} value={day} min={tomorrow} onValue={setDay} autoFocus />
    </Dialog>
  );
}
