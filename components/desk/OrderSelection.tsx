import { Button } from '../ui/Button.tsx';
import { useTexts } from '../use-texts.ts';
import { SelectionBar } from './SelectionBar.tsx';

interface OrderSelectionProps {
  count: number;
  /** Orders the list holds in all, for "select all". */
  total: number;
  archived: boolean;
  onAll: () => void;
  onArchive: () => void;
  onExport: () => void;
  onDelete: () => void;
  onNone: () => void;
}

/** What can be done with the selected orders. */
export function OrderSelection({ count, total, archived, ...on }: OrderSelectionProps) {
  const { desk: texts, orders } = useTexts();
  return (
    <SelectionBar
      label={texts.selectionActions}
      said={texts.selected(count)}
      total={count < total ? total : null}
      onAll={on.onAll}
      onNone={on.onNone}
    >
      <Button icon="archive" onClick={on.onArchive}>
        {archived ? orders.actions.unarchive : orders.actions.archive}
      </Button>
      <Button icon="download" onClick={on.onExport}>
        {texts.export}
      </Button>
      <Button kind="danger" icon="bin" onClick={on.onDelete}>
        {orders.actions.delete}
      </Button>
    </SelectionBar>
  );
}
