import { byRank } from '../../match-fields.ts';
import { allPartners } from '../../partners/partner-store.ts';
import { matchPartner } from '../../partners/search-partners.ts';
import type { Action } from './action.ts';

const SHOWN = 3;

/** Partners, those the owner means to call first; their page says whether to, and how. */
export const call: Action = {
  words: ['call', 'appeler', 'appel'],
  offer: async (rest, { openDatabase, texts: { search } }) => {
    const found = (await allPartners(await openDatabase())).flatMap((partner) => {
      const match = matchPartner(partner, rest);
      return match || rest === '' ? [{ partner, rank: match?.rank ?? 'words' }] : [];
    });
    found.sort((a, b) => byRank(a, b) || Number(b.partner.call !== null) - Number(a.partner.call !== null));
    return found.slice(0, SHOWN).map(({ partner: { id, name, place } }) => ({
      name: search.actions.call(name),
      title: search.actions.call(name),
      detail: place,
      leadsTo: { place: `#/partners/${encodeURIComponent(id)}` },
    }));
  },
};
