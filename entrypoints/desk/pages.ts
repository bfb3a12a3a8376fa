import type { DeskPage } from './desk.ts';
import { AddPage } from './views/AddPage.tsx';
import { BackupPage } from './views/BackupPage.tsx';
import { DiagnosticPage } from './views/DiagnosticPage.tsx';
import { DossierPage } from './views/DossierPage.tsx';
import { HelpPage } from './views/HelpPage.tsx';
import { OrdersPage } from './views/OrdersPage.tsx';
import { PartnersPage } from './views/PartnersPage.tsx';
import { PilePage } from './views/PilePage.tsx';
import { PlannerPage } from './views/PlannerPage.tsx';
import { PrintPage } from './views/PrintPage.tsx';
import { RepairPage } from './views/repair/RepairPage.tsx';
import { SearchPage } from './views/SearchPage.tsx';
import { SettingsPage } from './views/SettingsPage.tsx';
import { SuppliersPage } from './views/SuppliersPage.tsx';
import { TeachPage } from './views/TeachPage.tsx';

const orders: DeskPage = {
  name: 'orders',
  title: (texts) => texts.desk.orders,
  nav: { count: (desk) => desk.views.filter((view) => !view.archived && view.group !== 'arrived').length },
  View: OrdersPage,
};

/** Every page of the desk, in the order of the side bar. A new page is a file in `views` and a row here. */
const PAGES: DeskPage[] = [
  { name: 'pile', title: (texts) => texts.pile.title, nav: {}, View: PilePage },
  orders,
  { name: 'suppliers', title: (texts) => texts.desk.suppliers, nav: {}, View: SuppliersPage },
  {
    name: 'partners',
    title: (texts) => texts.partnerList.title,
    nav: { count: (desk) => desk.partners.length },
    View: PartnersPage,
  },
  { name: 'planner', title: (texts) => texts.planner.title, nav: {}, View: PlannerPage },
  { name: 'dossier', title: (texts) => texts.dossier.title, nav: {}, View: DossierPage },
  { name: 'print', title: (texts) => texts.dossierFiles.printTitle, View: PrintPage },
  { name: 'settings', title: (texts) => texts.desk.settings, nav: {}, View: SettingsPage },
  { name: 'backup', title: (texts) => texts.backup.title, nav: {}, View: BackupPage },
  { name: 'help', title: (texts) => texts.desk.help, nav: {}, View: HelpPage },
  { name: 'search', title: (texts) => texts.search.title, View: SearchPage },
  { name: 'add', title: (texts) => texts.orders.add.title, View: AddPage },
  { name: 'teach', title: (texts) => texts.desk.teach, View: TeachPage },
  { name: 'repair', title: (texts) => texts.desk.repair, View: RepairPage },
  { name: 'diagnostic', title: (texts) => texts.desk.diagnostic, View: DiagnosticPage },
];

export const NAV_PAGES = PAGES.filter((page) => page.nav);

/** The page an address names; the orders where it names none. */
export function pageNamed(name: string): DeskPage {
  return PAGES.find((page) => page.name === name) ?? orders;
}
