import { useState } from 'preact/hooks';
import type { Thing } from '../../utils/pile/sheet.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useFirstTexts } from '../use-texts.ts';
import './add-sheet.css';

interface AddSheetProps {
  /** The page in front, which the sheet can be about. */
  page: Extract<Thing, { kind: 'page' }> | null;
  onAdd: (title: string, thing: Thing | null) => void;
}

/** A field on the ruled page: what is written is put on the pile by Enter. */
export function AddSheet({ page, onAdd }: AddSheetProps) {
  const { add } = useFirstTexts().pile;
  const [title, setTitle] = useState('');
  const [aboutPage, setAboutPage] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    onAdd(title.trim(), aboutPage ? page : null);
    setTitle('');
    setAboutPage(false);
  };
  return (
    <form class="add-sheet" onSubmit={submit}>
      <span class="add-sheet-plus">
        <Icon name="plus" />
      </span>
      <input
        class="add-sheet-field"
        type="text"
        aria-label={add.label}
        placeholder={add.placeholder}
        maxLength={500}
        autocomplete="off"
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      {page && title !== '' && (
        <Button kind="link" icon="bookmark" aria-pressed={aboutPage} onClick={() => setAboutPage(!aboutPage)}>
          {add.thisPage}
        </Button>
      )}
      {title !== '' && (
        <Button kind="link" type="submit">
          {add.button}
        </Button>
      )}
    </form>
  );
}
