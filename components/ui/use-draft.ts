import { useState } from 'preact/hooks';

/**
 * What is being changed, begun anew whenever what is kept changes. Keeping takes a moment: a second change that comes
 * before builds on the first, and takes nothing of it back.
 */
export function useDraft<Value>(kept: Value): [Value, (value: Value) => void] {
  const written = JSON.stringify(kept);
  const [draft, setDraft] = useState({ of: written, value: kept });
  return [draft.of === written ? draft.value : kept, (value) => setDraft({ of: written, value })];
}
