import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../../utils/messages.ts';
import type { FrontTab } from '../first-data.ts';
import type { SavedHereProps } from './SavedHere.tsx';

interface Here {
  bookmarkId: string;
  SavedHere: ComponentType<SavedHereProps>;
}

/** The bookmark of the page in front, once it was compared with it, and what draws it; `null` where it is not kept. */
export function useSavedHere(tab: FrontTab | null): Here | null {
  const [here, setHere] = useState<Here | null>(null);
  useEffect(() => {
    if (!tab?.url || !/^https?:/.test(tab.url)) return;
    const look = async () => {
      const bookmarkId = await sendMessage('dossier.look', tab.id);
      if (bookmarkId !== null)
        setHere({ bookmarkId, SavedHere: (await import('./SavedHere.tsx')).SavedHere });
    };
    // What cannot be looked at is not said to be anything: the desk has it as it was.
    look().catch(() => undefined);
  }, [tab]);
  return here;
}
