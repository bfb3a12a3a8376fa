import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sendMessage } from '../../../../utils/messages.ts';
import type { KeptOutside } from '../../../../utils/safety/kept-outside.ts';
import type { UnreadableKind } from '../../../../utils/safety/unreadable-database.ts';
import { type FoundBackup, findBackup } from '../../backup-file.ts';
import { bringIn, type HowToRestore } from '../../bring-in.ts';

type Found = Exclude<FoundBackup, { fault: unknown }>;

/** Where the repair stands; `over`: the desk may be opened. */
export type Step =
  | { at: 'start' | 'repairing' | 'asking' | 'refused' | 'failed' | 'repaired' | 'accepting' }
  | { at: 'found'; found: Found }
  | { at: 'writing'; part: number }
  | { at: 'unwritten' }
  | { at: 'over'; isRestored: boolean };

export type RepairSteps = ReturnType<typeof useRepair>;

const CLEARING = { permissions: ['browsingData' as const] };

/** The steps from a damaged or emptied database back to what is kept outside it. */
export function useRepair(kept: KeptOutside | null, unreadable: UnreadableKind | null) {
  const [step, setStep] = useState<Step>({ at: 'start' });
  /** What would be brought back is shown first. */
  const look = async () => {
    if (!kept) return setStep({ at: 'repaired' });
    const found = await findBackup(kept.file, null);
    setStep('fault' in found ? { at: 'unwritten' } : { at: 'found', found });
  };
  const mend = async () => {
    setStep({ at: 'repairing' });
    const outcome = await sendMessage('safety.repair').catch(() => 'failed' as const);
    if (outcome === 'repaired') await look();
    else setStep({ at: outcome === 'failed' ? 'failed' : 'asking' });
  };
  return {
    step,
    look,
    mend,
    /** Straight in the gesture: a browser asks only then. */
    allowAndMend: async () => {
      const isAllowed = await browser.permissions.request(CLEARING).catch(() => false);
      if (!isAllowed) return setStep({ at: 'refused' });
      await mend();
      await browser.permissions.remove(CLEARING).catch(() => false);
    },
    bringBack: async ({ backup }: Found, how: HowToRestore) => {
      setStep({ at: 'writing', part: 0 });
      try {
        await bringIn(backup, how, (part) => setStep({ at: 'writing', part }));
        await sendMessage('safety.accept');
        setStep({ at: 'over', isRestored: true });
      } catch {
        setStep({ at: 'unwritten' });
      }
    },
    askToAccept: () => setStep({ at: 'accepting' }),
    accept: async () => {
      await sendMessage('safety.accept').then(
        () => setStep({ at: 'over', isRestored: false }),
        () => setStep({ at: 'unwritten' }),
      );
    },
    /** A dialog that gave way to the next step says that it was closed, too: only then there is nothing to leave. */
    leave: () =>
      setStep((now) =>
        now.at === 'found' || now.at === 'accepting' ? { at: unreadable ? 'repaired' : 'start' } : now,
      ),
  };
}
