import { useState } from 'preact/hooks';
import type { Day } from '../../utils/dates/day.ts';
import type { HandMadeOrder } from '../../utils/messages.ts';
import type { Status } from '../../utils/orders/status.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DayField, Field, Select } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';
import { statusOptions } from './CorrectDialog.tsx';

interface AddOrderDialogProps {
  /** What the page at hand already tells. */
  known?: { supplierId?: string | null; supplierName?: string; url?: string };
  today: Day;
  onSave: (order: HandMadeOrder) => void;
  onClose: () => void;
}

/** An order no page tells: made on the phone, or at a shop that cannot be read. */
export function AddOrderDialog({ known = {}, today, onSave, onClose }: AddOrderDialogProps) {
  const texts = useTexts();
  const words = texts.orders.add;
  // One id for the life of the form: a message sent twice adds one order.
  const [id] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const [supplierName, setSupplierName] = useState(known.supplierName ?? '');
  const [item, setItem] = useState('');
  const [reference, setReference] = useState('');
  const [url, setUrl] = useState(known.url ?? '');
  const [status, setStatus] = useState<Status>('received');
  const [placedOn, setPlacedOn] = useState<Day | null>(today);
  const [promisedOn, setPromisedOn] = useState<Day | null>(null);
  const [total, setTotal] = useState('');
  const [note, setNote] = useState('');
  const noSupplier = supplierName.trim() === '';
  const wrongUrl = url.trim() !== '' && !isWebAddress(url.trim());
  const save = () => {
    setTried(true);
    if (noSupplier || wrongUrl) return;
    onSave({
      id,
      supplierId: supplierName.trim() === known.supplierName ? (known.supplierId ?? null) : null,
      supplierName: supplierName.trim(),
      reference: reference.trim() || null,
      url: url.trim() || null,
      status,
      placedOn,
      promisedOn,
      total: total.trim() || null,
      items: item.trim() ? [{ name: item.trim(), quantity: null }] : [],
      note: note.trim(),
    });
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <Button onClick={onClose}>{texts.orders.cancel}</Button>
          <Button kind="main" type="submit">
            {words.save}
          </Button>
        </>
      }
    >
      <Field
        label={words.supplier}
        value={supplierName}
        onValue={setSupplierName}
        {...(tried && noSupplier && { error: words.supplierMissing })}
      />
      <Field label={words.item} value={item} onValue={setItem} />
      <div class="dialog-pair">
        <Field label={words.reference} value={reference} onValue={setReference} />
        <Field label={words.total} value={total} onValue={setTotal} />
        <DayField label={words.placedOn} value={placedOn} max={today} onValue={setPlacedOn} />
        <DayField label={words.promisedOn} value={promisedOn} onValue={setPromisedOn} />
      </div>
      <Select
        label={words.status}
        value={status}
        options={statusOptions(texts.status.words)}
        onValue={setStatus}
      />
      <Field
        label={words.url}
        value={url}
        onValue={setUrl}
        {...(tried && wrongUrl && { error: words.urlWrong })}
      />
      <Field label={words.note} rows={2} value={note} onValue={setNote} />
    </Dialog>
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
