import { Button } from '../ui/Button.tsx';
import { useTexts } from '../use-texts.ts';
import '../desk/selection-bar.css';

interface BookmarkSelectionProps {
  count: number;
  /** Bookmarks the list holds in all, for "select all". */
  total: number;
  onAll: () => void;
  onExport: () => void;
  onPrint: () => void;
  onNone: () => void;
}

/** What can be done with the selected bookmarks. */
export function BookmarkSelection({ count, total, ...on }: BookmarkSelectionProps) {
  const { desk, dossierFiles: texts } = useTexts();
  return (
    <div class="selection-bar" role="toolbar" aria-label={texts.selectionActions}>
      <span class="strong" role="status">
        {texts.selected(count)}
      </span>
      {count < total && (
        <Button kind="link" onClick={on.onAll}>
          {desk.selectAllOf(total)}
        </Button>
      )}
      <Button icon="download" onClick={on.onExport}>
        {texts.export}
      </Button>
      <Button icon="print" onClick={on.onPrint}>
        {texts.print}
      </Button>
      <Button kind="link" onClick={on.onNone}>
        {desk.selectNone}
      </Button>
    </div>
  );
}
