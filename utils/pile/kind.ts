import type { Day } from '../dates/day.ts';
import type { PileRecords } from './pile-records.ts';
import type { LeaveReason, Sheet, Thing } from './sheet.ts';

/** What a sheet was when it was last on the pile. */
export interface FormerSheet {
  id: string;
  key: string;
  dueOn: Day | null;
  thing: Thing | null;
}

/** What few kinds have; `null` where it is not given. */
type Rare = 'handMadeId' | 'doneBy' | 'until';

/** What a kind finds: everything of a sheet that does not follow from the kind itself. */
export type FoundSheet = Omit<Sheet, 'id' | 'key' | 'kind' | Rare> &
  Partial<Pick<Sheet, Rare>> & {
    /** Tells it from the others of its kind. */
    of: string;
    /**
     * Tells this time from the next one: a day or an instant of the records, or text. Never one that moves with the
     * clock, the zone or another look at the same state.
     */
    stamp: string | number;
  };

/** One kind of sheet: when it is on the pile, since when, how urgent, what can be done; and why it leaves. */
export interface SheetKind {
  /** Part of every key: never to be changed. */
  name: string;
  find: (records: PileRecords) => FoundSheet[];
  /**
   * Why a sheet of this kind that was on the pile is found no longer; `null`: it only went (nobody can be reached any
   * more), and may come back.
   */
  leaves: (former: FormerSheet, records: PileRecords) => LeaveReason | null;
}
