import { OrderLine } from '../../components/orders/OrderLine.tsx';
import type { OrderActions } from '../../components/orders/order-actions.ts';
import type { Now } from '../../components/orders/order-words.ts';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { GroupHead } from '../../components/ui/GroupHead.tsx';
import { Lines } from '../../components/ui/Line.tsx';
import { useTexts } from '../../components/use-texts.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';

/** Enough to look through; more words find the rest. */
const SHOWN = 50;

interface SearchResultsProps {
  words: string;
  views: OrderView[];
  now: Now;
  actions: OrderActions;
}

/** What the search found: the orders at work first, then the archive. */
export function SearchResults({ words, views, now, actions }: SearchResultsProps) {
  const { popup } = useTexts();
  if (views.length === 0)
    return <EmptyState title={popup.nothingFound(words.trim())}>{popup.nothingFoundHint}</EmptyState>;
  const line = (view: OrderView) => <OrderLine key={view.id} view={view} now={now} actions={actions} />;
  const archived = views.filter((view) => view.archived);
  return (
    <>
      <Lines label={popup.found(views.length)}>
        {views
          .filter((view) => !view.archived)
          .slice(0, SHOWN)
          .map(line)}
      </Lines>
      {archived.length > 0 && (
        <section aria-labelledby="found-archived">
          <GroupHead id="found-archived" title={popup.foundArchived} />
          <Lines labelledBy="found-archived">{archived.slice(0, SHOWN).map(line)}</Lines>
        </section>
      )}
    </>
  );
}
