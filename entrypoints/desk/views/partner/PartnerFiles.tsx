import { useRef, useState } from 'preact/hooks';
import { ImportDialog } from '../../../../components/partners/ImportDialog.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Menu } from '../../../../components/ui/Menu.tsx';
import type { ImportRow } from '../../../../utils/partners/import-row.ts';
import type { Desk } from '../../desk.ts';
import { partnerActions } from '../../partner-actions.ts';
import { placeLookup } from '../../place-lookup.ts';
import { saveFile } from '../../save-file.ts';

/** Partners out of a file and into one. What reads and writes files is loaded when it is wanted. */
export function PartnerFiles({ desk }: { desk: Desk }) {
  const texts = desk.texts.partnerFiles;
  const picker = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<{ name: string; rows: ImportRow[] } | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { readPartnerFile } = await import('../../partner-file.ts');
      const found = await readPartnerFile(file, await placeLookup());
      if ('fault' in found) desk.say({ text: texts[found.fault] });
      else setRead({ name: file.name, rows: found.rows });
    } catch {
      desk.say({ text: texts.unreadable });
    }
  };
  const saveCsv = async () => {
    const { partnersCsv } = await import('../../../../utils/partners/partner-csv.ts');
    saveFile(texts.csvName(desk.today), partnersCsv(desk.partners, desk.texts), 'text/csv');
  };
  const saveVcards = async () => {
    const { writeVcards } = await import('../../../../utils/partners/partner-vcard.ts');
    saveFile(texts.vcardName(desk.today), writeVcards(desk.partners), 'text/vcard');
  };
  return (
    <>
      <input
        ref={picker}
        hidden
        type="file"
        accept=".csv,.vcf,text/csv,text/vcard"
        aria-label={texts.import}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Button icon="upload" onClick={() => picker.current?.click()}>
        {texts.import}
      </Button>
      {desk.partners.length > 0 && (
        <Menu
          label={texts.more}
          items={() => [
            { label: texts.exportCsv, icon: 'download', run: () => void saveCsv() },
            { label: texts.exportVcard, icon: 'download', run: () => void saveVcards() },
          ]}
        />
      )}
      {read && (
        <ImportDialog
          fileName={read.name}
          rows={read.rows}
          onTake={(partners) => {
            setRead(null);
            void partnerActions(desk).take(partners);
          }}
          onClose={() => setRead(null)}
        />
      )}
    </>
  );
}
