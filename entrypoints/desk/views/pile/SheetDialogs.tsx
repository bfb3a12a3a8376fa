import { LaterDialog } from '../../../../components/pile/LaterDialog.tsx';
import type { SheetDeeds } from '../../../../components/pile/sheet-actions.ts';
import type { OrderStep } from '../../../../utils/pile/sheet.ts';
import type { Desk } from '../../desk.ts';
import type { SheetQuestions } from '../../use-sheet-deeds.ts';
import { OrderDialog, type OrderDialogName } from '../OrderDialog.tsx';

const NAMES: Record<OrderStep, OrderDialogName> = {
  chase: 'chase',
  receive: 'received',
  promise: 'promised',
  correct: 'correct',
};

interface SheetDialogsProps {
  asked: SheetQuestions;
  desk: Desk;
  deeds: SheetDeeds;
  onClose: () => void;
}

/** The question that is asked about a sheet, if one is. */
export function SheetDialogs({ asked: { aside, step }, desk, deeds, onClose }: SheetDialogsProps) {
  if (aside) {
    const save = (on: string) => {
      deeds.later(aside, { on });
      onClose();
    };
    return <LaterDialog today={desk.today} onSave={save} onClose={onClose} />;
  }
  const view = desk.views.find(({ id }) => id === step?.orderId);
  const order = desk.orders.find(({ id }) => id === step?.orderId);
  if (!step || !view || !order) return null;
  return <OrderDialog name={NAMES[step.step]} view={view} order={order} desk={desk} onClose={onClose} />;
}
