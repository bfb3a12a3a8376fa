import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/ui/Button.tsx';
import { Lines } from '../../../components/ui/Line.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { ReferencesOfPage } from '../../../utils/dossier/page-references.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { FrontTab } from '../first-data.ts';
import { ReferenceLine } from './ReferenceLine.tsx';

/** More than anybody looks through in a popup. */
const SHOWN = 100;

const FAILED: ReferencesOfPage = { unread: 'failed', cut: false, selected: '', references: [] };

interface PageReferencesProps {
  tab: FrontTab;
  /** Looks words up in the search. */
  onLookUp: (words: string) => void;
}

/** What the page in front refers to, read when this is opened and not before. */
export function PageReferences({ tab, onLookUp }: PageReferencesProps) {
  const { page: texts } = useTexts().lookUp;
  const [page, setPage] = useState<ReferencesOfPage | null>(null);
  useEffect(() => {
    sendMessage('page.references', tab.id).then(setPage, () => setPage(FAILED));
  }, [tab]);
  if (!page)
    return (
      <p class="page-quiet" role="status">
        {texts.reading}
      </p>
    );
  const { unread, selected, references, cut } = page;
  return (
    <>
      {selected !== '' && (
        <div class="page-quiet page-foot">
          <Button kind="link" icon="search" onClick={() => onLookUp(selected)}>
            {texts.lookUpSelected}
          </Button>
        </div>
      )}
      <p class="page-quiet" role="status">
        {unread
          ? texts.unread[unread]
          : references.length === 0
            ? `${texts.none} ${texts.noneHint}`
            : `${texts.count(references.length)}. ${texts.noAdvice}`}
        {cut && ` ${texts.cut}`}
      </p>
      {references.length > 0 && (
        <Lines label={texts.title}>
          {references.slice(0, SHOWN).map((reference) => (
            <ReferenceLine key={reference.canonical} reference={reference} />
          ))}
        </Lines>
      )}
      {references.length > SHOWN && <p class="page-quiet">{texts.more(references.length - SHOWN)}</p>}
    </>
  );
}
