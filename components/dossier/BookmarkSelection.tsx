import { SelectionBar } from '../desk/SelectionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { useTexts } from '../use-texts.ts';

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
  const { dossierFiles: texts } = useTexts();
  return (
    <SelectionBar
      label={texts.selectionActions}
      said={texts.selected(count)}
      total={count < total ? total : null}
      onAll={on.onAll}
      onNone={on.onNone}
    >
      <Button icon="download" onClick={on.onExport}>
        {texts.export}
      </Button>
      <Button icon="print" onClick={on.onPrint}>
        {texts.print}
      </Button>
    </SelectionBar>
  );
}
