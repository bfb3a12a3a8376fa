import { byRank } from '../match-fields.ts';
import { allPartners } from '../partners/partner-store.ts';
import { matchPartner } from '../partners/search-partners.ts';
import { excerpt } from './excerpt.ts';
import type { Asked, Suggestion } from './suggestion.ts';

const SHOWN = 3;

/** Partners, in the owner's order where they are found as well. */
export async function partnerSuggestions({ words, openDatabase, texts }: Asked): Promise<Suggestion[]> {
  const found = (await allPartners(await openDatabase())).flatMap((partner) => {
    const match = matchPartner(partner, words);
    return match ? [{ partner, match, rank: match.rank }] : [];
  });
  const { search } = texts;
  return found
    .sort(byRank)
    .slice(0, SHOWN)
    .map(({ partner: { id, name, place }, match, rank }) => ({
      rank,
      name,
      title: name,
      detail: search.detail(
        search.kinds.partner,
        place,
        search.why.partner[match.field]?.(excerpt(match.text, words)) ?? null,
      ),
      leadsTo: { place: `#/partners/${encodeURIComponent(id)}` },
    }));
}
