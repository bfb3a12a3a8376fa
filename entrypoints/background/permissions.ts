import type { Permissions } from 'webextension-polyfill';
import { openDatabase } from '../../utils/open-database.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import { allSuppliers } from '../../utils/orders/supplier-store.ts';
import { checkWanted } from './check-dossier.ts';
import { startRound } from './checks.ts';
import { refresh } from './refresh.ts';
import { syncRegisteredScripts } from './registered-scripts.ts';

/** A site was granted: its pages get the script, and a supplier never looked at is looked at now. */
export async function sitesGranted({ origins = [] }: Permissions.Permissions): Promise<void> {
  await syncRegisteredScripts();
  const suppliers = await allSuppliers(await openDatabase());
  for (const { id, origin, lastCheckAt } of suppliers) {
    if (origin && lastCheckAt === null && origins.includes(sitePattern(origin)))
      await startRound({ supplierId: id });
  }
  await refresh();
  await checkWanted();
}

/** A site was taken back: no script, no request. What is known about its orders stays, as old as it is. */
export async function sitesTakenBack(): Promise<void> {
  await syncRegisteredScripts();
  await refresh();
}
