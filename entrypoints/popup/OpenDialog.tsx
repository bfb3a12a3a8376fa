import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Now } from '../../components/orders/order-words.ts';
import type { Language } from '../../utils/texts/texts.ts';
import type { Act, OrderDialog } from './use-order-actions.ts';

export interface OpenDialogProps {
  dialog: OrderDialog;
  language: Language;
  now: Now;
  act: Act;
  onClose: () => void;
}

/** The dialog asked for. Its code is loaded when the first one opens: the popup paints without it. */
export function OpenDialog(props: OpenDialogProps) {
  const [Dialogs, setDialogs] = useState<{ Component: ComponentType<OpenDialogProps> } | null>(null);
  useEffect(() => {
    let gone = false;
    import('./OrderDialogs.tsx').then(({ OrderDialogs }) => !gone && setDialogs({ Component: OrderDialogs }));
    return () => {
      gone = true;
    };
  }, []);
  return Dialogs && <Dialogs.Component {...props} />;
}
