import type { Partner, PartnerChanges } from '../../../../utils/partners/partner.ts';
import type { ListEntry } from '../../../../utils/partners/partner-lists.ts';
import type { Desk } from '../../desk.ts';

/** What every section of a partner's pane gets. */
export interface PartnerSectionProps {
  partner: Partner;
  desk: Desk;
  /** Keeps some of it at once, and offers to take it back. */
  save: (changes: PartnerChanges) => void;
  /** The same for an entry of a list: what was added a moment before is not lost. */
  lists: { add: (added: ListEntry) => void; remove: (removed: ListEntry) => void };
}
