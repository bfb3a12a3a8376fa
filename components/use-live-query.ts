import { type Inputs, useEffect, useState } from 'preact/hooks';
import type { AppDatabase } from '../utils/database.ts';
import { watch } from '../utils/watch.ts';

type Answer<Value> = { of: Inputs } & ({ value: Value } | { error: unknown });

/**
 * What a query of a store answers, live; `undefined` until its first answer, and again when the inputs change.
 * A database that cannot be read throws in the component: show it with an error boundary.
 */
export function useLiveQuery<Value>(
  query: (db: AppDatabase) => Promise<Value>,
  inputs: Inputs,
): Value | undefined {
  const [answer, setAnswer] = useState<Answer<Value>>();
  useEffect(() => {
    const stop = new AbortController();
    const of = inputs;
    watch(
      query,
      (value) => setAnswer({ of, value }),
      (error) => setAnswer({ of, error }),
      stop.signal,
    );
    return () => stop.abort();
  }, inputs);
  if (!answer || answer.of.some((input, index) => input !== inputs[index])) return undefined;
  if ('error' in answer) throw answer.error;
  return answer.value;
}
