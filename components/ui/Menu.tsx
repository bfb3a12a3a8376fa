import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton, newTab } from './Button.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { nextIndex } from './next-index.ts';
import './menu.css';

interface MenuEntry {
  label: string;
  icon: IconName;
  danger?: boolean;
}

export interface MenuDeed extends MenuEntry {
  run: () => void;
}

/** A real link, followed by the browser: a telephone number, an address. */
export interface MenuLink extends MenuEntry {
  href: string;
}

export type MenuItem = MenuDeed | MenuLink;

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
    if ('run' in item) item.run();
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
    itemsIn(element)[0]?.focus();
  }, []);
  const walk = (event: KeyboardEvent) => {
    const choices = itemsIn(sheet.current);
    const at = choices.findIndex((choice) => choice.matches(':focus'));
    const to = nextIndex(event.key, at, choices.length, 'vertical');
    if (to !== null) {
      event.preventDefault();
      event.stopPropagation();
      choices[to]?.focus();
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
        <Choice key={item.label} item={item} onChoose={() => onChoose(item)} />
      ))}
    </div>
  );
}

function Choice({ item, onChoose }: { item: MenuItem; onChoose: () => void }) {
  const shared = {
    class: item.danger ? 'menu-item menu-item-danger' : 'menu-item',
    role: 'menuitem',
    tabIndex: -1,
    onClick: onChoose,
  } as const;
  const content = (
    <>
      <Icon name={item.icon} />
      <bdi>{item.label}</bdi>
    </>
  );
  if ('run' in item)
    return (
      <button type="button" {...shared}>
        {content}
      </button>
    );
  return (
    <a href={item.href} {...newTab(item.href)} {...shared}>
      {content}
    </a>
  );
}

function itemsIn(sheet: HTMLElement | null): HTMLElement[] {
  return [...(sheet?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
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
