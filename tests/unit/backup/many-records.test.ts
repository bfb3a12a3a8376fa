import { expect, test } from 'vitest';
import { linesOf } from '../../../utils/backup/lines.ts';
import { openBackup } from '../../../utils/backup/open-backup.ts';
import { readBackup } from '../../../utils/backup/read-backup.ts';
import { handMade } from '../../support/backups.ts';

const MANY = 100_000;

test('a hundred thousand records are read, and others have a turn all along', async () => {
  const checks = Array.from({ length: MANY }, (_, at) => ({
    ...{ orderId: `order-${at % 500}`, at, outcome: 'unchanged', glance: 'list' },
  }));
  const file = await handMade(linesOf('checks', checks).trimEnd().split('\n'));
  let turns = 0;
  const { rows, refusals } = await readBackup(await openBackup(file, null), async () => {
    turns++;
  });
  expect(rows.get('checks')).toHaveLength(MANY);
  expect(refusals).toEqual([]);
  expect(MANY / turns).toBeLessThan(5_000); // records between two turns: some tens of milliseconds
});
