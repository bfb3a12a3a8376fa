import { useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { Field } from '../../../../components/ui/Field.tsx';
import { sendMessage } from '../../../../utils/messages.ts';
import type { SupplierSectionProps } from '../SupplierPage.tsx';

/** The supplier's name on the owner's lists. */
export function NameSection({ supplier, desk }: SupplierSectionProps) {
  const texts = desk.texts.suppliers;
  const [name, setName] = useState(supplier.name);
  const trimmed = name.trim();
  const rename = (to: string) => sendMessage('suppliers.edit', supplier.id, { name: to });
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const before = supplier.name;
    desk.act(() => rename(trimmed), {
      text: texts.renamed,
      undo: {
        label: desk.texts.desk.undo,
        run: () => {
          setName(before);
          desk.act(() => rename(before));
        },
      },
    });
  };
  return (
    <section class="page-section">
      <h2>{texts.name}</h2>
      <form class="page-form" onSubmit={save}>
        <Field label={texts.rename} value={name} onValue={setName} />
        <Button type="submit" disabled={trimmed === '' || trimmed === supplier.name}>
          {desk.texts.orders.save}
        </Button>
      </form>
    </section>
  );
}
