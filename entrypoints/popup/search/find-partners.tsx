import { matchPartner } from '../../../utils/partners/search-partners.ts';
import { excerpt } from '../../../utils/search/excerpt.ts';
import { FoundPartner } from '../partners/FoundPartner.tsx';
import type { Finder } from './kind.ts';

export const findPartners: Finder = ({ partners }, typed, { search }) =>
  (partners?.partners ?? []).flatMap((partner) => {
    const match = partners && matchPartner(partner, typed);
    if (!match) return [];
    const why = search.why.partner[match.field]?.(excerpt(match.text, typed)) ?? null;
    return {
      key: `partner:${partner.id}`,
      kind: 'partner',
      rank: match.rank,
      last: false,
      leadsTo: { place: `#/partners/${encodeURIComponent(partner.id)}` },
      draw: ({ now, act }) => (
        <FoundPartner
          snapshot={partners}
          partner={partner}
          at={now.at}
          act={act}
          found={{ kind: search.kinds.partner, why }}
        />
      ),
    };
  });
