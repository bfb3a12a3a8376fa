import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../../utils/dates/day.ts';
import { type Loss, watchLoss } from '../../../utils/safety/loss.ts';
import type { UnreadableKind } from '../../../utils/safety/unreadable-database.ts';

/** What threatens what is kept: it does not open, or the browser lost some of it. */
export type Danger = { unreadable: UnreadableKind; keptAt: Instant | null } | { lost: Loss['kind'] };

/** What draws it: hardly any popup ever loads it. */
type SafetyPieces = typeof import('./pieces.ts');

/** The danger that is to be told, once what draws it is loaded; `null`: none. */
export function useSafety(
  failed: UnreadableKind | 'other' | null,
  keptAt: Instant | null,
): (SafetyPieces & { danger: Danger }) | null {
  const [loss, setLoss] = useState<Loss | null>(null);
  const [pieces, setPieces] = useState<SafetyPieces | null>(null);
  useEffect(() => watchLoss(setLoss), []);
  const danger = dangerOf(failed, keptAt, loss);
  const isThere = danger !== null;
  useEffect(() => {
    if (isThere) void import('./pieces.ts').then(setPieces);
  }, [isThere]);
  return danger && pieces && { ...pieces, danger };
}

function dangerOf(
  failed: UnreadableKind | 'other' | null,
  keptAt: Instant | null,
  loss: Loss | null,
): Danger | null {
  if (failed && failed !== 'other') return { unreadable: failed, keptAt };
  return loss && { lost: loss.kind };
}
