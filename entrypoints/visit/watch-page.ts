/** Shortest and longest wait before a look at a page that changed, in milliseconds. */
const SHORTEST = 300;
const LONGEST = 30_000;
/** A look may take at most this share of the page's time. */
const SHARE = 0.03;

/**
 * Attributes that recipes read, or that show and hide what is read. Without `style`: animations change it without end.
 * `tests/unit/entrypoints/visit/watch-page.test.ts` holds it against the recipes.
 */
export const WATCHED_ATTRIBUTES = [
  'action',
  'class',
  'data-order-id',
  'data-value',
  'datetime',
  'hidden',
  'href',
  'id',
  'title',
  'value',
];

export interface Watch {
  /** Draws something of our own, which is no change of the page. */
  unseen(draw: () => void): void;
}

/**
 * Follows a page that renders late or in place: one observer that only sets a flag, and a look in the next idle
 * moment. A page that never rests is looked at ever more rarely, until it rests or its owner does something.
 * @param look reads the page and tells whether it showed something new
 * @param align moves what stands to where the page now has it
 */
export function watchPage(look: () => Promise<boolean>, align: () => void, signal: AbortSignal): Watch {
  /** The least wait that a page of this size allows. */
  let least = SHORTEST;
  let wait = SHORTEST;
  let lookedAt = 0;
  let isLooking = false;
  let hasChanged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(changed);
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  addEventListener('pageshow', ({ persisted }) => persisted && changed(), { signal });
  addEventListener('resize', resized, { signal });
  document.addEventListener('visibilitychange', changed, { signal });
  for (const gesture of ['click', 'keyup'])
    addEventListener(gesture, (event) => event.isTrusted && hasten(), { signal, capture: true });

  function changed(): void {
    if (hasChanged) return;
    hasChanged = true;
    if (performance.now() - lookedAt > 2 * wait) wait = least;
    if (!isLooking) plan();
  }

  function resized(): void {
    requestAnimationFrame(() => unseen(align));
    changed(); // another copy of a row may be the one that shows now
  }

  function hasten(): void {
    wait = least;
    if (!hasChanged || isLooking) return;
    clearTimeout(timer);
    plan();
  }

  function plan(): void {
    timer = setTimeout(() => requestIdleCallback(lookNow, { timeout: 2000 }), wait);
  }

  /** What changes while an answer is awaited needs a look of its own. */
  async function lookNow(): Promise<void> {
    if (isLooking || signal.aborted) return;
    isLooking = true;
    hasChanged = false;
    const started = performance.now();
    const isNew = await look().catch(() => false);
    lookedAt = performance.now();
    // Something new was asked about: most of the time went into the answer.
    if (!isNew) least = Math.min(Math.max((lookedAt - started) / SHARE, SHORTEST), LONGEST);
    wait = Math.min(Math.max(wait * 2, least), LONGEST);
    isLooking = false;
    if (hasChanged) plan();
  }

  function unseen(draw: () => void): void {
    if (observer.takeRecords().length > 0) changed();
    draw();
    observer.takeRecords();
  }

  return { unseen };
}
