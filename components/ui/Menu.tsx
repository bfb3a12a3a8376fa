import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { nextIndex } from './next-index.ts';
import './menu.css';

export interface MenuItem {
  label: string;
  icon: IconName;
  run: () => void;
  danger?: boolean;
}

interface MenuProps {
  /** Names the button: "More for order 8841207". */
  label: string;
  /** Asked when it opens: a long list of lines makes no items it does not show. */
  items: () => readonly MenuItem[];
}

/** Three dots and what hides behind them. */
export function Menu({ label, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const choose = (item: MenuItem) => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
    item.run();
  };
  return (
    <div ref={place} class="menu-place">
      <IconButton
        icon="more"
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Sheet id={id} label={label} items={items()} onChoose={choose} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}

interface SheetProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  onChoose: (item: MenuItem) => void;
  onClose: () => void;
}

/** The open menu. A popover: it lies above everything, and Escape or a click elsewhere closes it. */
function Sheet({ id, label, items, onChoose, onClose }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    element.showPopover();
    lieNextTo(element, element.parentElement);
    element.querySelector('button')?.focus();
  }, []);
  const walk = (event: KeyboardEvent) => {
    const buttons = [...(sheet.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const to = nextIndex(event.key, at, buttons.length, 'vertical');
    if (to !== null) {
      event.preventDefault();
      event.stopPropagation();
      buttons[to]?.focus();
    } else if (event.key === 'Tab') onClose();
  };
  return (
    <div
      ref={sheet}
      id={id}
      class="menu"
      role="menu"
      aria-label={label}
      popover="auto"
      tabIndex={-1}
      onKeyDown={walk}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          class={item.danger ? 'menu-item menu-item-danger' : 'menu-item'}
          role="menuitem"
          tabIndex={-1}
          onClick={() => onChoose(item)}
        >
          <Icon name={item.icon} />
          {item.label}
        </button>
      ))}
    </div>
  );
}

/** Below its button, or above where there is no room; never outside the window. */
function lieNextTo(sheet: HTMLElement, anchor: HTMLElement | null) {
  if (!anchor) return;
  const button = anchor.getBoundingClientRect();
  const { width, height } = sheet.getBoundingClientRect();
  const below = button.bottom + height <= window.innerHeight - 4;
  sheet.style.top = `${Math.max(4, below ? button.bottom : Math.min(button.top, window.innerHeight - 4) - height)}px`;
  sheet.style.left = `${Math.max(4, Math.min(button.right - width, window.innerWidth - width - 4))}px`;
}
