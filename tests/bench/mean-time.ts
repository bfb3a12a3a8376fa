/** Milliseconds a piece of work takes, as the mean over as many times as fit in a while: timers are coarse. */
export function meanTime(work: () => void, whileMs = 20): number {
  let times = 0;
  const started = performance.now();
  do {
    work();
    times++;
  } while (performance.now() - started < whileMs);
  return (performance.now() - started) / times;
}
