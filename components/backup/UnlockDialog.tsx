import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';

interface UnlockDialogProps {
  /** What was typed before was not it. */
  isWrong: boolean;
  /** It is being tried. */
  isBusy: boolean;
  onUnlock: (passphrase: string) => void;
  onClose: () => void;
}

/** Asks for the passphrase of a file. */
export function UnlockDialog({ isWrong, isBusy, onUnlock, onClose }: UnlockDialogProps) {
  const texts = useTexts().backup;
  const [typed, setTyped] = useState('');
  const unlock = () => {
    if (typed !== '' && !isBusy) onUnlock(typed);
  };
  return (
    <Dialog
      title={texts.unlockTitle}
      onClose={onClose}
      onSubmit={unlock}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit" busy={isBusy}>
            {texts.unlock}
          </Button>
        </>
      }
    >
      <p>{texts.faults.locked}</p>
      <Field
        label={texts.passphrase}
        type="password"
        value={typed}
        onValue={setTyped}
        autoFocus
        {...(isWrong && { error: `${texts.faults['wrong-passphrase']} ${texts.untouched}` })}
      />
      <p role="status">{isBusy && texts.unlocking}</p>
    </Dialog>
  );
}
