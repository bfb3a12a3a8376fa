import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Now } from '../../components/orders/order-words.ts';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import { useFirstTexts } from '../../components/use-texts.ts';
import type { PageAtHand } from '../../utils/orders/page-at-hand.ts';
import { areWhole } from '../../utils/texts/texts.ts';
import type { FrontTab } from './first-data.ts';
import { LookingAtPage } from './LookingAtPage.tsx';
import type { PageCardProps } from './PageCard.tsx';
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
        <Holds hand={hand} {...card} />
      </div>
      {!hidden && children(hand.page)}
    </>
  );
}

type PagePieces = typeof import('./after-paint.ts');

/** What draws it is loaded once the first list is painted. */
function Holds(props: PageCardProps) {
  const texts = useFirstTexts();
  const [pieces, setPieces] = useState<PagePieces | null>(null);
  useEffect(() => void import('./after-paint.ts').then(setPieces), []);
  if (pieces && areWhole(texts))
    return (
      <>
        <pieces.TaughtLine />
        <pieces.PageCard {...props} />
      </>
    );
  if (!props.tab) return <div class="page-quiet">{texts.popup.page.browser}</div>;
  return <LookingAtPage onSave={props.onSave} />;
}
