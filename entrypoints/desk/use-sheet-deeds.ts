import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { SheetDeeds } from '../../components/pile/sheet-actions.ts';
import { type Deed, pileDeeds } from '../../utils/pile/pile-deeds.ts';
import type { OrderStep, Sheet } from '../../utils/pile/sheet.ts';
import type { Desk } from './desk.ts';
import { hrefTo } from './route.ts';

/** What is asked for before something is done. */
export interface SheetQuestions {
  /** The sheet whose day is asked for. */
  aside: Sheet | null;
  /** The step with an order that a dialog asks about. */
  step: { step: OrderStep; orderId: string } | null;
}

/** What the desk does with sheets. */
export function useSheetDeeds(desk: Desk) {
  const { texts, today } = desk;
  const [asked, setAsked] = useState<SheetQuestions>({ aside: null, step: null });
  const carryOut = ({ run, text, undo }: Deed) =>
    void desk.act(run, {
      text,
      ...(undo && { undo: { label: texts.desk.undo, run: () => void desk.act(undo) } }),
    });
  const deeds: SheetDeeds = {
    order: (step, orderId) => setAsked({ aside: null, step: { step, orderId } }),
    called: (action) => carryOut(pileDeeds.called(action, texts)),
    allow: (pattern) =>
      void browser.permissions.request({ origins: [pattern] }).then((granted) => {
        if (granted) desk.say({ text: texts.pile.said.allowed });
      }),
    openDesk: (place) => location.assign(place),
    done: (sheet) => carryOut(pileDeeds.done(sheet, texts)),
    later: (sheet, choice) => carryOut(pileDeeds.later(sheet, choice, today, texts)),
    laterOnDay: (aside) => setAsked({ aside, step: null }),
    turn: (sheet, turned) => carryOut(pileDeeds.turn(sheet, turned, texts)),
    edit: (handMadeId) => location.assign(hrefTo('pile', handMadeId)),
    remove: (handMadeId) => carryOut(pileDeeds.remove(handMadeId, texts)),
  };
  return { deeds, carryOut, asked, close: () => setAsked({ aside: null, step: null }) };
}
