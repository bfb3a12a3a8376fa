import type { ComponentChildren } from 'preact';
import type { ImportRow } from '../../utils/partners/import-row.ts';
import type { PartnerDetails } from '../../utils/partners/partner.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useTexts } from '../use-texts.ts';
import './import-dialog.css';

/** Enough to judge by; the rest is a number. */
const SHOWN = 50;

type GoodRow = Extract<ImportRow, { details: PartnerDetails }>;
type BadRow = Exclude<ImportRow, GoodRow>;

interface ImportDialogProps {
  fileName: string;
  rows: ImportRow[];
  onTake: (partners: PartnerDetails[]) => void;
  onClose: () => void;
}

/** What a file would bring, before it is kept, and what of it cannot be: line by line. */
export function ImportDialog({ fileName, rows, onTake, onClose }: ImportDialogProps) {
  const texts = useTexts().partnerFiles;
  const good = rows.filter((row): row is GoodRow => 'details' in row);
  const bad = rows.filter((row): row is BadRow => 'fault' in row);
  const take = () => onTake(good.map(({ details }) => details));
  return (
    <Dialog
      title={texts.title(fileName)}
      onClose={onClose}
      onSubmit={good.length > 0 ? take : onClose}
      actions={
        good.length > 0 ? (
          <>
            <Button onClick={onClose}>{texts.cancel}</Button>
            <Button kind="main" type="submit">
              {texts.take(good.length)}
            </Button>
          </>
        ) : (
          <Button type="submit">{texts.close}</Button>
        )
      }
    >
      <section>
        <p>{texts.found(good.length)}</p>
        <RowList all={good.length}>
          {good.slice(0, SHOWN).map(({ line, details, guesses }) => (
            <li key={line}>
              <b>
                <bdi>{details.name}</bdi>
              </b>
              {' · '}
              <bdi>{details.place || details.zone}</bdi>
              {guesses.length > 0 && (
                <span class="soft"> · {guesses.map((guess) => texts.guesses[guess]).join(', ')}</span>
              )}
            </li>
          ))}
        </RowList>
      </section>
      {bad.length > 0 && (
        <section>
          <p>{texts.faulty(bad.length)}</p>
          <RowList all={bad.length}>
            {bad.slice(0, SHOWN).map(({ line, name, fault }) => (
              <li key={line}>
                <bdi>{texts.line(line, name)}</bdi>
                <span class="field-error">{` · ${texts.faults[fault]}`}</span>
              </li>
            ))}
          </RowList>
        </section>
      )}
    </Dialog>
  );
}

function RowList({ all, children }: { all: number; children: ComponentChildren }) {
  const texts = useTexts().partnerFiles;
  return (
    <ul class="import-rows">
      {children}
      {all > SHOWN && <li class="soft">{texts.andMore(all - SHOWN)}</li>}
    </ul>
  );
}
