import { useEffect, useState } from 'preact/hooks';
import { type KeptOutside, readKept } from '../../../../utils/safety/kept-outside.ts';
import { type Loss, watchLoss } from '../../../../utils/safety/loss.ts';
import { nextTurn } from '../../backup-file.ts';

/** What was lost, if anything, and what is kept outside; `undefined` until it is read. */
export function useOutside(): { loss: Loss | null | undefined; kept: KeptOutside | null | undefined } {
  const [loss, setLoss] = useState<Loss | null>();
  const [kept, setKept] = useState<KeptOutside | null>();
  useEffect(() => watchLoss(setLoss), []);
  useEffect(() => void readKept(nextTurn).then(setKept), []);
  return { loss, kept };
}
