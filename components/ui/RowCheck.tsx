import './row-check.css';

interface RowCheckProps {
  /** What is selected, for a screen reader: the row beside it says it to the eye. */
  label: string;
  checked: boolean;
  /** Some of many. */
  indeterminate?: boolean;
  tabIndex?: number;
  onChecked: (checked: boolean) => void;
}

/** Selects a row; what reacts around the box is as large as a finger needs. */
export function RowCheck({ label, checked, indeterminate = false, tabIndex, onChecked }: RowCheckProps) {
  return (
    <label class="row-check">
      <input
        type="checkbox"
        {...(tabIndex !== undefined && { tabIndex })}
        aria-label={label}
        checked={checked}
        indeterminate={indeterminate}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
    </label>
  );
}
