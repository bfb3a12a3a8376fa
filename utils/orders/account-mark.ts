/**
 * A short mark that tells one account of a shop from another without keeping its name or address.
 * 53 bits of cyrb53 (public domain, github.com/bryc): enough to tell a handful of accounts apart, too few to read back.
 */
export function accountMark(account: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const unit of account.trim().toLowerCase()) {
    const code = unit.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
