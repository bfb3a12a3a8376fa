import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../utils/dates/day.ts';

/** The time, anew every half minute: "12 min ago" and "today" stay true in a tab that stays open. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
