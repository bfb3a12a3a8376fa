import type { SheetKind } from './kind.ts';
import { backupOverdue } from './kinds/backup-overdue.ts';
import { changedSource } from './kinds/changed-source.ts';
import { handMade } from './kinds/hand-made.ts';
import { labelToTeach } from './kinds/label-to-teach.ts';
import { lateOrder } from './kinds/late-order.ts';
import { orderOnItsWay } from './kinds/order-on-its-way.ts';
import { orderProblem } from './kinds/order-problem.ts';
import { partnerReachable } from './kinds/partner-reachable.ts';
import { paymentDue } from './kinds/payment-due.ts';
import { permissionLost } from './kinds/permission-lost.ts';
import { pickUpReady } from './kinds/pick-up-ready.ts';
import { sourcesToRecheck } from './kinds/sources-to-recheck.ts';
import { supplierSignedOut } from './kinds/supplier-signed-out.ts';

/** Every kind of sheet. A new one is a file in `kinds`, its words in `utils/texts`, and a row here. */
export const KINDS: readonly SheetKind[] = [
  lateOrder,
  paymentDue,
  pickUpReady,
  orderProblem,
  partnerReachable,
  handMade,
  supplierSignedOut,
  permissionLost,
  changedSource,
  labelToTeach,
  sourcesToRecheck,
  backupOverdue,
  orderOnItsWay,
];

const BY_NAME = new Map(KINDS.map((kind) => [kind.name, kind]));

/** `undefined`: a kind of another version. */
export function kindNamed(name: string): SheetKind | undefined {
  return BY_NAME.get(name);
}
