import type { Texts } from '../texts.ts';
import { dates } from './dates.ts';
import { orders } from './orders.ts';
import { popup } from './popup.ts';
import { status } from './status.ts';

export const fr: Texts = { dates, orders, popup, status };
