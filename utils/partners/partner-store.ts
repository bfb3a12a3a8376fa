import type { AppDatabase } from '../database.ts';
import type { Partner } from './partner.ts';

/** Every partner that is not deleted, in the owner's order: pinned ones first. */
export async function allPartners(db: AppDatabase): Promise<Partner[]> {
  const partners = await db.partners.toArray();
  return inOwnOrder(partners.filter(({ deletedAt }) => deletedAt === null));
}

/** The owner's own order, pinned ones first. */
export function inOwnOrder(partners: Partner[]): Partner[] {
  return partners.sort((a, b) => Number(b.pinned) - Number(a.pinned) || a.position - b.position);
}

/** One partner, deleted or not. */
export function partnerById(db: AppDatabase, partnerId: string): Promise<Partner | undefined> {
  return db.partners.get(partnerId);
}
