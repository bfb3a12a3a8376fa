import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button.tsx';
import { useTexts } from '../use-texts.ts';
import './selection-bar.css';

interface SelectionBarProps {
  /** Names the bar: what can be done with what is selected. */
  label: string;
  /** How many are selected, in words. */
  said: string;
  /** All that the list holds, where it holds more than is selected; else `null`. */
  total: number | null;
  onAll: () => void;
  onNone: () => void;
  /** The buttons of what can be done. */
  children: ComponentChildren;
}

/** Stands above a list while something in it is selected. */
export function SelectionBar({ label, said, total, onAll, onNone, children }: SelectionBarProps) {
  const { desk } = useTexts();
  return (
    <div class="selection-bar" role="toolbar" aria-label={label}>
      <span class="strong" role="status">
        {said}
      </span>
      {total !== null && (
        <Button kind="link" onClick={onAll}>
          {desk.selectAllOf(total)}
        </Button>
      )}
      {children}
      <Button kind="link" onClick={onNone}>
        {desk.selectNone}
      </Button>
    </div>
  );
}
