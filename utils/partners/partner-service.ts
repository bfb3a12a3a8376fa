import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { newPartner } from './new-partner.ts';
import type { AskedCall, PartnerDetails } from './partner.ts';
import { dropEntry, insertEntry, type ListEntry, type PartnerLists } from './partner-lists.ts';

/** A partner to be kept, under an id made by whoever asks: asked twice, it is kept once. */
export interface PartnerToAdd {
  id: string;
  details: PartnerDetails;
}

/** Adds partners at the end of the owner's order. */
export async function addPartners(db: AppDatabase, partners: PartnerToAdd[], at: Instant): Promise<void> {
  await db.transaction('rw', db.partners, async () => {
    const known = await db.partners.bulkGet(partners.map(({ id }) => id));
    const added = partners.filter((_, index) => !known[index]);
    const last = await db.partners.orderBy('position').last();
    const first = (last?.position ?? -1) + 1;
    await db.partners.bulkAdd(
      added.map(({ id, details }, index) => newPartner(id, details, { position: first + index, at })),
    );
  });
}

/** Sets what the owner sets; only what is given changes. */
export async function editPartner(
  db: AppDatabase,
  partnerId: string,
  changes: Partial<PartnerDetails>,
): Promise<void> {
  await db.partners.update(partnerId, { ...changes });
}

/** Adds to one of a partner's lists as it is by now, whatever it was when the owner looked. */
export async function addEntry(
  db: AppDatabase,
  partnerId: string,
  added: ListEntry,
  at: number | null,
): Promise<void> {
  await changeLists(db, partnerId, (lists) => insertEntry(lists, added, at));
}

/** Takes out of one of a partner's lists as it is by now. */
export async function removeEntry(db: AppDatabase, partnerId: string, removed: ListEntry): Promise<void> {
  await changeLists(db, partnerId, (lists) => dropEntry(lists, removed));
}

async function changeLists(
  db: AppDatabase,
  partnerId: string,
  change: (lists: PartnerLists) => void,
): Promise<void> {
  await db.partners
    .where('id')
    .equals(partnerId)
    .modify((partner) => change(partner));
}

/** Puts the partners into this order; those not named keep theirs, behind. */
export async function arrangePartners(db: AppDatabase, partnerIds: string[]): Promise<void> {
  await db.transaction('rw', db.partners, async () => {
    const named = new Map(partnerIds.map((id, position) => [id, position]));
    const others = (await db.partners.orderBy('position').primaryKeys()).filter((id) => !named.has(id));
    for (const [index, id] of others.entries()) named.set(id, partnerIds.length + index);
    for (const [id, position] of named) await db.partners.update(id, { position });
  });
}

/** Means to call them, or no longer does. What was told once is told again only for an intention of its own. */
export async function intendCall(
  db: AppDatabase,
  partnerId: string,
  intention: AskedCall | null,
  at: Instant,
): Promise<void> {
  await db.transaction('rw', db.partners, async () => {
    const partner = await db.partners.get(partnerId);
    if (!partner) return;
    const call = intention && { since: at, toldAt: null, ...partner.call, ...intention };
    await db.partners.update(partnerId, { call });
  });
}

/** Notes that the moment to call was told. */
export async function noteCallTold(db: AppDatabase, partnerIds: string[], at: Instant): Promise<void> {
  await db.partners
    .where('id')
    .anyOf(partnerIds)
    .modify((partner) => {
      if (partner.call) partner.call.toldAt = at;
    });
}
