import { useState } from 'preact/hooks';
import type { Place } from './search/kind.ts';
import type { RecentThing } from './search/recent-things.ts';

/** Their list, and each of them in it. */
export const RECENTS = 'recents';
export const recentId = (at: number) => `${RECENTS}-${at}`;

/**
 * The recent things below the empty search, as the WAI-ARIA Authoring Practices have a combobox: arrows walk them,
 * Enter opens one, Escape puts them away. Past the last one, or once they were put away, the arrow goes to the lines.
 */
export function useRecents(go: (to: Place) => void) {
  const [things, setThings] = useState<RecentThing[] | null>(null);
  /** `away`: put away, until the field is left. */
  const [state, setState] = useState<'closed' | 'open' | 'away'>('closed');
  const [at, setAt] = useState(0);
  const shown = state === 'open' && things !== null && things.length > 0;
  const open = () => {
    setAt(0);
    setState('open');
  };
  const choose = (thing: RecentThing) => {
    setState('closed');
    go(thing.leadsTo);
  };
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!shown) {
      if (event.key !== 'ArrowDown' || state !== 'closed' || things?.length === 0) return;
      open();
    } else if (step !== undefined) {
      if (things[at + step]) setAt(at + step);
      else setState('away');
      if (at + step === things.length) return; // on to the lines
    } else if (event.key === 'Escape') setState('away');
    else if (event.key === 'Enter' && things[at]) choose(things[at]);
    else return;
    event.preventDefault();
  };
  /** Read anew each time that the field is come to; what reads them is loaded then. */
  const come = () =>
    void import('./search/recent-things.ts')
      .then(({ recentThings }) => recentThings())
      .then(setThings, () => setThings([]));
  return { things: shown ? things : [], at, come, open, walk, choose, leave: () => setState('closed') };
}
