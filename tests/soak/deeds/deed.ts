import type { Life } from '../life.ts';

/** What may happen at any time. Each answers what it did, or `null` where there was nothing to do it to. */
export type Deed = (life: Life) => Promise<string | null>;

const DAY = 24 * 3_600_000;

/** The day so many days from now, by UTC. */
export const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
