import { useEffect, useState } from 'preact/hooks';
import './icon.css';
import { type IconName, iconPath, loadMoreIcons } from './icons.ts';

interface IconProps {
  name: IconName;
  /** Side in pixels at 100 % text size; it grows with the text. */
  size?: number;
}

/** A line drawing in the colour of the text. Always decorative: the word stands beside it or names its button. */
export function Icon({ name, size = 16 }: IconProps) {
  const path = iconPath(name);
  return path ? <Drawing path={path} size={size} /> : <LaterIcon name={name} size={size} />;
}

/** Keeps its place until it is loaded. */
function LaterIcon({ name, size }: Required<IconProps>) {
  const [path, setPath] = useState<string>();
  useEffect(() => void loadMoreIcons().then(() => setPath(iconPath(name))), [name]);
  return <Drawing path={path} size={size} />;
}

function Drawing({ path, size }: { path: string | undefined; size: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg class="icon" viewBox="0 0 24 24" width={side} height={side} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
