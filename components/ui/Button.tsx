import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import './button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'class'> {
  /** `main`: the one filled action of a view. `quiet`: outlined. `link`: words alone, in a line. `danger`: cannot be missed. */
  kind?: 'main' | 'quiet' | 'link' | 'danger';
  icon?: IconName;
  /** It is under way: a press does nothing until it is over, and the focus stays. */
  busy?: boolean;
  children: ComponentChildren;
}

/** A real button; never submits unless told (`type="submit"`). */
export function Button({
  kind = 'quiet',
  icon,
  busy = false,
  children,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={`button button-${kind}`}
      {...(busy ? { 'aria-disabled': true } : onClick && { onClick })}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'class'> {
  icon: IconName;
  /** Its name for a screen reader, and its tooltip. */
  label: string;
}

/** A drawing that acts; 32 pixels wide, so that a finger finds it. */
export function IconButton({ icon, label, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button {...rest} type={type} class="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}

interface LinkButtonProps {
  kind?: 'main' | 'quiet' | 'link';
  href: string;
  icon?: IconName;
  /** Fuller name where the words alone do not say which one. */
  label?: string;
  children: ComponentChildren;
}

/** A link that looks like an action: it opens a page in a new tab, dials or writes, and changes nothing here. */
export function LinkButton({ kind = 'quiet', href, icon, label, children }: LinkButtonProps) {
  return (
    <a class={`button button-${kind}`} href={href} {...newTab(href)} {...(label && { 'aria-label': label })}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** A page of the web opens in a new tab; a number or an address (`tel:`, `mailto:`) is handed to its own program. */
export function newTab(href: string): { target?: '_blank'; rel?: string } {
  return /^https?:/.test(href) ? { target: '_blank', rel: 'noopener noreferrer' } : {};
}
