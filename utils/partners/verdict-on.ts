import type { Instant } from '../dates/day.ts';
import { stretchesFrom } from './call-state.ts';
import { HORIZON, nextMoment } from './next-moment.ts';
import type { Party, Verdict } from './verdict.ts';

/**
 * Whether somebody can be called now, and when next. Throws a RangeError for a zone that does not exist.
 * @param owner the owner's own hours; `null`: not known, then theirs alone count.
 */
export function verdictOn(party: Party, owner: Party | null, now: Instant): Verdict {
  return { ...stateOf(party, now), next: nextMoment(party, owner, now) };
}

type State = Pick<Verdict, 'state' | 'until' | 'holiday' | 'zone'>;

function stateOf(party: Party, now: Instant): State {
  const stretches = stretchesFrom(party, now);
  const { state, holiday, zone, to } = stretches.next().value;
  let until = to;
  for (const stretch of stretches) {
    if (stretch.state !== state || until - now > HORIZON) break;
    until = stretch.to;
  }
  return { state, until: until - now > HORIZON ? null : until, holiday, zone };
}
