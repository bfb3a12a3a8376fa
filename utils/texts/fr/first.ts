import { countingIn } from '../counting.ts';
import type { FirstTexts } from '../texts.ts';
import { dates } from './dates.ts';
import { failures } from './failures.ts';
import { orders } from './orders.ts';
import { pile } from './pile.ts';
import { popup } from './popup.ts';
import { reach } from './reach.ts';
import { status } from './status.ts';

export const first: FirstTexts = {
  dates,
  failures,
  figure: countingIn('fr').figure,
  orders,
  pile,
  popup,
  reach,
  status,
};
