import { type Inputs, useEffect, useState } from 'preact/hooks';
import type { AppDatabase } from '../utils/database.ts';
import { watch } from '../utils/watch.ts';

/**
 * What a query of a store answers, live; `undefined` until its first answer.
 * A database that cannot be read throws in the component: show it with an error boundary.
 */
export function useLiveQuery<Value>(
  query: (db: AppDatabase) => Promise<Value>,
  inputs: Inputs,
): Value | undefined {
  const [answer, setAnswer] = useState<{ value: Value } | { error: unknown }>();
  useEffect(() => {
    const stop = new AbortController();
    watch(
      query,
      (value) => setAnswer({ value }),
      (error) => setAnswer({ error }),
      stop.signal,
    );
    return () => stop.abort();
  }, inputs);
  if (answer && 'error' in answer) throw answer.error;
  return answer?.value;
}
