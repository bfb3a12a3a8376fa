import type { Outcome } from '../../utils/orders/order.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { Status } from '../../utils/orders/status.ts';
import { STATUS_LOOKS, type Tone } from '../../utils/orders/status-looks.ts';
import type { FirstTexts } from '../../utils/texts/texts.ts';
import type { IconName } from '../ui/icons.ts';

/** What a `Signal` needs. */
export interface SignalWords {
  tone: Tone;
  icon: IconName;
  word: string;
}

const OUTCOME_ICONS: Record<Outcome, IconName> = {
  unchanged: 'check',
  changed: 'change',
  gone: 'gone',
  'signed-out': 'lock',
  blocked: 'shield',
  unreadable: 'unseen',
  unreachable: 'offline',
};

/** The order's state as the shop shows it; what is not understood in the shop's own words. */
export function statusSignal(status: Status | null, rawLabel: string | null, texts: FirstTexts): SignalWords {
  if (status === null) return { ...STATUS_LOOKS.unknown, word: texts.orders.noStatus };
  const word = status === 'unknown' && rawLabel ? texts.orders.quoted(rawLabel) : texts.status.words[status];
  return { ...STATUS_LOOKS[status], word };
}

/** What matters most about the order: that it is late, that the shop lost it, else its state. */
export function orderSignal(view: OrderView, texts: FirstTexts): SignalWords {
  if (view.received?.all) return { tone: 'done', icon: 'received', word: texts.orders.receivedWord };
  if (view.lateDays > 0) return { tone: 'late', icon: 'clock', word: texts.orders.late };
  if (view.goneAt !== null) return { tone: 'waiting', icon: 'gone', word: texts.status.outcomes.gone };
  return statusSignal(view.status, view.rawLabel, texts);
}

/** Why the last look could not see; `null` when it did see. */
export function blindSignal(outcome: Outcome | null, texts: FirstTexts): SignalWords | null {
  if (outcome === null || outcome === 'unchanged' || outcome === 'changed' || outcome === 'gone') return null;
  return { tone: 'waiting', icon: OUTCOME_ICONS[outcome], word: texts.status.outcomes[outcome] };
}

/** One look, as the history of an order's checks lists it. */
export function outcomeSignal(outcome: Outcome, texts: FirstTexts): SignalWords {
  const tone = outcome === 'unchanged' ? 'unknown' : outcome === 'changed' ? 'moving' : 'waiting';
  return { tone, icon: OUTCOME_ICONS[outcome], word: texts.status.outcomes[outcome] };
}
