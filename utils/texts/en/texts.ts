import { badges } from './badges.ts';
import { chase } from './chase.ts';
import { csv } from './csv.ts';
import { dates } from './dates.ts';
import { desk } from './desk.ts';
import { notifications } from './notifications.ts';
import { orders } from './orders.ts';
import { popup } from './popup.ts';
import { status } from './status.ts';

export const en = { badges, chase, csv, dates, desk, notifications, orders, popup, status };
