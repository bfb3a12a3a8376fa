import type { Texts } from '../texts/texts.ts';
import { writeCsv } from '../write-csv.ts';
import type { OrderView } from './order-view.ts';

const COLUMNS = [
  'supplier',
  'reference',
  'order',
  'status',
  'shopWords',
  'placedOn',
  'dueOn',
  'dueBy',
  'lateDays',
  'receivedOn',
  'total',
  'carrier',
  'tracking',
  'seenAt',
  'note',
  'url',
] as const satisfies (keyof Texts['csv']['columns'])[];
type Column = (typeof COLUMNS)[number];

/** The orders as a spreadsheet in the owner's language; days are ISO 8601, so that they sort and mean one day. */
export function ordersCsv(views: OrderView[], texts: Texts): string {
  const { columns, separator } = texts.csv;
  const rows = views.map((view) => {
    const cells = cellsOf(view, texts);
    return COLUMNS.map((name) => cells[name]);
  });
  return writeCsv([COLUMNS.map((name) => columns[name]), ...rows], separator);
}

function cellsOf(view: OrderView, { csv, status }: Texts): Record<Column, string> {
  const { due, received, shipment, seenAt } = view;
  const receivedOn = received?.on ?? '';
  return {
    supplier: view.supplierName,
    reference: view.reference ?? '',
    order: view.title,
    status: view.status ? status.words[view.status] : '',
    shopWords: view.rawLabel ?? '',
    placedOn: view.placedOn ?? '',
    dueOn: due?.on ?? '',
    dueBy: due ? csv.promisedBy[due.by] : '',
    lateDays: view.lateDays > 0 ? String(view.lateDays) : '',
    receivedOn: received?.all === false ? csv.part(receivedOn) : receivedOn,
    total: view.total ?? '',
    carrier: shipment?.carrier ?? '',
    tracking: shipment?.trackingNumber ?? '',
    seenAt: seenAt === null ? '' : new Date(seenAt).toISOString(),
    note: view.note,
    url: view.url ?? '',
  };
}
