import { useId } from 'preact/hooks';
import { useTexts } from '../use-texts.ts';

interface NoteFieldProps {
  note: string;
  onSave: (note: string) => void;
}

/** The owner's own words about an order. Kept when the field is left: there is nothing to press. */
export function NoteField({ note, onSave }: NoteFieldProps) {
  const texts = useTexts().desk;
  const id = useId();
  return (
    <section class="pane-section">
      <h3>
        <label for={id}>{texts.note}</label>
      </h3>
      <textarea
        id={id}
        class="field-control note-field"
        rows={2}
        maxLength={20_000}
        placeholder={texts.notePlaceholder}
        value={note}
        onChange={(event) => onSave(event.currentTarget.value)}
      />
    </section>
  );
}
