import { countingIn } from '../counting.ts';
import { dates } from './dates.ts';
import { failures } from './failures.ts';
import { orders } from './orders.ts';
import { pile } from './pile.ts';
import { popup } from './popup.ts';
import { reach } from './reach.ts';
import { status } from './status.ts';

/** What the popup paints first needs no other words: it is loaded without them. */
export const first = {
  dates,
  failures,
  /** A number by itself. */
  figure: countingIn('en').figure,
  orders,
  pile,
  popup,
  reach,
  status,
};
