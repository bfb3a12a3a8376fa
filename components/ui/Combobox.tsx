import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './combobox.css';

/** One of the things to choose from. */
export interface ComboboxOption {
  /** Tells it from the others. */
  id: string;
  label: string;
  /** Softer words behind it: what tells homonyms apart. */
  detail?: string;
}

/** How it was chosen: Enter may mean "and go on". */
export type ChosenBy = 'enter' | 'click';

interface ComboboxProps<Option extends ComboboxOption> {
  label: string;
  hint?: ComponentChildren;
  /** What is wrong and how to mend it. */
  error?: ComponentChildren;
  value: string;
  /** What fits the text, best first. */
  options: readonly Option[];
  /** They are what fits the text as it is; else they are still looked for, and may be those of a text before. */
  settled?: boolean;
  /** How many there are, said to a screen reader. */
  count: (n: number) => string;
  onValue: (value: string) => void;
  onChoose: (option: Option, by: ChosenBy) => void;
}

/** A field with a list of what fits below it. Keys and roles: WAI-ARIA Authoring Practices, combobox with list. */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { label, hint, error, value, options, settled = true, count, onValue, onChoose } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  // Enter may come before what fits has been found: the best of it is chosen once it is there, never one of before.
  const [awaited, setAwaited] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const active = open ? options[Math.min(at, options.length - 1)] : undefined;
  const choose = (option: Option, by: ChosenBy) => {
    setOpen(false);
    setAwaited(false);
    field.current?.focus();
    onChoose(option, by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (active) setAt((Math.min(at, options.length - 1) + step + options.length) % options.length);
      else setOpen(true);
    } else if (event.key === 'Enter' && open && !settled) {
      event.preventDefault();
      setAwaited(true);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      choose(active, 'enter');
    } else if (event.key === 'Escape' && active) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  useEffect(() => {
    if (!awaited || !settled) return;
    if (active) choose(active, 'enter');
    else setAwaited(false);
  }, [awaited, settled, active]);
  useEffect(() => {
    if (active) document.getElementById(optionId(id, active))?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field combobox" onFocusOut={(event) => leftIt(event) && setOpen(false)}>
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        class="field-control"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={active !== undefined}
        aria-controls={`${id}-list`}
        aria-invalid={Boolean(error)}
        {...(active && { 'aria-activedescendant': optionId(id, active) })}
        {...(described && { 'aria-describedby': described })}
        value={value}
        onInput={(event) => {
          setOpen(true);
          setAt(0);
          setAwaited(false);
          onValue(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} class="combobox-list" role="listbox" aria-label={label} hidden={!active}>
        {active &&
          options.map((option) => (
            // The field keeps the focus and has the keys: an option is only ever pressed.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={option.id}
              id={optionId(id, option)}
              role="option"
              tabIndex={-1}
              aria-selected={option === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option, 'click')}
            >
              <span>{option.label}</span>
              {option.detail && <span class="combobox-detail">{option.detail}</span>}
            </div>
          ))}
      </div>
      <p class="spoken" role="status">
        {open && value !== '' && count(options.length)}
      </p>
      {error && (
        <div id={`${id}-error`} class="field-error">
          {error}
        </div>
      )}
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

function optionId(id: string, option: ComboboxOption): string {
  return `${id}-${option.id.replaceAll(/\W/g, '_')}`;
}

function leftIt(event: FocusEvent): boolean {
  const { currentTarget, relatedTarget } = event;
  return !(
    currentTarget instanceof Element &&
    relatedTarget instanceof Node &&
    currentTarget.contains(relatedTarget)
  );
}
