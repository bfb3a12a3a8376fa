import type { CheckOutcome } from '../../utils/dossier/bookmark.ts';
import type { Tone } from '../../utils/orders/status-looks.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import type { IconName } from '../ui/icons.ts';

const SIGNS: Record<CheckOutcome, { tone: Tone; icon: IconName }> = {
  unchanged: { tone: 'done', icon: 'check' },
  amended: { tone: 'waiting', icon: 'change' },
  repealed: { tone: 'late', icon: 'cross' },
  moved: { tone: 'waiting', icon: 'out' },
  redesigned: { tone: 'moving', icon: 'info' },
  'could-not-check': { tone: 'unknown', icon: 'unseen' },
};

/** What came of a look, as a signal. */
export function outcomeSignal(outcome: CheckOutcome, { changes }: Texts) {
  return { ...SIGNS[outcome], word: changes.outcome[outcome] };
}
