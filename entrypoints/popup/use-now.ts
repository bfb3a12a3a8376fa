import { useEffect, useState } from 'preact/hooks';
import type { Now } from '../../components/orders/order-words.ts';
import { localDay } from '../../utils/dates/local-day.ts';

/** The clock of the popup, moved on twice a minute: "12 min ago" stays true while it is open. */
export function useNow(): Now {
  const [at, setAt] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return { at, today: localDay(at) };
}
