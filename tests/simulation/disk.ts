import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AppDatabase } from '../../utils/database.ts';

/** Everything that outlasts a worker, at a moment. */
export interface Disk {
  at: number;
  rows: Record<string, object[]>;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  alarms: { name: string; scheduledTime: number }[];
}

export async function readDisk(db: AppDatabase): Promise<Disk> {
  const rows: Disk['rows'] = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  const { storage, alarms } = fakeBrowser;
  return structuredClone({
    at: Date.now(),
    rows,
    local: await storage.local.get(null),
    session: await storage.session.get(null),
    alarms: await alarms.getAll(),
  });
}

export async function writeDisk(db: AppDatabase, { rows, local, session, alarms }: Disk): Promise<void> {
  for (const table of db.tables) {
    await table.clear();
    await table.bulkPut(rows[table.name] ?? []);
  }
  const { storage } = fakeBrowser;
  await storage.local.clear();
  await storage.local.set(local);
  await storage.session.clear();
  await storage.session.set(session);
  await fakeBrowser.alarms.clearAll();
  for (const { name, scheduledTime: when } of alarms) await fakeBrowser.alarms.create(name, { when });
}
