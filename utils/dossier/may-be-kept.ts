import type { Sighting } from './bookmark.ts';

/** Whether what was found can take the place of what is kept: a newer text, or the same one at a new address. */
export function mayBeKept({ outcome, text, movedTo }: Sighting): boolean {
  if (outcome === 'moved') return text === null && movedTo !== null;
  return outcome === 'amended' && text !== null;
}
