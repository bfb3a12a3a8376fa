import type { Inputs } from 'preact/hooks';
import { useRef } from 'preact/hooks';
import { useLiveQuery } from '../../components/use-live-query.ts';
import type { AppDatabase } from '../../utils/database.ts';

/** What a query answers, live; while another question is being answered, still the answer before. */
export function useLastAnswer<Value>(
  query: (db: AppDatabase) => Promise<Value>,
  inputs: Inputs,
): Value | undefined {
  const last = useRef<Value | undefined>(undefined);
  const answer = useLiveQuery(query, inputs);
  if (answer !== undefined) last.current = answer;
  return last.current;
}
