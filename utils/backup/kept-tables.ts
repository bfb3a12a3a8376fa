import * as v from 'valibot';
import { soundBookmark } from '../dossier/sound-bookmark.ts';
import { soundEarlierText } from '../dossier/sound-earlier-text.ts';
import { soundFolder } from '../dossier/sound-folder.ts';
import { soundPageText } from '../dossier/sound-page-text.ts';
import type { Order } from '../orders/order.ts';
import { InvalidRecipe, parseRecipe } from '../orders/reading/parse-recipe.ts';
import { soundCheck, soundEvent } from '../orders/sound-event.ts';
import { soundOrder } from '../orders/sound-order.ts';
import { soundSupplier } from '../orders/sound-supplier.ts';
import type { Supplier } from '../orders/supplier.ts';
import type { Partner } from '../partners/partner.ts';
import { partnerDetailsShape } from '../partners/partner-shape.ts';
import { soundPartner } from '../partners/sound-partner.ts';
import { soundHandSheet } from '../pile/hand-sheet.ts';
import { soundEntry } from '../pile/pile-entry.ts';
import { type ReadRow, type RowRules, readRow } from './read-row.ts';

/** The drawers, as the owner knows them. */
export const DRAWERS = ['orders', 'partners', 'dossier', 'pile'] as const;
export type Drawer = (typeof DRAWERS)[number];

/** A table that backups hold. */
export interface KeptTable {
  /** Its name in the database and in a file. */
  name: string;
  drawer: Drawer;
  /** Fields of its primary key, in their order. */
  key: readonly string[];
  /** Reads a row that comes from outside. */
  read: (stored: unknown) => ReadRow;
  /** The field that holds the id of a row of another table. */
  link?: { field: string; to: string };
  /** It is a part of the row its link names: where that is here already under another id, it is not taken in. */
  isPart?: boolean;
  /** Two rows of one place are the same thing, whatever their ids; `null`: it stands alone. */
  placeOf?: (row: object) => string | null;
}

/**
 * All that is the owner's, and nothing that can be made anew (the search's index). What a row links to stands before
 * it. A new table is a row here; a file that lacks it was written before.
 */
export const KEPT_TABLES: readonly KeptTable[] = [
  kept('suppliers', 'orders', {
    key: ['id'],
    sound: soundSupplier,
    isAllowed: isHonestSupplier,
    placeOf: ({ origin, shopPath }) => origin && `${origin}${shopPath}`,
  }),
  kept('orders', 'orders', {
    key: ['id'],
    sound: soundOrder,
    link: { field: 'supplierId', to: 'suppliers' },
    placeOf: placeOfOrder,
  }),
  kept('orderEvents', 'orders', {
    key: ['id'],
    sound: soundEvent,
    link: { field: 'orderId', to: 'orders' },
    isPart: true,
  }),
  kept('checks', 'orders', {
    key: ['orderId', 'at'],
    sound: soundCheck,
    link: { field: 'orderId', to: 'orders' },
    isPart: true,
  }),
  kept('partners', 'partners', { key: ['id'], sound: soundPartner, isAllowed: isWholePartner }),
  kept('folders', 'dossier', { key: ['id'], sound: soundFolder }),
  kept('bookmarks', 'dossier', {
    key: ['id'],
    sound: soundBookmark,
    link: { field: 'folderId', to: 'folders' },
  }),
  kept('pageTexts', 'dossier', {
    key: ['bookmarkId'],
    sound: soundPageText,
    link: { field: 'bookmarkId', to: 'bookmarks' },
    isPart: true,
  }),
  kept('earlierTexts', 'dossier', {
    key: ['bookmarkId', 'at'],
    sound: soundEarlierText,
    link: { field: 'bookmarkId', to: 'bookmarks' },
    isPart: true,
  }),
  kept('sheets', 'pile', { key: ['id'], sound: soundHandSheet }),
  kept('pileEntries', 'pile', { key: ['id'], sound: soundEntry }),
];

export function keptTable(name: string): KeptTable | undefined {
  return KEPT_TABLES.find((table) => table.name === name);
}

export function tablesOf(drawer: Drawer): string[] {
  return KEPT_TABLES.filter((table) => table.drawer === drawer).map(({ name }) => name);
}

interface Rules<Row extends object> extends RowRules<Row> {
  link?: { field: keyof Row & string; to: string };
  isPart?: boolean;
  placeOf?: (row: Row) => string | null;
}

function kept<Row extends object>(name: string, drawer: Drawer, rules: Rules<Row>): KeptTable {
  const { key, link, isPart, placeOf } = rules;
  return {
    ...{ name, drawer, key },
    ...(link && { link }),
    ...(isPart && { isPart }),
    ...(placeOf && { placeOf: (row: object) => placeOf(rules.sound(row)) || null }),
    read: (stored) => readRow(rules, stored),
  };
}

/** What it was taught is a recipe. */
function isHonestSupplier({ shopPath, taught }: Supplier): boolean {
  if (!shopPath.startsWith('/')) return false;
  try {
    return taught === null || parseRecipe(taught) !== null;
  } catch (error) {
    if (error instanceof InvalidRecipe) return false;
    throw error;
  }
}

function placeOfOrder({ supplierId, account, weakKey, key }: Order): string | null {
  return key && JSON.stringify([supplierId, account, weakKey, key]);
}

function isWholePartner(partner: Partner): boolean {
  const details = Object.fromEntries(
    Object.keys(partnerDetailsShape.entries).map((field) => [field, Reflect.get(partner, field)]),
  );
  return v.is(partnerDetailsShape, details);
}
