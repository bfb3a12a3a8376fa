import { type Checks, isFlag, isNumber, isText, isWebAddress, orNull, soundRow } from '../sound-row.ts';
import type { DateOrder } from './reading/page-reading.ts';
import type { Recipe } from './reading/recipe.ts';
import { isStatus } from './status.ts';
import { BLANK_SUPPLIER, type Supplier } from './supplier.ts';

const isObject = (value: unknown) => typeof value === 'object' && value !== null;
/** A site, exactly as `URL.origin` writes it; empty for a supplier without one. */
const isOrigin = (value: unknown): value is string =>
  value === '' ||
  (isText(value) && /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value);
const isDateOrder = (value: unknown): value is DateOrder => value === 'dmy' || value === 'mdy';

const CHECKS: Checks<Supplier> = {
  id: isText,
  name: isText,
  origin: isOrigin,
  shopPath: isText,
  platform: orNull(isText),
  ownTheme: isFlag,
  listUrl: orNull(isWebAddress),
  // Its grammar was checked by `parseRecipe` when it came in.
  taught: orNull((value): value is Recipe => isObject(value)),
  corrections: (value): value is Supplier['corrections'] =>
    typeof value === 'object' && value !== null && Object.values(value).every(isStatus),
  dateOrder: orNull(isDateOrder),
  tabAllowed: isFlag,
  paused: isFlag,
  nextCheckAt: orNull(isNumber),
  lastCheckAt: orNull(isNumber),
  failures: isNumber,
  addedAt: isNumber,
};

/** A stored supplier with every field as its type says. */
export function soundSupplier(stored: object): Supplier {
  return soundRow(BLANK_SUPPLIER, CHECKS, stored);
}
