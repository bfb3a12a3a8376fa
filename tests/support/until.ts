import { setTimeout } from 'node:timers/promises';

/** Asks again until `holds`; says what was waited for when it does not within `seconds`. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 20): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`);
    await setTimeout(100);
  }
}
