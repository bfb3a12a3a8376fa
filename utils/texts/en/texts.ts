import { countingIn } from '../counting.ts';
import { backup } from './backup.ts';
import { badges } from './badges.ts';
import { calls } from './calls.ts';
import { changes } from './changes.ts';
import { chase } from './chase.ts';
import { conversion } from './conversion.ts';
import { csv } from './csv.ts';
import { dates } from './dates.ts';
import { desk } from './desk.ts';
import { diagnostic } from './diagnostic.ts';
import { dossier } from './dossier.ts';
import { dossierDesk } from './dossier-desk.ts';
import { dossierFiles } from './dossier-files.ts';
import { failures } from './failures.ts';
import { hours } from './hours.ts';
import { lookUp } from './look-up.ts';
import { notifications } from './notifications.ts';
import { orders } from './orders.ts';
import { partnerCsv } from './partner-csv.ts';
import { partnerFiles } from './partner-files.ts';
import { partnerList } from './partner-list.ts';
import { partnerPane } from './partner-pane.ts';
import { pile } from './pile.ts';
import { planner } from './planner.ts';
import { popup } from './popup.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { suppliers } from './suppliers.ts';
import { teach } from './teach.ts';
import { teaching } from './teaching.ts';

export const en = {
  backup,
  badges,
  calls,
  changes,
  chase,
  conversion,
  csv,
  dates,
  desk,
  diagnostic,
  dossier,
  dossierDesk,
  dossierFiles,
  failures,
  /** A number by itself. */
  figure: countingIn('en').figure,
  hours,
  lookUp,
  notifications,
  orders,
  partnerCsv,
  partnerFiles,
  partnerList,
  partnerPane,
  pile,
  planner,
  popup,
  search,
  settings,
  status,
  suppliers,
  teach,
  teaching,
};
