import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type LaterDialog = typeof import('../../components/pile/LaterDialog.tsx').LaterDialog;

/** Asks for a day. Its code is loaded when it first opens: the popup paints without it. */
export function OpenLaterDialog(props: ComponentProps<LaterDialog>) {
  const [dialog, setDialog] = useState<{ Component: LaterDialog } | null>(null);
  useEffect(() => {
    let gone = false;
    import('../../components/pile/LaterDialog.tsx').then(
      ({ LaterDialog }) => !gone && setDialog({ Component: LaterDialog }),
    );
    return () => {
      gone = true;
    };
  }, []);
  return dialog && <dialog.Component {...props} />;
}
