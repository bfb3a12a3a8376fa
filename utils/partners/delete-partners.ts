import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';

const KEPT_FOR = 30 * 24 * 3600 * 1000;

/** Deletes with undo: the rows stay, unseen, until `purgeDeletedPartners`. */
export async function deletePartners(db: AppDatabase, partnerIds: string[], at: Instant): Promise<void> {
  await db.partners
    .where('id')
    .anyOf(partnerIds)
    .and((partner) => partner.deletedAt === null)
    .modify({ deletedAt: at });
}

export async function restorePartners(db: AppDatabase, partnerIds: string[]): Promise<void> {
  await db.partners.where('id').anyOf(partnerIds).modify({ deletedAt: null });
}

/** Removes for good what was deleted more than thirty days ago. */
export async function purgeDeletedPartners(db: AppDatabase, at: Instant): Promise<void> {
  await db.partners
    .where('deletedAt')
    .belowOrEqual(at - KEPT_FOR)
    .delete();
}
