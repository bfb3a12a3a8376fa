import { useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { Field } from '../../../../components/ui/Field.tsx';
import { useTexts } from '../../../../components/use-texts.ts';
import { isSearchTemplate } from '../../../../utils/dossier/sources/search-address.ts';
import type { OwnSource } from '../../../../utils/dossier/sources/source-choices.ts';

interface AddSourceProps {
  onAdd: (source: OwnSource) => void;
  onLeave: () => void;
}

/** A site of the owner's own: what it is called, and how its search is asked. */
export function AddSource({ onAdd, onLeave }: AddSourceProps) {
  const { settings: texts } = useTexts().lookUp;
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [tried, setTried] = useState(false);
  const search = address.trim();
  const isSound = isSearchTemplate(search);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || !isSound) return;
    const home = `${new URL(search).origin}/`;
    onAdd({ id: `own-${crypto.randomUUID()}`, name: name.trim().slice(0, 80), home, search });
  };
  return (
    <form class="source-form" aria-label={texts.add} onSubmit={submit} noValidate>
      <Field
        label={texts.name}
        value={name}
        onValue={setName}
        autoFocus
        {...(tried && name.trim() === '' && { error: texts.nameMissing })}
      />
      <Field
        label={texts.address}
        hint={texts.addressHint}
        value={address}
        onValue={setAddress}
        {...(tried && !isSound && { error: texts.addressWrong })}
      />
      <div class="page-buttons">
        <Button kind="main" type="submit">
          {texts.keep}
        </Button>
        <Button onClick={onLeave}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
