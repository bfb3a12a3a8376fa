import type { PartnerView } from '../../utils/partners/partner-view.ts';
import type { CallState } from '../../utils/partners/verdict.ts';
import type { IconName } from '../ui/icons.ts';

type SignalTone = 'done' | 'waiting' | 'moving' | 'unknown';

const LOOKS: Record<CallState, Look> = {
  working: { tone: 'moving', icon: 'home' },
  lunch: { tone: 'waiting', icon: 'cup' },
  asleep: { tone: 'moving', icon: 'moon' },
  holiday: { tone: 'waiting', icon: 'flag' },
  weekend: { tone: 'unknown', icon: 'calendar' },
  'off-hours': { tone: 'unknown', icon: 'door' },
  away: { tone: 'waiting', icon: 'luggage' },
};

interface Look {
  tone: SignalTone;
  icon: IconName;
}

/** How the verdict is drawn: the green one is for now, and for nothing else. */
export function verdictLook({ verdict, reachable }: PartnerView): Look {
  return stateLook(verdict.state, reachable);
}

/** How a state is drawn, green where it suits. */
export function stateLook(state: CallState, suits: boolean): Look {
  return suits ? { tone: 'done', icon: 'check' } : LOOKS[state];
}
