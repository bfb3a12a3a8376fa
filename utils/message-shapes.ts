import * as v from 'valibot';
import { drawerShape, pieceShape, restoreShape, stateIdShape } from './backup/backup-shapes.ts';
import {
  beforeMergeShape,
  bookmarkChangesShape,
  folderChangesShape,
  folderToAddShape,
  newIdsShape,
  savedShape,
} from './dossier/dossier-shapes.ts';
import type { ImportPart } from './dossier/import/import-parts.ts';
import type { WithoutArguments } from './handle-messages.ts';
import type { ContentMessages, PageMessages } from './messages.ts';
import { rawPageShape } from './orders/reading/parse-raw-page.ts';
import type { Recipe } from './orders/reading/recipe.ts';
import { STATUSES } from './orders/status.ts';
import {
  askedCallShape,
  listEntryShape,
  partnerChangesShape,
  partnerDetailsShape,
} from './partners/partner-shape.ts';
import { handSheetChangesShape, handSheetToAddShape, laterShape, sheetIdsShape } from './pile/pile-shapes.ts';
import { settingsChangesShape } from './settings-shape.ts';

/** Each message's arguments, as a tuple; what passes has the type the table promises. */
type Shapes<Table extends Record<keyof Table, (...args: never[]) => unknown>> = {
  [Name in keyof Table]: v.GenericSchema<unknown, Parameters<Table[Name]>>;
};

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ids = v.pipe(v.array(id), v.maxLength(10_000));
const line = v.pipe(v.string(), v.maxLength(500));
const note = v.pipe(v.string(), v.maxLength(20_000));
const url = v.pipe(v.string(), v.maxLength(8_000));
const day = v.pipe(v.string(), v.isoDate());
const status = v.picklist(STATUSES);
const tabId = v.pipe(v.number(), v.integer());

const uuid = v.pipe(v.string(), v.uuid());
const partNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** Only that it is an object: it is read with `parseImportPart`, which a worker that just woke need not know. */
const importPart = v.custom<ImportPart>((value) => typeof value === 'object' && value !== null);

/** Only that it is an object: the service that keeps a taught recipe reads it with `parseRecipe`. */
const recipe = v.custom<Recipe>((value) => typeof value === 'object' && value !== null);

const teaching = v.strictObject({ tabId, at: v.number(), page: rawPageShape, recipe });

const handMadeOrder = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  supplierId: v.nullable(id),
  supplierName: line,
  reference: v.nullable(line),
  url: v.nullable(url),
  status,
  placedOn: v.nullable(day),
  promisedOn: v.nullable(day),
  total: v.nullable(line),
  items: v.pipe(
    v.array(v.strictObject({ name: line, quantity: v.nullable(v.number()) })),
    v.maxLength(1_000),
  ),
  note,
});

const orderChanges = v.strictObject({
  promisedOn: v.exactOptional(v.nullable(day)),
  note: v.exactOptional(note),
  paused: v.exactOptional(v.boolean()),
  archived: v.exactOptional(v.boolean()),
  status: v.exactOptional(status),
});

const supplierChanges = v.strictObject({
  name: v.exactOptional(v.pipe(line, v.minLength(1))),
  paused: v.exactOptional(v.boolean()),
  tabAllowed: v.exactOptional(v.boolean()),
});

const checkTarget = v.nullable(
  v.union([v.strictObject({ orderId: id }), v.strictObject({ supplierId: id })]),
);

const listPlace = v.pipe(v.number(), v.integer(), v.minValue(0));
const partnersToAdd = v.pipe(
  v.array(v.strictObject({ id: v.pipe(v.string(), v.uuid()), details: partnerDetailsShape })),
  v.maxLength(5_000),
);

/** The arguments each message of an extension page must have, if any. */
const pageShapes = {
  'page.read': v.strictTuple([tabId]),
  'page.references': v.strictTuple([tabId]),
  'orders.follow': v.strictTuple([tabId, v.nullable(ids)]),
  'orders.add': v.strictTuple([handMadeOrder]),
  'orders.edit': v.strictTuple([ids, orderChanges]),
  'orders.received': v.strictTuple([id, v.nullable(v.strictObject({ on: day, all: v.boolean() }))]),
  'orders.delete': v.strictTuple([ids]),
  'orders.restore': v.strictTuple([ids]),
  'orders.correct': v.strictTuple([id, status]),
  'suppliers.edit': v.strictTuple([id, supplierChanges]),
  'suppliers.uncorrect': v.strictTuple([id, line]),
  'suppliers.teach': v.strictTuple([id, v.nullable(recipe)]),
  'suppliers.forget': v.strictTuple([id]),
  'suppliers.move': v.strictTuple([id, url]),
  'checks.now': v.strictTuple([checkTarget]),
  'partners.add': v.strictTuple([partnersToAdd]),
  'partners.edit': v.strictTuple([id, partnerChangesShape]),
  'partners.addEntry': v.strictTuple([id, listEntryShape, v.nullable(listPlace)]),
  'partners.removeEntry': v.strictTuple([id, listEntryShape]),
  'partners.delete': v.strictTuple([ids]),
  'partners.restore': v.strictTuple([ids]),
  'partners.arrange': v.strictTuple([ids]),
  'partners.call': v.strictTuple([id, v.nullable(askedCallShape)]),
  'dossier.save': v.strictTuple([tabId, newIdsShape, v.nullable(id)]),
  'dossier.undo': v.strictTuple([savedShape]),
  'dossier.edit': v.strictTuple([ids, bookmarkChangesShape]),
  'dossier.merge': v.strictTuple([id, ids]),
  'dossier.unmerge': v.strictTuple([id, ids, beforeMergeShape]),
  'dossier.delete': v.strictTuple([ids]),
  'dossier.restore': v.strictTuple([ids]),
  'dossier.editQuote': v.strictTuple([id, id, v.strictObject({ note })]),
  'dossier.deleteQuote': v.strictTuple([id, id]),
  'dossier.restoreQuote': v.strictTuple([id, id]),
  'dossier.addFolder': v.strictTuple([folderToAddShape]),
  'dossier.editFolder': v.strictTuple([id, folderChangesShape]),
  'dossier.arrangeFolders': v.strictTuple([ids]),
  'dossier.deleteFolders': v.strictTuple([ids]),
  'dossier.restoreFolders': v.strictTuple([ids]),
  'dossier.stageImport': v.strictTuple([uuid, partNumber, importPart]),
  'dossier.takeImport': v.strictTuple([uuid, partNumber, line]),
  'dossier.undoImport': v.strictTuple([uuid]),
  'dossier.look': v.strictTuple([tabId]),
  'dossier.check': v.strictTuple([id]),
  'dossier.highlight': v.strictTuple([tabId, id]),
  'dossier.openMarked': v.strictTuple([id]),
  'dossier.keepFound': v.strictTuple([id, v.number()]),
  'dossier.keepEarlier': v.strictTuple([id, v.number()]),
  'pile.add': v.strictTuple([handSheetToAddShape]),
  'pile.edit': v.strictTuple([id, handSheetChangesShape]),
  'pile.delete': v.strictTuple([ids]),
  'pile.restore': v.strictTuple([ids]),
  'pile.done': v.strictTuple([sheetIdsShape, v.boolean()]),
  'pile.later': v.strictTuple([sheetIdsShape, v.nullable(laterShape)]),
  'pile.turn': v.strictTuple([sheetIdsShape, v.boolean()]),
  'settings.save': v.strictTuple([settingsChangesShape]),
  'backup.stage': v.strictTuple([pieceShape]),
  'backup.restore': v.strictTuple([restoreShape]),
  'backup.empty': v.strictTuple([drawerShape, stateIdShape]),
  'backup.weekly': v.strictTuple([v.boolean()]),
  'teach.start': v.strictTuple([tabId]),
  'teach.save': v.strictTuple([teaching]),
  'page.diagnose': v.strictTuple([tabId]),
} satisfies Shapes<Omit<PageMessages, WithoutArguments>>;

/** The arguments each message of a content script must have. The page it lives in may have written them. */
const contentShapes = {
  'visit.start': v.strictTuple([url]),
  'visit.read': v.strictTuple([rawPageShape, v.boolean()]),
  'visit.look': v.strictTuple([v.boolean()]),
  'teach.pointed': v.strictTuple([rawPageShape, recipe]),
} satisfies Shapes<ContentMessages>;

/** What an extension page sent with the message, checked; `null`: not what it must be. */
export function pageArguments(name: keyof typeof pageShapes, args: readonly unknown[]) {
  return checked(pageShapes[name], args);
}

/** As `pageArguments`, of a content script. */
export function contentArguments(name: keyof ContentMessages, args: readonly unknown[]) {
  return checked(contentShapes[name], args);
}

function checked(
  shape: v.GenericSchema<unknown, readonly unknown[]>,
  args: readonly unknown[],
): readonly unknown[] | null {
  const result = v.safeParse(shape, args, { abortEarly: true });
  return result.success ? result.output : null;
}
