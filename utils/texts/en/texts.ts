import { backup } from './backup.ts';
import { badges } from './badges.ts';
import { calls } from './calls.ts';
import { changes } from './changes.ts';
import { chase } from './chase.ts';
import { conversion } from './conversion.ts';
import { csv } from './csv.ts';
import { desk } from './desk.ts';
import { diagnostic } from './diagnostic.ts';
import { dossier } from './dossier.ts';
import { dossierDesk } from './dossier-desk.ts';
import { dossierFiles } from './dossier-files.ts';
import { first } from './first.ts';
import { hours } from './hours.ts';
import { lookUp } from './look-up.ts';
import { notifications } from './notifications.ts';
import { orderForms } from './order-forms.ts';
import { pageCard } from './page-card.ts';
import { partnerCsv } from './partner-csv.ts';
import { partnerFiles } from './partner-files.ts';
import { partnerList } from './partner-list.ts';
import { partnerPane } from './partner-pane.ts';
import { pileDesk } from './pile-desk.ts';
import { planner } from './planner.ts';
import { popupLater } from './popup-later.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { suppliers } from './suppliers.ts';
import { teach } from './teach.ts';
import { teaching } from './teaching.ts';

export const en = {
  ...first,
  backup,
  badges,
  calls,
  changes,
  chase,
  conversion,
  csv,
  desk,
  diagnostic,
  dossier,
  dossierDesk,
  dossierFiles,
  hours,
  lookUp,
  notifications,
  orders: { ...first.orders, ...orderForms },
  pageCard,
  partnerCsv,
  partnerFiles,
  partnerList,
  partnerPane,
  pile: { ...first.pile, ...pileDesk },
  planner,
  search,
  popup: { ...first.popup, ...popupLater },
  settings,
  suppliers,
  teach,
  teaching,
};
