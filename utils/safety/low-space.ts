/** Enough for months of work; below it a browser begins to refuse what is larger. */
const ENOUGH = 100_000_000;

/**
 * Bytes that are left to be written, where they are few: less than what is there already, which a restore may need
 * once more. `null`: there is room enough, or the browser does not tell.
 */
export function littleRoom({ usage, quota }: StorageEstimate): number | null {
  if (usage === undefined || quota === undefined) return null;
  const left = Math.max(0, quota - usage);
  return left < Math.max(ENOUGH, usage) ? left : null;
}
