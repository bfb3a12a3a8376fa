import type { OrderActions } from '../../components/orders/order-actions.ts';
import type { Now } from '../../components/orders/order-words.ts';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import { isExample } from '../../utils/example/example-ids.ts';
import type { Language } from '../../utils/texts/texts.ts';
import { LazyBeginning } from './first/LazyBeginning.tsx';
import type { FrontTab } from './first-data.ts';
import { OrderGroups } from './OrderGroups.tsx';
import { PageCard } from './PageCard.tsx';
import { pageState } from './page-state.ts';
import { TaughtLine } from './TaughtLine.tsx';
import type { ShownOrders } from './use-live-orders.ts';
import type { Act } from './use-order-actions.ts';
import { usePageAtHand } from './use-page-at-hand.ts';

interface OrdersDrawerProps {
  /** Another drawer or a search is shown instead. What is known of the page stays: it is not read again. */
  hidden: boolean;
  shown: ShownOrders;
  language: Language;
  tab: FrontTab | null;
  now: Now;
  actions: OrderActions;
  act: Act;
  onSaid: (message: ToastMessage) => void;
  /** Saves the page to the dossier. */
  onSave: () => void;
}

/** This page, and the orders by what they ask for. */
export function OrdersDrawer(props: OrdersDrawerProps) {
  const { hidden, shown, language, tab, now, actions, act, onSaid, onSave } = props;
  const { snapshot, all } = shown;
  const hand = usePageAtHand(tab);
  const first = all?.length === 0;
  const begins = first || all?.some(({ id }) => isExample(id));
  return (
    <>
      <div hidden={hidden}>
        <TaughtLine />
        <PageCard tab={tab} hand={hand} now={now} act={act} onSaid={onSaid} onSave={onSave} />
      </div>
      {!hidden && snapshot && <OrderGroups snapshot={snapshot} now={now} actions={actions} act={act} />}
      {!hidden && begins && (
        <LazyBeginning language={language} first={first} page={pageState(hand.page)} act={act} />
      )}
    </>
  );
}
