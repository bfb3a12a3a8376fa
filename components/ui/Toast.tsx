import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import './toast.css';

export interface ToastMessage {
  /** What was done, in one sentence. */
  text: string;
  /** Takes it back. */
  undo?: { label: string; run: () => void };
}

interface ToastProps {
  /** A new object each time something is to be said; `null` for silence. */
  message: ToastMessage | null;
  onGone: () => void;
  /** How long it stays when nobody is on it. */
  seconds?: number;
}

/** Says what was just done and lets it be undone. The live region is always there, so that it is heard. */
export function Toast({ message, onGone, seconds = 12 }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(onGone, seconds * 1000);
    return () => clearTimeout(timer);
  }, [message, held, seconds, onGone]);
  const undo = () => {
    message?.undo?.run();
    onGone();
  };
  return (
    <div
      class="toast-place"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {message && (
        <div class="toast">
          <span>{message.text}</span>
          {message.undo && (
            <Button kind="link" onClick={undo}>
              {message.undo.label}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
