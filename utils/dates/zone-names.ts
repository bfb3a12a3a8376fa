import { nameInTable } from './read-zone-table.ts';

/** Zones that are newer than the table may only have such names. */
const REGION =
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(\/[A-Za-z_-]+){1,2}$/i;

export function isZone(name: string): boolean {
  return canonicalZone(name) !== null;
}

/**
 * The current IANA name of a zone, given in any case, perhaps a former one; `null` for what is no zone. Abbreviations
 * (`EST`, `IST`) and offsets are none: browsers that accept them give them surprising meanings.
 * @example canonicalZone('asia/calcutta') // 'Asia/Kolkata'
 */
export function canonicalZone(name: string): string | null {
  return nameInTable(name) ?? nameInBrowser(name);
}

function nameInBrowser(name: string): string | null {
  if (!REGION.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
