import type { OrderView } from '../../utils/orders/order-view.ts';
import { Icon } from '../ui/Icon.tsx';
import { useFirstTexts } from '../use-texts.ts';
import { blindSignal } from './order-signal.ts';
import { freshnessWords, type Now } from './order-words.ts';
import './freshness.css';

/** When the order was last really seen, and why the last look could not see it. */
export function Freshness({ view, now }: { view: OrderView; now: Now }) {
  const texts = useFirstTexts();
  const blind = blindSignal(view.outcome, texts);
  return (
    <span class="freshness">
      {blind && (
        <span class="freshness-blind">
          <Icon name={blind.icon} size={12} /> {blind.word}
        </span>
      )}
      {blind && ', '}
      {freshnessWords(view, now, texts)}
    </span>
  );
}
