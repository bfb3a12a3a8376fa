import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

interface DialogProps {
  title: string;
  children: ComponentChildren;
  /** The buttons, the main one last. */
  actions: ComponentChildren;
  /** Escape, or the page took it away. The opener gets the focus back by itself. */
  onClose: () => void;
  /** With it the dialog is a form: Enter and a `type="submit"` button call it. */
  onSubmit?: () => void;
}

/** A native modal dialog, open as long as it is rendered. */
export function Dialog({ title, children, actions, onClose, onSubmit }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Taken out of the page it closes too, and says so afterwards: that is nobody's wish.
  const isShown = useRef(true);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    isShown.current = true;
    element?.showModal();
    return () => {
      isShown.current = false;
      element?.close();
    };
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={() => isShown.current && onClose()}>
      <form onSubmit={submit}>
        <h2 id={id} class="dialog-title">
          {title}
        </h2>
        <div class="dialog-body">{children}</div>
        <div class="dialog-actions">{actions}</div>
      </form>
    </dialog>
  );
}
