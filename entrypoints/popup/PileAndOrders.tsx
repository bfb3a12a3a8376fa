import type { OrderActions } from '../../components/orders/order-actions.ts';
import type { Now } from '../../components/orders/order-words.ts';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import { WithAllTexts } from '../../components/use-texts.ts';
import { isExample } from '../../utils/example/example-ids.ts';
import type { FirstTexts, Language } from '../../utils/texts/texts.ts';
import type { FrontTab } from './first-data.ts';
import { Beginning, LaterDialog } from './loaded-later.tsx';
import { OrdersDrawer } from './OrdersDrawer.tsx';
import { PageHere } from './PageHere.tsx';
import { PileDrawer } from './PileDrawer.tsx';
import type { ShownLists } from './use-live-lists.ts';
import type { Act } from './use-order-actions.ts';
import { useSheetDeeds } from './use-sheet-deeds.ts';

interface PileAndOrdersProps {
  /** `null`: another drawer or a search is shown instead. */
  drawer: 'pile' | 'orders' | null;
  lists: ShownLists;
  language: Language;
  texts: FirstTexts;
  tab: FrontTab | null;
  now: Now;
  actions: OrderActions;
  act: Act;
  onSaid: (message: ToastMessage) => void;
  /** Saves the page to the dossier. */
  onSave: () => void;
}

/** The two drawers that begin with the page in front. */
export function PileAndOrders(props: PileAndOrdersProps) {
  const { drawer, lists, language, texts, tab, now, actions, act, onSaid, onSave } = props;
  const { deeds, aside, closeAside } = useSheetDeeds({
    texts,
    act,
    say: onSaid,
    actions,
    orders: lists.all,
    today: now.today,
  });
  // Nothing is followed, or only the example: what to do first stands below.
  const begins = lists.all && (lists.all.length === 0 || lists.all.some(({ id }) => isExample(id)));
  return (
    <>
      <PageHere hidden={drawer === null} tab={tab} now={now} act={act} onSaid={onSaid} onSave={onSave}>
        {(page) => {
          const beginning = begins && (
            <WithAllTexts>
              <Beginning language={language} first={lists.all?.length === 0} page={page} act={act} />
            </WithAllTexts>
          );
          if (drawer === 'orders') {
            return (
              <OrdersDrawer snapshot={lists.snapshot} now={now} actions={actions}>
                {beginning}
              </OrdersDrawer>
            );
          }
          return (
            lists.pile && (
              <PileDrawer pile={lists.pile} tab={tab} now={now} deeds={deeds}>
                {beginning}
              </PileDrawer>
            )
          );
        }}
      </PageHere>
      {aside && (
        <WithAllTexts>
          <LaterDialog
            today={now.today}
            onSave={(on) => {
              deeds.later(aside, { on });
              closeAside();
            }}
            onClose={closeAside}
          />
        </WithAllTexts>
      )}
    </>
  );
}
