import { useRef, useState } from 'preact/hooks';

/**
 * What is being changed, until it is kept. Keeping takes a moment: a change that comes before builds on those before
 * it. What is kept meanwhile from elsewhere, or taken back, takes the place of all of them.
 */
export function useDraft<Value>(kept: Value, keep: (value: Value) => void): [Value, (value: Value) => void] {
  const written = JSON.stringify(kept);
  /** `on`: what was kept before, and each change since; it will be kept in this order. */
  const draft = useRef({ value: kept, on: [written] });
  const [, redraw] = useState(0);
  const { on } = draft.current;
  if (!on.includes(written) || on.at(-1) === written) draft.current = { value: kept, on: [written] };
  const change = (value: Value) => {
    draft.current = { value, on: [...draft.current.on, JSON.stringify(value)] };
    redraw((times) => times + 1);
    keep(value);
  };
  return [draft.current.value, change];
}
