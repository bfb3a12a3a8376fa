import type { Texts } from '../texts.ts';
import { chase } from './chase.ts';
import { csv } from './csv.ts';
import { dates } from './dates.ts';
import { desk } from './desk.ts';
import { orders } from './orders.ts';
import { popup } from './popup.ts';
import { status } from './status.ts';

export const fr: Texts = { chase, csv, dates, desk, orders, popup, status };
