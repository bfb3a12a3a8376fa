import { useState } from 'preact/hooks';
import { Field } from './Field.tsx';
import { useTyped } from './use-typed.ts';

interface SavedFieldProps {
  label: string;
  hint?: string;
  value: string;
  /** More than one row makes it a text area. */
  rows?: number;
  /** What is wrong with what is typed; it is then not kept. */
  check?: (value: string) => string | undefined;
  onSave: (value: string) => void;
}

/** A text kept when its field is left, or by Enter: there is nothing to press. What is wrong stays, and is said. */
export function SavedField({ value, check, onSave, ...rest }: SavedFieldProps) {
  const [changed, setTyped] = useTyped(value);
  const [left, setLeft] = useState(false);
  const typed = changed ?? value;
  const error = left ? check?.(typed) : undefined;
  const leave = () => {
    setLeft(true);
    if (typed !== value && check?.(typed) === undefined) onSave(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) leave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the field
    <div onFocusOut={leave} onKeyDown={onKeyDown}>
      <Field {...rest} value={typed} onValue={setTyped} {...(error !== undefined && { error })} />
    </div>
  );
}
