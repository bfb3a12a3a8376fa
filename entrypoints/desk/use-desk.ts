import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import { useLiveQuery } from '../../components/use-live-query.ts';
import { useTexts } from '../../components/use-texts.ts';
import { workCalendar } from '../../utils/dates/work-calendar.ts';
import { dayAt } from '../../utils/dates/zoned-time.ts';
import { failureWords } from '../../utils/failure-words.ts';
import { followedOrders } from '../../utils/orders/order-store.ts';
import { viewsOf } from '../../utils/orders/order-view.ts';
import { allSuppliers } from '../../utils/orders/supplier-store.ts';
import { allPartners } from '../../utils/partners/partner-store.ts';
import type { Settings } from '../../utils/settings.ts';
import { zoneOf } from '../../utils/settings-store.ts';
import type { Language } from '../../utils/texts/texts.ts';
import type { Desk } from './desk.ts';
import { useCountryHolidays } from './use-country-holidays.ts';
import { useNow } from './use-now.ts';

/** What the pages work with, and what is to be said; `desk` is `null` until the records are read. */
export function useDesk(settings: Settings, language: Language) {
  const texts = useTexts();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const now = useNow();
  const zone = useMemo(() => zoneOf(settings), [settings]);
  const today = dayAt(now, zone);
  const holidays = useCountryHolidays(settings.country);
  const calendar = useMemo(
    () => workCalendar(settings.country, settings.region, holidays ?? null),
    [settings.country, settings.region, holidays],
  );
  const records = useLiveQuery(
    async (db) => ({
      orders: await followedOrders(db),
      suppliers: await allSuppliers(db),
      partners: await allPartners(db),
    }),
    [],
  );
  const views = useMemo(
    () => (records ? viewsOf(records.orders, records.suppliers, { today, zone, calendar }) : []),
    [records, today, zone, calendar],
  );
  const act = useCallback(
    async (work: () => Promise<unknown>, done?: ToastMessage) => {
      try {
        await work();
        if (done) setMessage({ ...done });
        return true;
      } catch (error) {
        setMessage({ text: failureWords(error, texts) });
        return false;
      }
    },
    [texts],
  );
  const desk: Desk | null = records
    ? { texts, language, settings, calendar, zone, now, today, ...records, views, act, say: setMessage }
    : null;
  return { desk, message, silence: useCallback(() => setMessage(null), []) };
}
