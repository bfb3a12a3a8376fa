import { Button, IconButton } from '../../../components/ui/Button.tsx';
import { Field } from '../../../components/ui/Field.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import './items-field.css';

export interface TypedItem {
  /** Its place in the form when it was added. */
  id: number;
  name: string;
  quantity: string;
}

interface ItemsFieldProps {
  items: TypedItem[];
  onItems: (items: TypedItem[]) => void;
}

/** What was ordered, a line an item. */
export function ItemsField({ items, onItems }: ItemsFieldProps) {
  const texts = useTexts();
  const set = (id: number, changes: Partial<TypedItem>) =>
    onItems(items.map((item) => (item.id === id ? { ...item, ...changes } : item)));
  const add = () =>
    onItems([...items, { id: Math.max(-1, ...items.map(({ id }) => id)) + 1, name: '', quantity: '' }]);
  return (
    <div class="items-field">
      {items.map((item) => (
        <div key={item.id} class="items-field-line">
          <Field label={texts.orders.add.item} value={item.name} onValue={(name) => set(item.id, { name })} />
          <div class="items-field-quantity">
            <Field
              label={texts.desk.quantity}
              value={item.quantity}
              onValue={(quantity) =>
                set(item.id, { quantity: quantity.replace(/[^\d.,]/g, '').replace(',', '.') })
              }
            />
          </div>
          {items.length > 1 && (
            <IconButton
              icon="cross"
              label={texts.desk.removeItem(item.name)}
              onClick={() => onItems(items.filter(({ id }) => id !== item.id))}
            />
          )}
        </div>
      ))}
      <div>
        <Button kind="link" icon="plus" onClick={add}>
          {texts.desk.addItem}
        </Button>
      </div>
    </div>
  );
}
