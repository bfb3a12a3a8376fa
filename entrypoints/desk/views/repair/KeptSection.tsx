import { Button } from '../../../../components/ui/Button.tsx';
import { backupName } from '../../../../utils/backup/backup-name.ts';
import type { Instant } from '../../../../utils/dates/day.ts';
import { localDay } from '../../../../utils/dates/local-day.ts';
import type { KeptOutside } from '../../../../utils/safety/kept-outside.ts';
import type { SafetyTexts } from '../../../../utils/texts/safety-texts.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';
import { saveFile } from '../../save-file.ts';
import { holdsWords } from '../backup/holds-words.ts';

interface KeptSectionProps {
  kept: KeptOutside | null;
  texts: Texts;
  words: SafetyTexts;
  moment: (at: Instant) => string;
}

/** What lies outside the database, and a way to take it away as a file. */
export function KeptSection({ kept, texts, words, moment }: KeptSectionProps) {
  const header = kept?.backup.header;
  const save = () =>
    kept && saveFile(backupName(localDay(kept.backup.header.madeAt), false), kept.file, 'application/gzip');
  return (
    <section class="page-section">
      <h2>{words.outside}</h2>
      {!header && <p>{words.nothingOutside}</p>}
      {header && (
        <>
          <p>{words.outsideOf(moment(header.madeAt), holdsWords(header.counts, texts.backup))}</p>
          <p class="soft">
            {Object.hasOwn(header.counts, 'bookmarks') ? words.outsideWithout : words.outsideWithoutDossier}
          </p>
          <div class="page-buttons">
            <Button icon="download" onClick={save}>
              {words.save}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
