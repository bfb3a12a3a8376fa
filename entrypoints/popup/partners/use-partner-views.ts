import { useMemo } from 'preact/hooks';
import { useMoreAfterPaint } from '../../../components/ui/use-more-after-paint.ts';
import type { Instant } from '../../../utils/dates/day.ts';
import type { Partner } from '../../../utils/partners/partner.ts';
import { type PartnerSnapshot, partyIn } from '../../../utils/partners/partner-snapshot.ts';
import { type PartnerView, partnerViewOf } from '../../../utils/partners/partner-view.ts';

/** More than a popup is tall. */
const FIRST = 8;

/** The partners as they stand now: those that fill the window at first, all of them once that is painted. */
export function usePartnerViews(snapshot: PartnerSnapshot, partners: Partner[], at: Instant): PartnerView[] {
  const shown = useMoreAfterPaint(partners.length, FIRST);
  return useMemo(
    () =>
      partners
        .slice(0, shown)
        .map((partner) => partnerViewOf(partner, partyIn(snapshot, partner), snapshot.own, at)),
    [snapshot, partners, shown, at],
  );
}
