import { useMemo } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { Dialog } from '../../../../components/ui/Dialog.tsx';
import type { Drawer } from '../../../../utils/backup/kept-tables.ts';
import { POINT_DAYS } from '../../../../utils/backup/saved-state.ts';
import type { StoredAmount } from '../../../../utils/backup/stored-amounts.ts';
import { sendMessage } from '../../../../utils/messages.ts';
import { goBackTo } from '../../bring-in.ts';
import type { Desk } from '../../desk.ts';
import { holdsWords } from './holds-words.ts';

/** Drawers for which sites are allowed. */
const NEEDING_SITES: ReadonlySet<Drawer> = new Set<Drawer>(['orders', 'dossier']);

interface EmptyDialogProps {
  desk: Desk;
  amount: StoredAmount;
  onClose: () => void;
}

/** Says what goes before it goes; it can be brought back. */
export function EmptyDialog({ desk, amount, onClose }: EmptyDialogProps) {
  const texts = desk.texts.backup;
  const name = texts.drawers[amount.drawer];
  const pointId = useMemo(() => crypto.randomUUID(), []);
  const empty = () => {
    onClose();
    void desk.act(() => sendMessage('backup.empty', amount.drawer, pointId), {
      text: texts.emptied(name),
      undo: { label: desk.texts.desk.undo, run: () => void desk.act(() => goBackTo(pointId)) },
    });
  };
  return (
    <Dialog
      title={texts.emptyTitle(name)}
      onClose={onClose}
      onSubmit={empty}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="danger" type="submit">
            {texts.empty}
          </Button>
        </>
      }
    >
      <p>{texts.emptyWhat(holdsWords(amount.counts, texts), POINT_DAYS)}</p>
      {NEEDING_SITES.has(amount.drawer) && <p class="soft">{texts.sitesGo}</p>}
    </Dialog>
  );
}
