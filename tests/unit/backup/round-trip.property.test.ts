import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDesk, dump, putDesk } from '../../support/any-desk.ts';
import { backupOf, goBack, readFile, restoreFile } from '../../support/backups.ts';
import { aDatabase } from '../../support/test-database.ts';

test('what any desk holds is the same after a backup and a restore, whatever was there before', async () => {
  await fc.assert(
    fc.asyncProperty(anyDesk, anyDesk, async (rows, others) => {
      const [from, to] = [aDatabase(), aDatabase()];
      await putDesk(from, rows);
      await putDesk(to, others);
      const file = await backupOf(from);
      expect((await readFile(file)).refusals).toEqual([]);
      await restoreFile(to, file);
      expect(await dump(to)).toEqual(await dump(from));
    }),
    { numRuns: 40 },
  );
});

test('a restore is taken back to exactly what was there', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDesk,
      anyDesk,
      fc.constantFrom('replace' as const, 'merge' as const),
      async (rows, others, mode) => {
        const [from, to] = [aDatabase(), aDatabase()];
        await putDesk(from, rows);
        await putDesk(to, others);
        const before = await dump(to);
        const { pointId } = await restoreFile(to, await backupOf(from), { mode, differing: 'take' });
        await goBack(to, pointId);
        expect(await dump(to)).toEqual(before);
      },
    ),
    { numRuns: 30 },
  );
});
