import { useState } from 'preact/hooks';

/** What is typed in a field; `null` while nothing was since the kept value last changed. */
export function useTyped(kept: string): [string | null, (typed: string | null) => void] {
  const [state, setState] = useState<{ kept: string; typed: string | null }>({ kept, typed: null });
  return [state.kept === kept ? state.typed : null, (typed) => setState({ kept, typed })];
}
