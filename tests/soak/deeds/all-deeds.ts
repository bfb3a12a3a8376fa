import type { Deed } from './deed.ts';
import * as desk from './desk.ts';
import * as law from './law.ts';
import * as orders from './orders.ts';
import * as world from './world.ts';

/** The more often one is named, the more often it happens. */
const OFTEN: readonly Deed[] = [
  ...[orders.orderAndFollow, orders.visit, world.ordersMove, world.ordersMove, world.ordersMove],
  ...[world.shopFails, desk.writeSheet, desk.settleSheet, desk.settleSheet, law.fileBookmark],
];

export const DEEDS: readonly Deed[] = [desk, law, orders, world]
  .flatMap((some) => Object.values(some))
  .concat(OFTEN);
