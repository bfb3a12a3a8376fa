import { vi } from 'vitest';
import type { Mortal } from './mortal.ts';

/** A wait as long as this is a limit on something else, which never takes so long here. */
const LIMIT = 30_000;

/** Time is told by the simulation: `Date` says what was set, and who waits for some seconds has them pass at once. */
export function takeOverTime(mortal: Mortal, start: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  vi.stubGlobal('setTimeout', (act: () => unknown, wait = 0) => {
    if (wait >= LIMIT || mortal.isDead) return 0;
    void mortal.busy(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      if (mortal.isDead) return;
      vi.setSystemTime(Date.now() + wait);
      await act();
    });
    return 0;
  });
}

export function setClock(at: number): void {
  vi.setSystemTime(at);
}
