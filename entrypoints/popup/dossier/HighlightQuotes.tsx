import { useState } from 'preact/hooks';
import { Button } from '../../../components/ui/Button.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { Bookmark } from '../../../utils/dossier/bookmark.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { FrontTab } from '../first-data.ts';

interface HighlightQuotesProps {
  bookmark: Bookmark;
  tab: FrontTab;
}

/** Highlights the quotes in the page, and says which are not there exactly. */
export function HighlightQuotes({ bookmark: { id, quotes }, tab }: HighlightQuotesProps) {
  const texts = useTexts();
  const { here } = texts.changes;
  const [found, setFound] = useState<string[] | 'failed' | null>(null);
  const highlight = () =>
    sendMessage('dossier.highlight', tab.id, id).then(setFound, () => setFound('failed'));
  const missing = Array.isArray(found) ? quotes.filter((quote) => !found.includes(quote.id)) : [];
  return (
    <div class="highlight-quotes">
      <Button kind="link" icon="point" onClick={() => void highlight()}>
        {here.highlight}
      </Button>
      <div class="saved-here-said" role="status">
        {found === 'failed' && here.failed}
        {Array.isArray(found) && found.length > 0 && <p>{here.highlighted(found.length, quotes.length)}</p>}
        {missing.length > 0 && (
          <>
            <p>{here.missing}</p>
            <ul>
              {missing.map(({ id: quoteId, exact }) => (
                <li key={quoteId}>
                  <bdi>{texts.orders.quoted(exact.slice(0, 160))}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
