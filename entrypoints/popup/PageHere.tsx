import type { ComponentChildren } from 'preact';
import type { Now } from '../../components/orders/order-words.ts';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import type { PageAtHand } from '../../utils/messages.ts';
import type { FrontTab } from './first-data.ts';
import { PageCard } from './PageCard.tsx';
import { TaughtLine } from './TaughtLine.tsx';
import type { Act } from './use-order-actions.ts';
import { usePageAtHand } from './use-page-at-hand.ts';

interface PageHereProps {
  /** Another drawer or a search is shown instead. What is known of the page stays: it is not read again. */
  hidden: boolean;
  tab: FrontTab | null;
  now: Now;
  act: Act;
  onSaid: (message: ToastMessage) => void;
  /** Saves the page to the dossier. */
  onSave: () => void;
  /** What lies below it; `null` while the page is read. */
  children: (page: PageAtHand | null) => ComponentChildren;
}

/** The page in front, above the pile and the orders. */
export function PageHere({ hidden, children, ...card }: PageHereProps) {
  const hand = usePageAtHand(card.tab);
  return (
    <>
      <div hidden={hidden}>
        <TaughtLine />
        <PageCard hand={hand} {...card} />
      </div>
      {!hidden && children(hand.page)}
    </>
  );
}
