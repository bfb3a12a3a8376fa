import { useState } from 'preact/hooks';
import type { NewIds } from '../../../utils/dossier/save-bookmark.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { FrontTab } from '../first-data.ts';
import type { Act } from '../use-order-actions.ts';

/** Saves the tab in front with what is selected in it, into the folder used last. */
export function useSaveHere(tab: FrontTab | null, act: Act) {
  const [saving, setSaving] = useState(false);
  const save = async (ids: NewIds) => {
    if (!tab || saving) return;
    setSaving(true);
    await act(() => sendMessage('dossier.save', tab.id, ids, null));
    setSaving(false);
  };
  return { saving, save: (ids: NewIds) => void save(ids) };
}

export function newIds(): NewIds {
  return { bookmarkId: crypto.randomUUID(), quoteId: crypto.randomUUID() };
}
