import { normaliseLabel } from '../../orders/reading/normalise-label.ts';
import { dayOf, ordersAtWork } from '../about-order.ts';
import type { SheetKind } from '../kind.ts';
import type { PileOrder } from '../pile-records.ts';

/** Words of a shop that are not understood, once for all its orders that show them. */
export const labelToTeach: SheetKind = {
  name: 'label-to-teach',
  find: (records) =>
    [...Map.groupBy(ordersAtWork(records).filter(isUnknown), labelKey)].flatMap(([key, orders]) => {
      const [first] = orders.toSorted((a, b) => a.view.statusSince - b.view.statusSince);
      if (!first) return [];
      const { view } = first;
      return {
        of: key,
        stamp: view.statusSince,
        side: 'waits-for-me',
        since: dayOf(view.statusSince, records),
        dueOn: null,
        lateDays: 0,
        urgency: 'later',
        title: { verb: 'explain', name: view.supplierName, rest: null },
        signal: { tone: 'unknown', icon: 'question', word: { quoted: view.rawLabel ?? '' } },
        why: [{ say: 'orders', count: orders.length }],
        main: { do: 'correct', orderId: view.id },
        others: view.url ? [{ do: 'visit', url: view.url, word: 'openPage' }] : [],
        thing: { kind: 'supplier', id: view.supplierId },
      };
    }),
  leaves: ({ key, thing }, { suppliers }) => {
    const supplier = thing?.kind === 'supplier' ? suppliers.get(thing.id) : undefined;
    if (!supplier) return 'deleted';
    const explained = Object.keys(supplier.corrections).some((label) => key.endsWith(` ${label}`));
    return explained ? 'explained' : null;
  },
};

function isUnknown({ view }: PileOrder): boolean {
  return view.status === 'unknown' && view.rawLabel !== null && view.goneAt === null;
}

function labelKey({ view }: PileOrder): string {
  return `${view.supplierId} ${normaliseLabel(view.rawLabel ?? '')}`;
}
