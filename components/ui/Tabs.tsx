import { useRef } from 'preact/hooks';
import { nextIndex } from './next-index.ts';
import './tabs.css';

interface TabsProps<Value extends string> {
  /** What the tabs choose between. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; count?: number }[];
  onValue: (value: Value) => void;
  /** Id of the element that shows what was chosen. */
  controls: string;
}

/** A few views of the same place, one at a time; arrow keys go between them. */
export function Tabs<Value extends string>({ label, value, options, onValue, controls }: TabsProps<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const at = options.findIndex((option) => option.value === value);
    const to = nextIndex(event.key, at, options.length, 'horizontal');
    const option = to === null ? undefined : options[to];
    if (to === null || !option) return;
    event.preventDefault();
    onValue(option.value);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={walk}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="tab"
          role="tab"
          aria-selected={option.value === value}
          aria-controls={controls}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onValue(option.value)}
        >
          {option.label}
          {option.count !== undefined && <span class="tab-count">{option.count}</span>}
        </button>
      ))}
    </div>
  );
}
