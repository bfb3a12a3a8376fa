import { Button } from '../../../../components/ui/Button.tsx';
import { Dialog } from '../../../../components/ui/Dialog.tsx';
import type { SafetyTexts } from '../../../../utils/texts/safety-texts.ts';

interface AcceptDialogProps {
  words: SafetyTexts;
  cancel: string;
  onAccept: () => void;
  onClose: () => void;
}

/** Says what goes when nothing is brought back. */
export function AcceptDialog({ words, cancel, onAccept, onClose }: AcceptDialogProps) {
  return (
    <Dialog
      title={words.acceptTitle}
      onClose={onClose}
      onSubmit={onAccept}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button kind="danger" type="submit">
            {words.accept}
          </Button>
        </>
      }
    >
      <p>{words.acceptWhat}</p>
    </Dialog>
  );
}
