import type { ComponentChildren } from 'preact';
import { OrderLine } from '../../components/orders/OrderLine.tsx';
import type { OrderActions } from '../../components/orders/order-actions.ts';
import type { Now } from '../../components/orders/order-words.ts';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { GroupHead } from '../../components/ui/GroupHead.tsx';
import { Lines } from '../../components/ui/Line.tsx';
import { useTexts } from '../../components/use-texts.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { Partner } from '../../utils/partners/partner.ts';

/** Enough to look through; more words find the rest. */
const SHOWN = 50;

interface SearchResultsProps {
  words: string;
  found: { orders: OrderView[]; partners: Partner[]; bookmarks: number };
  now: Now;
  actions: OrderActions;
  /** The partners found, as lines. */
  children: ComponentChildren;
  /** The bookmarks found, as lines. */
  bookmarks: ComponentChildren;
  /** The sites to go on to. */
  elsewhere: ComponentChildren;
}

/** What the search found here, or that nothing was; below it the sites to go on to. */
export function SearchResults({ elsewhere, ...rest }: SearchResultsProps) {
  const { popup } = useTexts();
  const { orders, partners, bookmarks } = rest.found;
  const isEmpty = orders.length + partners.length + bookmarks === 0;
  return (
    <>
      {isEmpty ? (
        <EmptyState title={popup.nothingFound(rest.words.trim())}>{popup.nothingFoundHint}</EmptyState>
      ) : (
        <FoundHere {...rest} />
      )}
      {elsewhere}
    </>
  );
}

/** The orders at work first, then partners, then the dossier, then the archive. */
function FoundHere({ found, now, actions, children, bookmarks }: Omit<SearchResultsProps, 'elsewhere'>) {
  const { popup } = useTexts();
  const { orders, partners } = found;
  const line = (view: OrderView) => <OrderLine key={view.id} view={view} now={now} actions={actions} />;
  const archived = orders.filter((view) => view.archived);
  const atWork = orders.filter((view) => !view.archived);
  return (
    <>
      {atWork.length > 0 && (
        <Lines label={popup.found(orders.length)}>{atWork.slice(0, SHOWN).map(line)}</Lines>
      )}
      {partners.length > 0 && (
        <section aria-labelledby="found-partners">
          <GroupHead id="found-partners" title={popup.foundInPartners} />
          {children}
        </section>
      )}
      {found.bookmarks > 0 && (
        <section aria-labelledby="found-bookmarks">
          <GroupHead id="found-bookmarks" title={popup.foundInDossier} />
          {bookmarks}
        </section>
      )}
      {archived.length > 0 && (
        <section aria-labelledby="found-archived">
          <GroupHead id="found-archived" title={popup.foundArchived} />
          <Lines labelledBy="found-archived">{archived.slice(0, SHOWN).map(line)}</Lines>
        </section>
      )}
    </>
  );
}
