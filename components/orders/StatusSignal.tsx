import type { OrderView } from '../../utils/orders/order-view.ts';
import { Signal } from '../ui/Signal.tsx';
import { useFirstTexts } from '../use-texts.ts';
import { orderSignal } from './order-signal.ts';

/** Late, gone, or the order's state: colour, icon and word. */
export function StatusSignal({ view }: { view: OrderView }) {
  return <Signal {...orderSignal(view, useFirstTexts())} />;
}
