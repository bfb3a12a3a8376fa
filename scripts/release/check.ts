/**
 * `npm run release-check`: everything that must hold before a version is sent to the stores, each in a line. Ends
 * non-zero when one does not hold. It makes the packages and the pictures anew; the tests are `npm test`, whose reports
 * it reads: they must be of this state of the source.
 */
import { CHECKS } from './checks.ts';

let failed = 0;
for (const [what, holds] of Object.entries(CHECKS)) {
  try {
    await holds();
    console.log(`✓ ${what}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(failed === 0 ? 'Ready to publish.' : `Not ready: ${failed} of ${Object.keys(CHECKS).length}.`);
process.exitCode = failed === 0 ? 0 : 1;
