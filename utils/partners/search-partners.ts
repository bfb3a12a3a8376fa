import { type Match, matchFields, type SearchedField } from '../match-fields.ts';
import type { Partner } from './partner.ts';

/** Where the words of a partner stand. */
export type PartnerField = 'name' | 'place' | 'group' | 'way' | 'note';

/** Whether a partner has all the words in their name, place, group, ways or note, and why they were found. */
export function matchPartner(partner: Partner, typed: string): Match<PartnerField> | null {
  const { name, place, group, ways, note } = partner;
  const fields: SearchedField<PartnerField>[] = [
    { name: 'name', as: 'name', text: name },
    { name: 'place', as: 'words', text: place },
    { name: 'group', as: 'words', text: group ?? '' },
    ...ways.map(({ value }) => ({ name: 'way' as const, as: 'code' as const, text: value })),
    { name: 'note', as: 'words', text: note },
  ];
  return matchFields(fields, typed);
}

/** Partners with all the words, in the order they stood; all of them where nothing is typed. */
export function searchPartners(partners: Partner[], typed: string): Partner[] {
  return typed.trim() === '' ? partners : partners.filter((partner) => matchPartner(partner, typed));
}
