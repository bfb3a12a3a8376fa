/** `npm run data:backup`: keeps a backup in the format of this version for the tests, and never over one that is kept. */
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VERSION } from '../../utils/backup/backup-file.ts';
import { decompressed } from '../../utils/backup/gzip.ts';
import { makeBackup } from '../../utils/backup/make-backup.ts';
import { AppDatabase } from '../../utils/database.ts';
import { putDesk, smallDesk } from './any-desk.ts';
import { NOW } from './builders.ts';
import { SETTINGS } from './owner.ts';

const file = path.join('tests/fixtures/backups', `version-${VERSION}.jsonl`);
if (existsSync(file)) {
  console.log(`${file} is kept as it is: what was released once is read for ever`);
} else {
  const db = new AppDatabase('fixture');
  await putDesk(db, smallDesk());
  const settings = [{ key: 'settings', value: SETTINGS }];
  const backup = await makeBackup(db, { app: '0.1.0', at: NOW, settings });
  writeFileSync(file, await new Response(decompressed(backup)).text());
  console.log(`${file} written: unpacked, so that it can be read`);
  db.close();
}
