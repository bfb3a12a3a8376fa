import type { Disk } from './disk.ts';
import type { SimulatedBrowser } from './simulated-browser.ts';

/**
 * Plays the same again and again, the worker killed one step later each time, until it lives; then looks what came of
 * it. Answers how many times.
 */
export async function killAfterEachStep(
  browser: SimulatedBrowser,
  start: Disk,
  play: () => Promise<unknown>,
  look: (killAfter: number) => Promise<void>,
): Promise<number> {
  let killAfter = 0;
  for (let died = true; died; killAfter++) {
    await browser.goBack(start);
    browser.killAfter(killAfter);
    await play();
    died = browser.deaths > 0;
    browser.mortal.live();
    await look(killAfter);
  }
  return killAfter;
}

/**
 * Rows as they can be compared: without the ids and moments that are made anew each time, in an order of their own.
 * How often something was written to get there is no matter.
 */
export function comparable({ rows }: Disk): Record<string, string[]> {
  const plain = (row: object) =>
    JSON.stringify(row)
      .replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}/g, 'made')
      .replaceAll(/\b\d{13}\b/g, '"then"');
  const counted = Object.entries(rows).filter(([table]) => table !== 'stamps');
  return Object.fromEntries(counted.map(([table, some]) => [table, some.map(plain).sort()]));
}
