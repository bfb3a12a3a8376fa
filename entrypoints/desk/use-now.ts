import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../utils/dates/day.ts';

const MINUTE = 60_000;

/** The time, anew at the turn of each minute: clocks and "today" stay true in a tab that stays open. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), MINUTE - (Date.now() % MINUTE));
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}
