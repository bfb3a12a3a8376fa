import { Button, LinkButton } from '../../../../components/ui/Button.tsx';
import { SavedField } from '../../../../components/ui/SavedField.tsx';
import type { Bookmark, Quote } from '../../../../utils/dossier/bookmark.ts';
import { paintQuotes } from '../../../../utils/dossier/painted-quotes.ts';
import { passageLink } from '../../../../utils/dossier/passage-link.ts';
import { checkActions } from '../../check-actions.ts';
import type { Desk } from '../../desk.ts';
import { dossierActions } from '../../dossier-actions.ts';
import { useGranted } from '../../use-granted.ts';

interface QuotesSectionProps {
  bookmark: Bookmark;
  /** The page's kept text, if any. */
  text: string | null;
  desk: Desk;
}

/** The quotes as they were taken, each with its own note and the way to its passage. */
export function QuotesSection({ bookmark, text, desk }: QuotesSectionProps) {
  const texts = desk.texts.dossierDesk;
  const { quotes } = bookmark;
  if (quotes.length === 0) return null;
  const notFound = text === null ? [] : paintQuotes(text, quotes).notFound;
  return (
    <section class="pane-section">
      <h3>{texts.quotes}</h3>
      <ul class="quote-list">
        {quotes.map((quote) => (
          <OneQuote
            key={quote.id}
            quote={quote}
            isFound={!notFound.includes(quote)}
            bookmark={bookmark}
            desk={desk}
          />
        ))}
      </ul>
      <OpenMarked bookmark={bookmark} desk={desk} />
    </section>
  );
}

/** Where the site may be read; elsewhere each quote has its own link. */
function OpenMarked({ bookmark, desk }: Omit<QuotesSectionProps, 'text'>) {
  const granted = useGranted(bookmark.url);
  if (!granted) return null;
  return (
    <Button icon="out" onClick={() => void checkActions(desk).openMarked(bookmark)}>
      {desk.texts.changes.openMarked}
    </Button>
  );
}

interface OneQuoteProps extends Omit<QuotesSectionProps, 'text'> {
  quote: Quote;
  isFound: boolean;
}

function OneQuote({ quote, isFound, bookmark, desk }: OneQuoteProps) {
  const texts = desk.texts.dossierDesk;
  const { noteOnQuote, removeQuote } = dossierActions(desk);
  return (
    <li class="quote">
      {quote.headings.length > 0 && (
        <p class="soft small">
          <bdi>{quote.headings.join(' › ')}</bdi>
        </p>
      )}
      <blockquote>
        <bdi>{quote.exact}</bdi>
      </blockquote>
      {!isFound && <p class="small quote-lost">{texts.notFound}</p>}
      <SavedField
        label={texts.quoteNote}
        value={quote.note}
        rows={2}
        onSave={(note) => void noteOnQuote(bookmark, quote.id, note)}
      />
      <p class="bookmark-links">
        {/^https?:/.test(bookmark.url) && (
          <LinkButton kind="link" icon="out" href={passageLink(bookmark.url, quote)}>
            {texts.openPassage}
          </LinkButton>
        )}
        <Button kind="link" onClick={() => void removeQuote(bookmark, quote.id)}>
          {texts.removeQuote}
        </Button>
      </p>
    </li>
  );
}
