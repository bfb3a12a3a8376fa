import { useEffect, useRef, useState } from 'preact/hooks';
import { useFirstTexts } from '../use-texts.ts';
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

/**
 * Says what was just done and lets it be undone, by its button or Ctrl+Z. The live region is always there, so that it
 * is heard.
 */
export function Toast({ message, onGone, seconds = 12 }: ToastProps) {
  const [held, setHeld] = useState(false);
  const [undone, setUndone] = useState<ToastMessage | null>(null);
  const number = useNumber(message);
  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(onGone, seconds * 1000);
    return () => clearTimeout(timer);
  }, [message, held, seconds, onGone]);
  useEffect(() => {
    if (message && message !== undone) setUndone(null);
  }, [message]);
  const cameFrom = useRef<EventTarget | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const undo = () => {
    setUndone(message);
    message?.undo?.run();
    if (place.current?.contains(document.activeElement)) goBack(cameFrom.current);
    onGone();
  };
  useUndoKey(message?.undo ? undo : null);
  return (
    <div
      ref={place}
      class="toast-place"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={({ relatedTarget }) => {
        cameFrom.current = relatedTarget;
        setHeld(true);
      }}
      onFocusOut={() => setHeld(false)}
    >
      {!message && undone && <Undone />}
      {message && (
        <div key={number} class="toast">
          <span>{message.text}</span>
          {message.undo && (
            <Button kind="link" aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
              {message.undo.label}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Undone() {
  return <span class="spoken">{useFirstTexts().popup.undone}</span>;
}

/** Each message is another one, though it says the same: it is heard again. */
function useNumber(message: ToastMessage | null): number {
  const last = useRef({ message, number: 0 });
  if (last.current.message !== message) last.current = { message, number: last.current.number + 1 };
  return last.current.number;
}

/** The button goes with what it takes back: the focus returns to where it came from, else to the page. */
function goBack(to: EventTarget | null) {
  const before = to instanceof HTMLElement && to.isConnected ? to : null;
  (before ?? document.querySelector<HTMLElement>('main'))?.focus();
}

/** Ctrl+Z takes back what was just done, but in a field what was just typed. */
function useUndoKey(undo: (() => void) | null) {
  const run = useRef(undo);
  run.current = undo;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (!run.current || isField(event.target)) return;
      event.preventDefault();
      run.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea')
  );
}
