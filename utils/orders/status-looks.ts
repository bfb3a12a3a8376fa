import type { SIGNAL_ICONS } from '../../components/ui/signal-icons.ts';
import type { Status } from './status.ts';

/** How a state is coloured: `--late` and its ground in `components/tones.css`, and so on. */
export type Tone = 'late' | 'waiting' | 'moving' | 'done' | 'unknown';

/** Colour and drawing of each state, the same in lists and in badges. */
export const STATUS_LOOKS: Record<Status, { tone: Tone; icon: keyof typeof SIGNAL_ICONS }> = {
  received: { tone: 'moving', icon: 'circle' },
  'awaiting-payment': { tone: 'waiting', icon: 'card' },
  'on-hold': { tone: 'waiting', icon: 'pause' },
  backorder: { tone: 'waiting', icon: 'hourglass' },
  processing: { tone: 'moving', icon: 'prepare' },
  'awaiting-shipment': { tone: 'moving', icon: 'package' },
  'partially-shipped': { tone: 'moving', icon: 'truck' },
  shipped: { tone: 'moving', icon: 'truck' },
  'out-for-delivery': { tone: 'moving', icon: 'truck' },
  'ready-for-pickup': { tone: 'waiting', icon: 'store' },
  delivered: { tone: 'done', icon: 'check' },
  completed: { tone: 'done', icon: 'check' },
  cancelled: { tone: 'unknown', icon: 'cross' },
  returned: { tone: 'unknown', icon: 'back' },
  problem: { tone: 'late', icon: 'alert' },
  unknown: { tone: 'unknown', icon: 'question' },
};
