import { Button } from '../ui/Button.tsx';
import { useTexts } from '../use-texts.ts';
import './selection-bar.css';

interface SelectionBarProps {
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
export function SelectionBar({ count, total, archived, ...on }: SelectionBarProps) {
  const { desk: texts, orders } = useTexts();
  return (
    <div class="selection-bar" role="toolbar" aria-label={texts.selectionActions}>
      <span class="strong" role="status">
        {texts.selected(count)}
      </span>
      {count < total && (
        <Button kind="link" onClick={on.onAll}>
          {texts.selectAllOf(total)}
        </Button>
      )}
      <Button icon="archive" onClick={on.onArchive}>
        {archived ? orders.actions.unarchive : orders.actions.archive}
      </Button>
      <Button icon="download" onClick={on.onExport}>
        {texts.export}
      </Button>
      <Button kind="danger" icon="bin" onClick={on.onDelete}>
        {orders.actions.delete}
      </Button>
      <Button kind="link" onClick={on.onNone}>
        {texts.selectNone}
      </Button>
    </div>
  );
}
