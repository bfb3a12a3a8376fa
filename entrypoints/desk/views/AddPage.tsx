import { useState } from 'preact/hooks';
import { statusOptions } from '../../../components/orders/CorrectDialog.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { DayField, Field, Select } from '../../../components/ui/Field.tsx';
import { sendMessage } from '../../../utils/messages.ts';
import type { HandMadeOrder } from '../../../utils/orders/follow-orders.ts';
import type { Status } from '../../../utils/orders/status.ts';
import type { Desk, PageProps } from '../desk.ts';
import { hrefTo } from '../route.ts';
import { ItemsField, type TypedItem } from './ItemsField.tsx';

/** An order no page tells, made on the phone or at a shop that cannot be read; it lives like the others. */
export function AddPage({ desk }: PageProps) {
  const texts = desk.texts.orders.add;
  const [draft, setDraft] = useState(() => emptyDraft(desk));
  const [tried, setTried] = useState(false);
  const set = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const nobody = draft.supplierId === '' && draft.supplierName.trim() === '';
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (nobody) return;
    const done = await desk.act(() => sendMessage('orders.add', orderOf(draft)), {
      text: desk.texts.desk.done.added,
    });
    if (done) location.hash = hrefTo('orders', draft.id);
  };
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{texts.title}</h1>
      </header>
      <form class="page-body" onSubmit={save}>
        <div class="page-fields">
          <Select
            label={texts.supplier}
            value={draft.supplierId}
            options={[
              { value: '', label: desk.texts.desk.newSupplier },
              ...desk.suppliers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onValue={(supplierId) => set({ supplierId })}
          />
          {draft.supplierId === '' && (
            <Field
              label={desk.texts.desk.newSupplierName}
              value={draft.supplierName}
              onValue={(supplierName) => set({ supplierName })}
              {...(tried && nobody && { error: texts.supplierMissing })}
            />
          )}
        </div>
        <ItemsField items={draft.items} onItems={(items) => set({ items })} />
        <div class="page-fields">
          <Field
            label={texts.reference}
            value={draft.reference}
            onValue={(reference) => set({ reference })}
          />
          <Field label={texts.total} value={draft.total} onValue={(total) => set({ total })} />
          <DayField
            label={texts.placedOn}
            value={draft.placedOn}
            max={desk.today}
            onValue={(placedOn) => set({ placedOn })}
          />
          <DayField
            label={texts.promisedOn}
            value={draft.promisedOn}
            onValue={(promisedOn) => set({ promisedOn })}
          />
          <Select
            label={texts.status}
            value={draft.status}
            options={statusOptions(desk.texts.status.words)}
            onValue={(status) => set({ status })}
          />
        </div>
        <div class="page-fields">
          <Field label={texts.note} rows={3} value={draft.note} onValue={(note) => set({ note })} />
        </div>
        <div class="page-buttons">
          <Button kind="main" type="submit">
            {texts.save}
          </Button>
          <a class="button button-quiet" href={hrefTo('orders')}>
            {desk.texts.orders.cancel}
          </a>
        </div>
      </form>
    </>
  );
}

/** The form as typed; `supplierId` is empty for a new supplier. */
interface Draft extends Pick<HandMadeOrder, 'id' | 'placedOn' | 'promisedOn'> {
  supplierId: string;
  supplierName: string;
  reference: string;
  status: Status;
  total: string;
  items: TypedItem[];
  note: string;
}

/** One id for the life of the form: a message sent twice adds one order. */
function emptyDraft({ suppliers, today }: Desk): Draft {
  return {
    id: crypto.randomUUID(),
    supplierId: suppliers[0]?.id ?? '',
    supplierName: '',
    reference: '',
    status: 'received',
    placedOn: today,
    promisedOn: null,
    total: '',
    items: [{ id: 0, name: '', quantity: '' }],
    note: '',
  };
}

function orderOf({ supplierId, supplierName, reference, total, items, note, ...rest }: Draft): HandMadeOrder {
  const named = items.filter(({ name }) => name.trim() !== '');
  return {
    ...rest,
    supplierId: supplierId || null,
    supplierName: supplierName.trim(),
    reference: reference.trim() || null,
    url: null,
    total: total.trim() || null,
    items: named.map(({ name, quantity }) => ({
      name: name.trim(),
      quantity: quantity === '' || !Number.isFinite(Number(quantity)) ? null : Number(quantity),
    })),
    note: note.trim(),
  };
}
