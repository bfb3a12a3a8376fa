/** Shortest and longest wait between two looks at a page that keeps changing, in milliseconds. */
const SHORTEST = 300;
const LONGEST = 30_000;
/** A look may take at most this share of the page's time. */
const SHARE = 0.03;

/**
 * Follows a page that renders late or in place: one observer that only sets a flag, and a look in the next idle
 * moment. A page that keeps changing without showing anything new is looked at ever more rarely.
 * @param look reads the page and tells whether it showed something new
 * @param align moves what stands to where the page now has it
 */
export function watchPage(look: () => Promise<boolean>, align: () => void, signal: AbortSignal): void {
  let wait = SHORTEST;
  let waiting = false;

  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  addEventListener('pageshow', ({ persisted }) => persisted && changed(), { signal });
  addEventListener('resize', () => requestAnimationFrame(align), { signal });
  document.addEventListener('visibilitychange', changed, { signal });

  function changed(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(() => requestIdleCallback(() => void lookNow(), { timeout: 2000 }), wait);
  }

  async function lookNow(): Promise<void> {
    const started = performance.now();
    const isNew = await look().catch(() => false);
    const took = performance.now() - started;
    observer.takeRecords(); // our own badges
    waiting = false;
    wait = isNew ? SHORTEST : Math.min(Math.max(wait * 2, took / SHARE), LONGEST);
  }
}
