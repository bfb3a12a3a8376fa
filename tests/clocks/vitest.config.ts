import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ZONES = ['UTC', 'Europe/Paris', 'America/Los_Angeles', 'Asia/Kathmandu'];
const TODAY = { July: '2026-07-15T12:00:00.000Z', December: '2026-12-15T12:00:00.000Z' };

/** Nothing may depend on the machine's zone, or on which day the question is asked: the same tests in each. */
export default defineConfig({
  test: {
    projects: ZONES.flatMap((zone) =>
      Object.entries(TODAY).map(([month, now]) => ({
        plugins: [WxtVitest()],
        test: {
          name: `${zone} in ${month}`,
          include: ['tests/clocks/*.test.ts', 'tests/unit/{dates,partners}/**/*.test.ts'],
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 30_000,
          isolate: false,
          env: { TZ: zone, FROZEN_AT: now },
        },
      })),
    ),
  },
});
