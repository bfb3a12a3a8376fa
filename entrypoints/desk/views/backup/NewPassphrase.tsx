import { useState } from 'preact/hooks';
import { Field } from '../../../../components/ui/Field.tsx';
import type { Texts } from '../../../../utils/texts/texts.ts';

/** A secret that can be tried without end must be long. */
const SHORTEST = 12;

interface NewPassphraseProps {
  texts: Texts['backup'];
  /** `null` as long as it will not do. */
  onPassphrase: (passphrase: string | null) => void;
}

/** A passphrase typed twice: nobody could tell a slip of the fingers later. */
export function NewPassphrase({ texts, onPassphrase }: NewPassphraseProps) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const isShort = first.length < SHORTEST;
  const change = (one: string, other: string) => {
    setFirst(one);
    setAgain(other);
    onPassphrase(one.length >= SHORTEST && one === other ? one : null);
  };
  return (
    <div class="page-fields">
      <Field
        label={texts.passphrase}
        hint={texts.passphraseHint}
        type="password"
        value={first}
        onValue={(typed) => change(typed, again)}
        {...(first !== '' && again !== '' && isShort && { error: texts.passphraseShort })}
      />
      <Field
        label={texts.passphraseAgain}
        type="password"
        value={again}
        onValue={(typed) => change(first, typed)}
        {...(again !== '' && !isShort && first !== again && { error: texts.passphraseDiffers })}
      />
    </div>
  );
}
