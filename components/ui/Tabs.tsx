import { useRef } from 'preact/hooks';
import { useFirstTexts } from '../use-texts.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { nextIndex } from './next-index.ts';
import './tabs.css';

interface TabsProps<Value extends string> {
  /** What the tabs choose between. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; count?: number; icon?: IconName }[];
  onValue: (value: Value) => void;
  /** Id of the element that shows what was chosen. */
  controls: string;
  /** `drawers`: a bar at the foot of a window, each with its icon above its word. */
  kind?: 'row' | 'drawers';
}

/** A few views of the same place, one at a time; arrow keys go between them. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, value, options, onValue, controls, kind = 'row' } = props;
  const list = useRef<HTMLDivElement>(null);
  const { figure } = useFirstTexts();
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
    <div
      ref={list}
      class={kind === 'row' ? 'tabs' : 'tabs tabs-drawers'}
      role="tablist"
      aria-label={label}
      onKeyDown={walk}
    >
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
          {option.icon && <Icon name={option.icon} size={20} />}
          {option.label}
          {option.count !== undefined && <span class="tab-count">{figure(option.count)}</span>}
        </button>
      ))}
    </div>
  );
}
