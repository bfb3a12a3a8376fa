import type { PageHandlers } from '../../utils/handle-messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { deletePartners, restorePartners } from '../../utils/partners/delete-partners.ts';
import {
  addEntry,
  addPartners,
  arrangePartners,
  editPartner,
  intendCall,
  removeEntry,
} from '../../utils/partners/partner-service.ts';
import { changing } from './refresh.ts';

type PartnerCommands = Pick<
  PageHandlers,
  | 'partners.add'
  | 'partners.edit'
  | 'partners.addEntry'
  | 'partners.removeEntry'
  | 'partners.delete'
  | 'partners.restore'
  | 'partners.arrange'
  | 'partners.call'
>;

/** What the owner does to partners. Pages of suppliers show nothing of them: no badge is redrawn. */
export const partnerCommands: PartnerCommands = {
  'partners.add': (partners) => changing(async () => addPartners(await openDatabase(), partners, Date.now())),
  'partners.edit': (id, changes) => changing(async () => editPartner(await openDatabase(), id, changes)),
  'partners.addEntry': (id, added, at) => changing(async () => addEntry(await openDatabase(), id, added, at)),
  'partners.removeEntry': (id, removed) =>
    changing(async () => removeEntry(await openDatabase(), id, removed)),
  'partners.delete': (ids) => changing(async () => deletePartners(await openDatabase(), ids, Date.now())),
  'partners.restore': (ids) => changing(async () => restorePartners(await openDatabase(), ids)),
  'partners.arrange': (ids) => changing(async () => arrangePartners(await openDatabase(), ids)),
  'partners.call': (id, intention) =>
    changing(async () => intendCall(await openDatabase(), id, intention, Date.now())),
};
