import { ICONS, type IconName } from './icons.ts';

interface IconProps {
  name: IconName;
  /** Side in pixels at 100 % text size; it grows with the text. */
  size?: number;
}

/** A line drawing in the colour of the text. Always decorative: the word stands beside it or names its button. */
export function Icon({ name, size = 16 }: IconProps) {
  const side = `${size / 16}rem`;
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      style={{ width: side, height: side, flex: 'none' }}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
