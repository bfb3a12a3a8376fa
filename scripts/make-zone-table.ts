import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ZONE_DATA_VERSION } from '../utils/dates/zone-table.ts';
import { tableModule } from './zone-data/table-module.ts';
import { levelOf, ZONEINFO } from './zone-data/zoneinfo.ts';

/** `npm run data:zones`: makes the table of zones anew from the system's time zones, unless they are older. */
const TABLE = new URL('../utils/dates/zone-table.ts', import.meta.url);

try {
  const level = levelOf(ZONEINFO);
  if (level < ZONE_DATA_VERSION) {
    throw new Error(
      `${ZONEINFO} is ${level}, older than the table's ${ZONE_DATA_VERSION}: nothing was written.`,
    );
  }
  const source = tableModule(ZONEINFO);
  writeFileSync(TABLE, source);
  const [raw, compressed] = [Buffer.byteLength(source), gzipSync(source).length];
  process.stdout.write(`Time zones ${level}: ${raw} bytes, ${compressed} compressed.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
