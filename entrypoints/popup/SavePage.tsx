import { Button } from '../../components/ui/Button.tsx';
import { useFirstTexts } from '../../components/use-texts.ts';

/** Whatever the page holds, it can be kept. */
export function SavePage({ onSave }: { onSave: () => void }) {
  return (
    <Button kind="link" icon="bookmark" onClick={onSave}>
      {useFirstTexts().popup.saveThis}
    </Button>
  );
}
