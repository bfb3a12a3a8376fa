import { byRank } from '../match-fields.ts';
import type { Partner } from '../partners/partner.ts';
import { allPartners } from '../partners/partner-store.ts';
import { matchPartner } from '../partners/search-partners.ts';
import type { WorkerTexts } from '../texts/worker-texts.ts';
import { excerpt } from './excerpt.ts';
import type { Asked, Suggestion } from './suggestion.ts';

const SHOWN = 3;

/** Partners, in the owner's order where they are found as well. */
export async function partnerSuggestions({
  words,
  openDatabase,
  texts,
  most = SHOWN,
}: Asked): Promise<Suggestion[]> {
  const found = (await allPartners(await openDatabase())).flatMap((partner) => {
    const match = matchPartner(partner, words);
    return match ? [{ partner, match, rank: match.rank }] : [];
  });
  return found
    .sort(byRank)
    .slice(0, most)
    .map(({ partner, match, rank }) => {
      const why = texts.search.why.partner[match.field]?.(excerpt(match.text, words)) ?? null;
      return { ...partnerRow(partner, why, texts), rank };
    });
}

/** @param why they were found, where that is not plain */
export function partnerRow(
  { id, name, place }: Partner,
  why: string | null,
  { search }: WorkerTexts,
): Omit<Suggestion, 'rank'> {
  return {
    kind: 'partner',
    name,
    title: name,
    detail: search.detail(place, why),
    leadsTo: { place: `#/partners/${encodeURIComponent(id)}` },
  };
}
