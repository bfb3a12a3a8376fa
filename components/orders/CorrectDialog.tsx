import { useState } from 'preact/hooks';
import type { OrderView } from '../../utils/orders/order-view.ts';
import { STATUSES, type Status } from '../../utils/orders/status.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';

interface CorrectDialogProps {
  view: OrderView;
  onSave: (status: Status) => void;
  onClose: () => void;
}

/** What the shop's words mean, said once for this supplier; of an order kept by hand, where it stands. */
export function CorrectDialog({ view, onSave, onClose }: CorrectDialogProps) {
  const texts = useTexts();
  const words = texts.orders.correct;
  const known = view.status === 'unknown' ? null : view.status;
  const [status, setStatus] = useState(known);
  const label = view.rawLabel ? texts.orders.quoted(view.rawLabel) : null;
  return (
    <Dialog
      title={label ? words.title : words.titleByHand}
      onClose={onClose}
      onSubmit={() => status && onSave(status)}
      actions={
        <>
          <Button onClick={onClose}>{texts.orders.cancel}</Button>
          <Button kind="main" type="submit" disabled={status === null}>
            {texts.orders.save}
          </Button>
        </>
      }
    >
      <p>{label ? words.words(view.supplierName, label) : words.byHand}</p>
      <Select
        label={label ? words.means : texts.orders.add.status}
        {...(label && { hint: words.hint(view.supplierName) })}
        value={status}
        none={words.choose}
        options={statusOptions(texts.status.words)}
        onValue={setStatus}
      />
    </Dialog>
  );
}

/** Every state the owner can choose, as people say it. */
export function statusOptions(words: Record<Status, string>) {
  return STATUSES.filter((status) => status !== 'unknown').map((status) => ({
    value: status,
    label: words[status],
  }));
}
