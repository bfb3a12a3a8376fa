import type { InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import type { Day } from '../../utils/dates/day.ts';
import './field.css';

interface CommonProps {
  label: string;
  /** Why it is asked, or in which form. */
  hint?: string;
  /** What is wrong and how to mend it. */
  error?: string;
}

/** Spread one by one: Preact tells inputs apart by a literal `type`. */
const INPUTS = {
  text: { type: 'text' },
  url: { type: 'url' },
  time: { type: 'time' },
  password: { type: 'password', autoComplete: 'off' },
} as const;

interface FieldProps extends CommonProps {
  value: string;
  onValue: (value: string) => void;
  type?: keyof typeof INPUTS;
  /** More than one row makes it a text area. */
  rows?: number;
  required?: boolean;
  autoFocus?: boolean;
  readOnly?: boolean;
  /** Text written or shown in another language than the page's. */
  lang?: string;
}

/** A labelled text, address, hour, passphrase or longer text. */
export function Field({ label, hint, error, value, onValue, type = 'text', rows = 1, ...rest }: FieldProps) {
  const id = useId();
  const shared = {
    ...rest,
    id,
    class: 'field-control',
    value,
    'aria-invalid': error !== undefined,
    ...describedBy(id, hint, error),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <input {...shared} {...INPUTS[type]} onInput={(event) => onValue(event.currentTarget.value)} />
      )}
      <Remarks id={id} hint={hint} error={error} />
    </div>
  );
}

interface SelectProps<Value extends string> extends CommonProps {
  /** `null` while nothing is chosen: then `none` stands there, and cannot be chosen again. */
  value: Value | null;
  none?: string;
  options: readonly { value: Value; label: string }[];
  onValue: (value: Value) => void;
}

/** A labelled choice of one. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, value, none, options, onValue } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onValue(option.value);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field-control"
        value={value ?? ''}
        aria-invalid={error !== undefined}
        {...describedBy(id, hint, error)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {value === null && (
          <option value="" disabled>
            {none}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Remarks id={id} hint={hint} error={error} />
    </div>
  );
}

interface DayFieldProps extends CommonProps, Pick<InputHTMLAttributes<HTMLInputElement>, 'autoFocus'> {
  value: Day | null;
  onValue: (day: Day | null) => void;
  min?: Day;
  max?: Day;
}

/** A labelled calendar day, with the browser's own calendar; empty is `null`. */
export function DayField({ label, hint, error, value, onValue, ...rest }: DayFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...rest}
        id={id}
        class="field-control"
        type="date"
        value={value ?? ''}
        aria-invalid={error !== undefined}
        {...describedBy(id, hint, error)}
        onInput={(event) => onValue(event.currentTarget.value || null)}
      />
      <Remarks id={id} hint={hint} error={error} />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  hint?: string;
  /** With a name it is one of several (radio); without, it stands alone (checkbox). */
  name?: string;
}

/** A labelled box to tick. */
export function Choice({ label, checked, onChecked, hint, name }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type={name ? 'radio' : 'checkbox'}
        {...(name && { name })}
        checked={checked}
        {...describedBy(id, hint)}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <Remarks id={id} hint={hint} />
    </div>
  );
}

function describedBy(id: string, hint?: string, error?: string) {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean);
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
}

function Remarks({ id, hint, error }: { id: string; hint?: string | undefined; error?: string | undefined }) {
  return (
    <>
      {error && (
        <p id={`${id}-error`} class="field-error">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
    </>
  );
}
