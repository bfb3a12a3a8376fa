import type { Benchmark, Result } from './benchmark.ts';
import type * as BackupPage from './page-of-backups.ts';
import { measureIn, openSourcePage } from './source-page.ts';

/** `RECORDS=100000 npm run bench -- B13` measures more of them. */
const ROWS = Number(process.env.RECORDS ?? 10_000);
const ROUNDS = 10;

export const benchmark: Benchmark = {
  id: 'B13',
  title: `Backup of ${ROWS.toLocaleString('en')} records: written, read with every check, brought in`,
  async run() {
    const { page, close } = await openSourcePage('<!doctype html>', ['dexie', 'valibot']);
    const measured: Awaited<ReturnType<typeof BackupPage.measure>> = await measureIn(
      page,
      'page-of-backups.ts',
      ROWS,
      ROUNDS,
    );
    await close();
    return [
      result('written', 'JSON of all rows', measured.written),
      result('read and checked', 'a plain JSON file', measured.read),
      result(
        'brought in, replacing, with a restore point',
        'a plain JSON file and bulkPut',
        measured.restored,
      ),
    ];
  },
};

/**
 * Each against the same without checks, checksum, compression, staging and restore point: what is read begins as a file
 * in both, where bytes are still to become a text (that alone takes longer than to parse it). Beside it stands the
 * parsing of a text that is there already, which no import ever has.
 */
function result(situation: string, floor: string, samples: Record<string, number[]>): Result {
  const twins: [string, string] = [floor, 'the same again'];
  return { situation, unit: 'ms', floor, twins, samples, goals: [{ arm: 'ours', base: floor, times: 3 }] };
}
