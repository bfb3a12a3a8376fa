import type { OrderView } from '../../utils/orders/order-view.ts';
import { useTexts } from '../use-texts.ts';
import { dueWords, type Now } from './order-words.ts';

/** The promised day with who promised it, or that there is none. */
export function DueDay({ view, now }: { view: OrderView; now: Now }) {
  const texts = useTexts();
  return <span>{dueWords(view, now, texts) ?? texts.orders.noDay}</span>;
}
