import { useEffect, useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/use-live-query.ts';
import { backupAge } from '../../utils/backup/backup-log.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { pileContext } from '../../utils/pile/pile-context.ts';
import { type PileNow, pileNow } from '../../utils/pile/pile-now.ts';
import { type PileRows, readPileRows } from '../../utils/pile/pile-store.ts';
import type { Desk } from './desk.ts';

export interface LivePile extends PileNow {
  rows: PileRows;
}

/** The pile, now, after every change and at the turn of each minute; `null` until it is read. */
export function useLivePile({ settings, now, today }: Desk): LivePile | null {
  // Sources grow old by the day.
  const rows = useLiveQuery((db) => readPileRows(db, Date.now(), settings.recheckMonths), [settings, today]);
  const [pile, setPile] = useState<LivePile | null>(null);
  useEffect(() => {
    let gone = false;
    if (rows) {
      const look = async () => pileContext(rows, settings, now, await backupAge(await openDatabase()));
      void look().then((context) => {
        if (!gone) setPile({ ...pileNow(rows, context), rows });
      });
    }
    return () => {
      gone = true;
    };
  }, [rows, settings, now]);
  return pile;
}
