import type { Instant } from '../dates/day.ts';
import { type Stretch, stretchesFrom } from './call-state.ts';
import { clip } from './spans.ts';
import type { CallState, Party, Span } from './verdict.ts';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/** What a minute of each state costs who gives it: nobody should be woken for what another can do before dinner. */
export const PRICES: Record<CallState, number> = {
  working: 0,
  lunch: 1,
  'off-hours': 2,
  weekend: 4,
  holiday: 4,
  away: 8,
  asleep: 10,
};

/** A time at which not all work, and who gives up what for it. */
export interface LeastBad {
  span: Span;
  /** Sum of what all pay. */
  cost: number;
  payers: Payer[];
}

export interface Payer {
  /** Place in the list of parties. */
  index: number;
  /** The dearest state it falls into for them. */
  state: CallState;
  /** Minutes in which they do not work. */
  minutes: number;
  cost: number;
}

/**
 * The best time of a wanted length, on a quarter of an hour, inside a stretch of time: the cheapest by `PRICES`, then the
 * closest to the day of those who do it before or after, then the soonest. Where all work nobody pays. `null`: the stretch is too short.
 */
export function leastBad(parties: Party[], within: Span, minutes: number): LeastBad | null {
  const lives = parties.map((party) => lifeOf(party, within));
  let best: (LeastBad & { away: number }) | null = null;
  for (const span of spansOn(within, minutes * MINUTE)) {
    const payers = lives.flatMap((life, index) => payerOf(life, span, index) ?? []);
    const cost = payers.reduce((sum, payer) => sum + payer.cost, 0);
    if (best && cost > best.cost) continue;
    const away = distanceOf(payers, lives, span);
    if (!best || cost < best.cost || away < best.away) best = { span, cost, payers, away };
  }
  return best && { span: best.span, cost: best.cost, payers: best.payers };
}

interface Life {
  stretches: Stretch[];
  /** Those of the days around too: what one is close to may lie outside. */
  shifts: Span[];
}

function lifeOf(party: Party, within: Span): Life {
  const stretches: Stretch[] = [];
  for (const stretch of stretchesFrom(party, within.from - DAY)) {
    if (stretch.from >= within.to + DAY) break;
    stretches.push(stretch);
  }
  return { stretches, shifts: stretches.filter(({ state }) => state === 'working') };
}

function* spansOn(within: Span, length: number): Generator<Span> {
  let from: Instant = Math.ceil(within.from / QUARTER) * QUARTER;
  for (; from + length <= within.to; from += QUARTER) yield { from, to: from + length };
}

function payerOf({ stretches }: Life, span: Span, index: number): Payer | null {
  const payer: Payer = { index, state: 'working', minutes: 0, cost: 0 };
  for (const stretch of stretches) {
    const part = PRICES[stretch.state] > 0 ? clip(stretch, span) : null;
    if (!part) continue;
    const minutes = (part.to - part.from) / MINUTE;
    payer.minutes += minutes;
    payer.cost += minutes * PRICES[stretch.state];
    if (PRICES[stretch.state] > PRICES[payer.state]) payer.state = stretch.state;
  }
  return payer.cost > 0 ? payer : null;
}

/** From their nearest shifts, of those who do it before or after their day. */
function distanceOf(payers: Payer[], lives: Life[], span: Span): number {
  const distances = payers
    .filter(({ state }) => state === 'off-hours')
    .map(({ index }) => (lives[index]?.shifts ?? []).map((shift) => distance(shift, span)));
  return distances.reduce((sum, each) => sum + Math.min(DAY, ...each), 0);
}

function distance(one: Span, other: Span): number {
  return Math.max(one.from - other.to, other.from - one.to, 0);
}
