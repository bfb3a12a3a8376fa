import type { ComponentType } from 'preact';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import type { Day, Instant } from '../../utils/dates/day.ts';
import type { WorkCalendar } from '../../utils/dates/work-calendar.ts';
import type { Order } from '../../utils/orders/order.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import type { Partner } from '../../utils/partners/partner.ts';
import type { Settings } from '../../utils/settings.ts';
import type { Language, Texts } from '../../utils/texts/texts.ts';
import type { Route } from './route.ts';

/** What every page of the desk works with: the records, live, and the owner's words and clock. */
export interface Desk {
  texts: Texts;
  language: Language;
  settings: Settings;
  calendar: WorkCalendar;
  zone: string;
  now: Instant;
  today: Day;
  orders: Order[];
  suppliers: Supplier[];
  /** In the owner's order, pinned ones first. */
  partners: Partner[];
  /** The orders as lists show them, most urgent first. */
  views: OrderView[];
  /** Does something through the background; then says it was done, or what went wrong. */
  act: (work: () => Promise<unknown>, done?: ToastMessage) => Promise<boolean>;
  say: (message: ToastMessage) => void;
}

export interface PageProps {
  route: Route;
  desk: Desk;
}

/** One page of the desk. */
export interface DeskPage {
  /** First part of its address. */
  name: string;
  title: (texts: Texts) => string;
  /** Where it stands in the side bar; without it, it is reached from another page. */
  nav?: { count?: (desk: Desk) => number };
  View: ComponentType<PageProps>;
}
