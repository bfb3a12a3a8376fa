import type { OrderView } from './order-view.ts';

/** Orders with all the words, in any order, without regard to case or accents. */
export function searchOrders(views: OrderView[], words: string): OrderView[] {
  const wanted = foldText(words).split(' ').filter(Boolean);
  return wanted.length === 0 ? views : views.filter((view) => hasWords(view, wanted));
}

function hasWords(view: OrderView, wanted: string[]): boolean {
  const text = foldText(
    [
      view.title,
      view.supplierName,
      view.reference,
      view.rawLabel,
      view.total,
      view.shipment?.carrier,
      view.shipment?.trackingNumber,
      view.note,
    ].join(' '),
  );
  return wanted.every((word) => text.includes(word));
}

/** Lower case, no accents, one kind of space: `Étiquettes` is found by `etiquettes`. */
function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
