import { useState } from 'preact/hooks';
import type { Language } from '../../utils/texts/texts.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field, Select } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';

export interface ChaseDraft {
  subject: string;
  body: string;
}

interface ChaseDialogProps {
  supplierName: string;
  /** The ready message in every language; the owner may change it before it goes. */
  drafts: Record<Language, ChaseDraft>;
  /** Language to begin with. */
  language: Language;
  /** Puts text on the clipboard. */
  onCopy: (text: string) => Promise<void>;
  onClose: () => void;
}

/** A polite message to the supplier, to copy or to open in the mail program. Nothing is sent from here. */
export function ChaseDialog({ supplierName, drafts, language, onCopy, onClose }: ChaseDialogProps) {
  const texts = useTexts();
  const words = texts.orders.chase;
  const [chosen, setChosen] = useState(language);
  const [draft, setDraft] = useState(drafts[language]);
  const [said, setSaid] = useState('');
  const choose = (next: Language) => {
    setChosen(next);
    setDraft(drafts[next]);
    setSaid('');
  };
  const change = (part: Partial<ChaseDraft>) => {
    setDraft({ ...draft, ...part });
    setSaid('');
  };
  const copy = () =>
    onCopy(`${draft.subject}\n\n${draft.body}`).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <Dialog
      title={words.title(supplierName)}
      onClose={onClose}
      actions={
        <>
          <span class="dialog-said small soft" role="status">
            {said}
          </span>
          <Button icon="copy" onClick={copy}>
            {words.copy}
          </Button>
          <LinkButton kind="main" icon="mail" href={mailto(draft)}>
            {words.mail}
          </LinkButton>
        </>
      }
    >
      <Select
        label={words.language}
        value={chosen}
        options={[
          { value: 'fr', label: words.languages.fr },
          { value: 'en', label: words.languages.en },
        ]}
        onValue={choose}
      />
      <Field
        label={words.subject}
        lang={chosen}
        value={draft.subject}
        onValue={(subject) => change({ subject })}
      />
      <Field
        label={words.body}
        lang={chosen}
        rows={9}
        value={draft.body}
        hint={words.hint}
        onValue={(body) => change({ body })}
      />
    </Dialog>
  );
}

/** A draft as an address for the mail program. Line ends are CRLF (RFC 6068, section 5). */
export function mailto({ subject, body }: ChaseDraft): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
}
