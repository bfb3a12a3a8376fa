import { useEffect, useState } from 'preact/hooks';
import type { Now } from '../../components/orders/order-words.ts';
import { localDay } from '../../utils/dates/local-day.ts';

const MINUTE = 60_000;

/** The clock of the popup, moved on at the turn of each minute: times shown stay true while it is open. */
export function useNow(): Now {
  const [at, setAt] = useState(Date.now);
  useEffect(() => {
    const timer = setTimeout(() => setAt(Date.now()), MINUTE - (Date.now() % MINUTE));
    return () => clearTimeout(timer);
  }, [at]);
  return { at, today: localDay(at) };
}
