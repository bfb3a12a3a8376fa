import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OrderActions } from '../../components/orders/order-actions.ts';
import type { SheetDeeds } from '../../components/pile/sheet-actions.ts';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import type { Day } from '../../utils/dates/day.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import { type Deed, pileDeeds } from '../../utils/pile/pile-deeds.ts';
import type { OrderStep, Sheet, Thing } from '../../utils/pile/sheet.ts';
import type { FirstTexts } from '../../utils/texts/texts.ts';
import { askFor } from './follow.ts';
import { openDesk } from './open-desk.ts';
import type { Act } from './use-order-actions.ts';

/** What the popup does with sheets by. */
export interface SheetMeans {
  texts: FirstTexts;
  act: Act;
  say: (message: ToastMessage) => void;
  /** What is done with orders. */
  actions: OrderActions;
  /** Every order, once the database has answered. */
  orders: OrderView[] | null;
  today: Day;
}

/** What the popup does with sheets. `aside` is the sheet whose day is asked for. */
export function useSheetDeeds({ texts, act, say, actions, orders, today }: SheetMeans) {
  const [aside, setAside] = useState<Sheet | null>(null);
  const askStep = useOrderStep(actions, orders);
  const deeds = useMemo(() => {
    const carryOut = ({ run, text, undo }: Deed) =>
      void act(run, {
        text,
        ...(undo && { undo: { label: texts.popup.done.undo, run: () => void act(undo) } }),
      });
    const all: SheetDeeds & { add: (title: string, thing: Thing | null) => void } = {
      order: askStep,
      called: (action) => carryOut(pileDeeds.called(action, texts)),
      allow: (pattern) =>
        void askFor({ origin: pattern, granted: false }).then((granted) => {
          if (granted) say({ text: texts.pile.said.allowed });
        }),
      openDesk: (place) => void openDesk(place),
      done: (sheet) => carryOut(pileDeeds.done(sheet, texts)),
      later: (sheet, choice) => carryOut(pileDeeds.later(sheet, choice, today, texts)),
      laterOnDay: setAside,
      turn: (sheet, turned) => carryOut(pileDeeds.turn(sheet, turned, texts)),
      edit: (handMadeId) => void openDesk(`#/pile/${encodeURIComponent(handMadeId)}`),
      remove: (handMadeId) => carryOut(pileDeeds.remove(handMadeId, texts)),
      add: (title, thing) => carryOut(pileDeeds.add(title, thing, 'waits-for-me', texts)),
    };
    return all;
  }, [texts, today, askStep]);
  return { deeds, aside, closeAside: () => setAside(null) };
}

/** A sheet is painted before its order is read: a step asked for until then is taken as soon as it is. */
function useOrderStep(actions: OrderActions, orders: OrderView[] | null) {
  const [asked, setAsked] = useState<{ step: OrderStep; orderId: string } | null>(null);
  useEffect(() => {
    if (!asked || !orders) return;
    setAsked(null);
    const view = orders.find(({ id }) => id === asked.orderId);
    if (view) actions[asked.step](view);
  }, [asked, orders, actions]);
  return useMemo(() => (step: OrderStep, orderId: string) => setAsked({ step, orderId }), []);
}
