import { expect, test } from 'vitest';
import { lock } from '../../../utils/backup/passphrase.ts';
import { dump, putDesk, smallDesk } from '../../support/any-desk.ts';
import { backupOf, readFile } from '../../support/backups.ts';
import { aDatabase } from '../../support/test-database.ts';

async function locked(passphrase: string): Promise<{ file: Blob; rows: Record<string, object[]> }> {
  const db = aDatabase();
  await putDesk(db, smallDesk());
  const bytes = new Uint8Array(await (await backupOf(db)).arrayBuffer());
  return { file: new Blob([await lock(bytes, passphrase)]), rows: await dump(db) };
}

test('a file that was locked is opened by its passphrase, however its accents are typed', async () => {
  const { file, rows } = await locked('trente jours à Évry');
  const { rows: read } = await readFile(file, 'trente jours à Évry'.normalize('NFD'));
  expect(Object.fromEntries(read)).toEqual(rows);
});

test('nothing of it can be read without', async () => {
  const { file } = await locked('trente jours');
  expect(await file.text()).not.toContain('Lions Bay Cedar');
  await expect(readFile(file, 'quarante jours')).rejects.toMatchObject({ fault: 'wrong-passphrase' });
});

test('one that is cut off or changed says so, and not that the passphrase is wrong', async () => {
  const { file } = await locked('a');
  await expect(readFile(file.slice(0, file.size - 10), 'a')).rejects.toMatchObject({ fault: 'damaged' });
  await expect(readFile(file.slice(0, 150), 'a')).rejects.toMatchObject({ fault: 'damaged' });
});

test.each([
  ['asks for the memory of a large machine', '-> scrypt dGhpcyBpcyBhIHNhbHQhIQ 24'],
  ['is for a key and not for a passphrase', '-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc'],
])('one that %s is not tried', async (_what, stanza) => {
  const file = new Blob([`age-encryption.org/v1\n${stanza}\n`, 'A'.repeat(300)]);
  await expect(readFile(file, 'a')).rejects.toMatchObject({ fault: 'foreign' });
});
