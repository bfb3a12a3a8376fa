/**
 * `npm test`: every check of the project, one after the other, and at the end a line `N passed, N failed`.
 * A stage that fails does not stop the others, except those that need it.
 */
import { type Count, playwright, runStage, type Stage, vitest } from './support/stages.ts';
import { requireZoneinfo } from './support/zoneinfo.ts';

const UNIT = 'tests/vitest.config.ts';

const STAGES: Stage[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  vitest('unit', UNIT, [], { prepare: requireZoneinfo }),
  // Days must not depend on the zone of the machine: once more on the other side of the date line. What only reads
  // whole pages for long has no other days there.
  vitest(
    'unit, another time zone',
    UNIT,
    ['tests/unit/dates', 'tests/unit/orders', '--exclude=**/{diagnose,shared-pages,shops}.test.ts'],
    { env: { TZ: 'Pacific/Kiritimati' } },
  ),
  vitest('unit, four time zones in July and in December', 'tests/clocks/vitest.config.ts', []),
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'web-ext lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3'],
    needs: 'build for Firefox',
  },
  playwright('end to end in Chromium', 'tests/e2e/playwright.config.ts', {
    needs: 'build for Chromium',
    browser: 'chromium',
    helpers: ['xvfb', 'xdotool'],
  }),
  vitest('end to end in Firefox', 'tests/e2e/firefox/vitest.config.ts', [], {
    needs: 'build for Firefox',
    browser: 'firefox',
  }),
];

const results = new Map<string, Count>();

for (const [index, stage] of STAGES.entries()) {
  console.log(`\n[${index + 1}/${STAGES.length}] ${stage.name}`);
  const started = performance.now();
  const count = await outcome(stage);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`  ${stage.name}: ${count.passed} passed, ${count.failed} failed in ${seconds} s`);
  for (const name of count.again) console.log(`  passed only at a second try: ${name}`);
  results.set(stage.name, count);
}

let passed = 0;
let failed = 0;
console.log('');
for (const [name, count] of results) {
  const again = count.again.length > 0 ? `, ${count.again.length} at a second try` : '';
  console.log(
    `${count.failed === 0 ? '✓' : '✗'} ${name}: ${count.passed} passed, ${count.failed} failed${again}`,
  );
  for (const name of count.broken) console.log(`    failed: ${name}`);
  passed += count.passed;
  failed += count.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function outcome(stage: Stage): Promise<Count> {
  if (stage.needs && results.get(stage.needs)?.failed !== 0) {
    console.log(`  not run: "${stage.needs}" failed`);
    return { passed: 0, failed: 1, broken: [], again: [] };
  }
  try {
    return await runStage(stage);
  } catch (error) {
    console.log(`  ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, broken: [], again: [] };
  }
}
