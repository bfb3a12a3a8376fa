import './measure-bar.css';

interface MeasureBarProps {
  /** Filled part and whole, in the same unit; the words beside say the same. */
  value: number;
  max: number;
  /** Where the usual value stands, drawn as a small upright line. */
  mark?: number | null;
  tone: 'late' | 'moving' | 'done';
}

/** A drawn share. Always decorative: its figures stand beside it in words. */
export function MeasureBar({ value, max, mark = null, tone }: MeasureBarProps) {
  const part = (amount: number) => `${max > 0 ? Math.min(100, (100 * amount) / max) : 0}%`;
  return (
    <span class="measure-bar" aria-hidden="true">
      <span class={`measure-bar-fill measure-bar-${tone}`} style={{ width: part(value) }} />
      {mark !== null && <span class="measure-bar-mark" style={{ insetInlineStart: part(mark) }} />}
    </span>
  );
}
