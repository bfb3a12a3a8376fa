import { useEffect, useState } from 'preact/hooks';
import type { CountryHolidays } from '../../utils/dates/holidays.ts';
import { loadHolidays } from '../../utils/load-holidays.ts';

/** What is known of a country's holidays; `null` where nothing is, `undefined` until it is read. */
export function useCountryHolidays(country: string | null): CountryHolidays | null | undefined {
  const [answer, setAnswer] = useState<{ of: string | null; data: CountryHolidays | null }>();
  useEffect(() => {
    let gone = false;
    const read = country === null ? Promise.resolve(null) : loadHolidays(country).catch(() => null);
    void read.then((data) => !gone && setAnswer({ of: country, data }));
    return () => {
      gone = true;
    };
  }, [country]);
  return answer?.of === country ? answer.data : undefined;
}
