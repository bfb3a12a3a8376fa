/** What each field of a stored row must be. */
export type Checks<Row> = { [Field in keyof Row]: (value: unknown) => value is Row[Field] };

/**
 * A stored row as the types promise it: a field that is missing (written by an earlier version) or of a wrong type
 * (a damaged database) is as in the blank row, so that one bad field never hides an order or stops a list.
 */
export function soundRow<Row extends object>(blank: Row, checks: Checks<Row>, stored: object): Row {
  const row = { ...blank };
  for (const field in checks) takeField(row, checks, stored, field);
  return row;
}

function takeField<Row extends object, Field extends keyof Row>(
  row: Row,
  checks: Checks<Row>,
  stored: object,
  field: Field,
): void {
  const value: unknown = Reflect.get(stored, field);
  const isSound: Checks<Row>[Field] = checks[field];
  if (isSound(value)) row[field] = value;
}

export const isText = (value: unknown): value is string => typeof value === 'string';
/** An address that may become a link. */
export const isWebAddress = (value: unknown): value is string => isText(value) && /^https?:\/\//i.test(value);
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

export const orNull =
  <Value>(isValue: (value: unknown) => value is Value) =>
  (value: unknown): value is Value | null =>
    value === null || isValue(value);

export const listOf =
  <Value>(isValue: (value: unknown) => value is Value) =>
  (value: unknown): value is Value[] =>
    Array.isArray(value) && value.every(isValue);

/** @example shapeOf<{ on: Day }>({ on: isDay }) */
export const shapeOf =
  <Shape extends object>(checks: Checks<Shape>) =>
  (value: unknown): value is Shape => {
    if (!isRecord(value)) return false;
    for (const field in checks) if (!checks[field](value[field])) return false;
    return true;
  };

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
