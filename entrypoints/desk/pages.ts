import type { DeskPage } from './desk.ts';
import { OrdersPage } from './views/OrdersPage.tsx';

const orders: DeskPage = {
  name: 'orders',
  title: (texts) => texts.desk.orders,
  nav: { count: (desk) => desk.views.filter((view) => !view.archived && view.group !== 'arrived').length },
  View: OrdersPage,
};

/** Every page of the desk, in the order of the side bar. A new page is a file in `views` and a row here. */
const PAGES: DeskPage[] = [orders];

export const NAV_PAGES = PAGES.filter((page) => page.nav);

/** The page an address names; the orders where it names none. */
export function pageNamed(name: string): DeskPage {
  return PAGES.find((page) => page.name === name) ?? orders;
}
