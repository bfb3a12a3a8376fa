import { test } from 'vitest';
import { soak } from '../soak/soak.ts';

// `npm run soak` says which seeds, and for how long.
const seeds = process.env.SOAK_SEEDS?.split(',').map(Number) ?? [1];
const days = Number(process.env.SOAK_DAYS ?? 15);

test.each(seeds)(
  `seed %i: ${days} days of use, in which workers die and suppliers fail, lose, double and invent nothing`,
  async (seed) => soak(seed, days),
  days * 10_000,
);
