import { chase } from './chase.ts';
import { csv } from './csv.ts';
import { dates } from './dates.ts';
import { desk } from './desk.ts';
import { orders } from './orders.ts';
import { popup } from './popup.ts';
import { status } from './status.ts';

export const en = { chase, csv, dates, desk, orders, popup, status };
