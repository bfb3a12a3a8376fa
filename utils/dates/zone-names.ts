/** Former names, and the current one of each. */
const CURRENT: Record<string, string> = {
  'europe/kiev': 'Europe/Kyiv',
  'asia/calcutta': 'Asia/Kolkata',
  'asia/saigon': 'Asia/Ho_Chi_Minh',
  'asia/katmandu': 'Asia/Kathmandu',
  'asia/rangoon': 'Asia/Yangon',
  'america/godthab': 'America/Nuuk',
  'america/montreal': 'America/Toronto',
  'america/buenos_aires': 'America/Argentina/Buenos_Aires',
  'atlantic/faeroe': 'Atlantic/Faroe',
  'us/eastern': 'America/New_York',
  'etc/utc': 'UTC',
};

const REGION = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/;

export function isZone(name: string): boolean {
  return canonicalZone(name) !== null;
}

/**
 * The current IANA name of a zone, given in any case, perhaps a former one; `null` for what is no zone. Abbreviations
 * (`EST`, `IST`) and offsets are none: browsers that accept them give them surprising meanings.
 * @example canonicalZone('asia/calcutta') // 'Asia/Kolkata'
 */
export function canonicalZone(name: string): string | null {
  const lower = name.toLowerCase();
  if (lower === 'utc') return 'UTC';
  if (Object.hasOwn(CURRENT, lower)) return CURRENT[lower] ?? null;
  if (!REGION.test(name)) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions();
    return CURRENT[timeZone.toLowerCase()] ?? timeZone;
  } catch {
    return null;
  }
}
